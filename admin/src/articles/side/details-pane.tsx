import { useStoreValue } from '../../api/store.ts';
import { useErrorWords } from '../../api/use-error-words.ts';
import { useLanguage, useWords } from '../../i18n/use-words.ts';
import { RecordPicker } from '../../records/record-picker.tsx';
import { useFieldWords } from '../../records/field-words.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { ArticleFields } from '../editing/content.ts';
import { errorAt, type EditingSession } from '../editing/session.ts';
import type { OneArticle } from '../editing/tools.ts';
import { SourceDate } from './source-date.tsx';
import { Pictures } from './pictures.tsx';
import { PublisherField } from './publisher-field.tsx';
import styles from './side.module.css';
import { TopicsField } from './topics-field.tsx';

interface DetailsPaneProps {
  session: EditingSession;
  article: OneArticle | null;
  isReadOnly: boolean;
}

type LineName = 'slug' | 'byline' | 'alternativeHeadline' | 'sourceUrl';
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt',
  'ru',
  'ja',
  'ko',
  'zh',
  'zh-Hans',
  'zh-Hant',
];

/** Everything that stands with the text and not in it. */
export function DetailsPane({ session, article, isReadOnly }: DetailsPaneProps) {
  const say = useWords();
  const panelLanguage = useLanguage();
  const fieldWords = useFieldWords();
  const { ofUserError } = useErrorWords();
  const fields = useStoreValue(session.fields);
  const state = useStoreValue(session.state);
  const errorOf = (name: keyof ArticleFields): string | undefined => {
    const error = errorAt(state, name);
    return error && ofUserError(error);
  };
  const line = (name: LineName, hint?: string) => (
    <Field label={fieldWords(name)} error={errorOf(name)} hint={hint}>
      <TextInput
        value={fields[name] ?? ''}
        readOnly={isReadOnly}
        inputMode={name === 'sourceUrl' ? 'url' : undefined}
        onChange={({ target: { value } }) =>
          session.set(name, value === '' && name !== 'slug' ? null : value)
        }
      />
    </Field>
  );
  const original = fields.translationOf;
  const names = new Intl.DisplayNames(panelLanguage, { type: 'language' });
  const tags = languages.includes(fields.language) ? languages : [fields.language, ...languages];
  const address = article && article.url.replace(article.slug, fields.slug || article.slug);
  return (
    <div className={styles.details}>
      {line('slug', address ?? say('editor.details.slugHint'))}
      {line('byline')}
      <Field label={fieldWords('language')} error={errorOf('language')}>
        <Select
          value={fields.language}
          disabled={isReadOnly}
          options={tags.map((value) => ({ value, label: names.of(value) ?? value }))}
          onChange={({ target }) => session.set('language', target.value)}
        />
      </Field>
      {line('alternativeHeadline')}
      <PublisherField session={session} isReadOnly={isReadOnly} error={errorOf('publisher')} />
      {line('sourceUrl')}
      <SourceDate session={session} isReadOnly={isReadOnly} error={errorOf('sourcePublishedOn')} />
      <Field label={fieldWords('translationOf')} error={errorOf('translationOf')}>
        <RecordPicker
          types={['Article']}
          value={original && { __typename: 'Article', ...original, slug: '', status: 'PUBLISHED' }}
          onChange={(chosen) =>
            session.set(
              'translationOf',
              chosen?.__typename === 'Article' ? { id: chosen.id, headline: chosen.headline } : null,
            )
          }
        />
      </Field>
      <TopicsField session={session} isReadOnly={isReadOnly} error={errorOf('topics')} />
      <Pictures session={session} isReadOnly={isReadOnly} />
    </div>
  );
}

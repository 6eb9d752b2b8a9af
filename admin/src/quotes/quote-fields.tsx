import { useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { useRead } from '../api/use-read.ts';
import { EdtfField } from '../forms/edtf-input.tsx';
import { daysOfEdtf, type Days } from '../forms/edtf.rules.ts';
import { SelectField, TextField } from '../forms/fields.tsx';
import { quoteKindValues } from '../generated/enums.ts';
import { SpeakerRoles } from '../generated/quotes/quote.ts';
import { useWords } from '../i18n/use-words.ts';
import { LanguageField } from '../records/language-field.tsx';
import { RecordField } from '../records/record-field.tsx';
import { Chip } from '../ui/chip.tsx';
import styles from './quote.module.css';
import type { Quote, QuoteValues } from './quote-values.rules.ts';
import { useArticleBody } from './use-quote-form.ts';

/** Who said it, in which role, when and where. */
export function QuoteFields({ quote }: { quote: Quote | null }) {
  const say = useWords();
  const values = useWatch<QuoteValues>() as QuoteValues;
  const body = useArticleBody(values.article?.id);
  const isInText = body !== null && values.text.trim() !== '' && body.includes(values.text.trim());
  return (
    <div className={styles.fields}>
      <RecordField name="speaker" label={say('quotes.speaker')} types={['Person', 'Company']} />
      <RoleField values={values} />
      <EdtfField name="saidOn" label={say('quotes.saidOn')} />
      <TextField name="occasion" label={say('quotes.occasion')} placeholder={say('forms.notKnown')} />
      <LanguageField name="language" label={say('quotes.language')} present={quote?.language} />
      <SelectField
        name="quoteKind"
        label={say('quotes.kind')}
        options={quoteKindValues.map((value) => ({ value, label: say(`enums.quoteKind.${value}`) }))}
      />
      <RecordField
        name="article"
        label={say('quotes.standsIn')}
        types={['Article']}
        placeholder={say('quotes.noArticle')}
        hint={
          values.article && body !== null ? say(isInText ? 'quotes.inText' : 'quotes.notInText') : undefined
        }
      />
      {quote && quote.renderings.length > 0 ? (
        <section className={styles.renderings} aria-label={say('quotes.renderings')}>
          <h3 className={styles.label}>{say('quotes.renderings')}</h3>
          <ul role="list">
            {quote.renderings.map(({ id, text, language }) => (
              <li key={id} className={styles.rendering}>
                <Link to={`/quotes/${id}`} lang={language}>
                  {say('facts.quoted', { text })}
                </Link>
                <Chip>{language}</Chip>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <RecordField
          name="renderingOf"
          label={say('quotes.renderingOf')}
          types={['Quote']}
          placeholder={say('records.nothing')}
        />
      )}
    </div>
  );
}

interface HeldRole {
  id: string;
  isCurrent: boolean | null;
  startedOn: { earliest: string | null } | null;
  endedOn: { latest: string | null } | null;
}

/** Whether a role may have been held on some of these days. */
function mayHold({ startedOn, endedOn }: HeldRole, { earliest, latest }: Days): boolean {
  const begins = startedOn?.earliest;
  const ends = endedOn?.latest;
  return !(begins && latest && begins > latest) && !(ends && earliest && ends < earliest);
}

function RoleField({ values }: { values: QuoteValues }) {
  const say = useWords();
  const { getValues } = useFormContext<QuoteValues>();
  const speaker = values.speaker?.__typename === 'Person' ? values.speaker.id : undefined;
  const { data } = useRead(SpeakerRoles, { id: speaker ?? '' }, { enabled: speaker !== undefined });
  const roles = data?.node && 'roles' in data.node ? data.node.roles.nodes : [];
  const days = daysOfEdtf(values.saidOn);
  const present = getValues('speakerRole');
  return (
    <SelectField
      name="speakerRole"
      label={say('quotes.role')}
      emptyLabel={say(days ? 'quotes.noRole' : 'quotes.roleOpen')}
      options={roles
        .filter((role) => role.id === present || !days || mayHold(role, days))
        .map(({ id, title, company }) => ({ value: id, label: `${title}, ${company.name}` }))}
    />
  );
}

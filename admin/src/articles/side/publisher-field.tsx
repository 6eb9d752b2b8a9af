import { useDeferredValue, useState } from 'react';
import { useStoreValue } from '../../api/store.ts';
import { useRead } from '../../api/use-read.ts';
import { PublisherChoices } from '../../generated/articles/side/choices.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useFieldWords } from '../../records/field-words.ts';
import { Combobox, Matched } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import type { ArticleFields } from '../editing/content.ts';
import type { EditingSession } from '../editing/session.ts';

interface ChoiceFieldProps {
  session: EditingSession;
  isReadOnly: boolean;
  error: string | undefined;
}

/** Who ran it first, one of those that the archive knows; an emptied field is nobody. */
export function PublisherField({ session, isReadOnly, error }: ChoiceFieldProps) {
  const say = useWords();
  const fieldWords = useFieldWords();
  const { publisher } = useStoreValue(session.fields);
  const [typed, setTyped] = useState<string | null>(null);
  const text = useDeferredValue((typed ?? '').trim());
  const { data } = useRead(PublisherChoices, { text: text || undefined }, { keepFormer: true });
  const take = (chosen: ArticleFields['publisher']): void => {
    setTyped(null);
    session.set('publisher', chosen);
  };
  return (
    <Field label={fieldWords('publisher')} error={error}>
      <Combobox
        text={publisher?.name ?? ''}
        typed={typed}
        onType={setTyped}
        options={(data?.publishers.nodes ?? []).map(({ id, name }) => ({
          key: id,
          content: <Matched text={name} match={text} />,
          onChoose: () => take({ id, name }),
        }))}
        listLabel={say('editor.details.publishers')}
        none={data && say('editor.details.noPublisher')}
        onLeave={() => {
          if (typed === '' && publisher) take(null);
        }}
        placeholder={isReadOnly ? undefined : say('editor.details.choose')}
        readOnly={isReadOnly}
      />
    </Field>
  );
}

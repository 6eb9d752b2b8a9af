import { X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useStoreValue } from '../../api/store.ts';
import { useRead } from '../../api/use-read.ts';
import { TopicChoices } from '../../generated/articles/side/choices.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useFieldWords } from '../../records/field-words.ts';
import { Chip } from '../../ui/chip.tsx';
import { Combobox, Matched } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { EditingSession } from '../editing/session.ts';
import styles from './side.module.css';

interface TopicsFieldProps {
  session: EditingSession;
  isReadOnly: boolean;
  error: string | undefined;
}

/** What it is about, of the topics that the archive knows: chosen one after the other, each with its way out. */
export function TopicsField({ session, isReadOnly, error }: TopicsFieldProps) {
  const say = useWords();
  const fieldWords = useFieldWords();
  const { topics } = useStoreValue(session.fields);
  const [typed, setTyped] = useState<string | null>(null);
  const text = useDeferredValue((typed ?? '').trim());
  const { data } = useRead(TopicChoices, { text: text || undefined }, { keepFormer: true });
  const chosen = new Set(topics.map(({ id }) => id));
  const free = (data?.topics.nodes ?? []).filter(({ id }) => !chosen.has(id));
  return (
    <Field label={fieldWords('topics')} group error={error}>
      {topics.length > 0 && (
        <ul className={styles.topics}>
          {topics.map((topic) => (
            <li key={topic.id}>
              <Chip>{topic.label}</Chip>
              {!isReadOnly && (
                <IconButton
                  icon={X}
                  size="small"
                  label={say('editor.details.removeTopic', { topic: topic.label })}
                  onClick={() =>
                    session.set(
                      'topics',
                      topics.filter(({ id }) => id !== topic.id),
                    )
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <Combobox
          label={say('editor.details.addTopic')}
          placeholder={say('editor.details.addTopic')}
          text=""
          typed={typed}
          onType={setTyped}
          options={free.map((topic) => ({
            key: topic.id,
            content: <Matched text={topic.label} match={text} />,
            onChoose: () => {
              setTyped(null);
              session.set('topics', [...topics, topic]);
            },
          }))}
          listLabel={say('editor.details.topics')}
          none={data && say('editor.details.noTopic')}
        />
      )}
    </Field>
  );
}

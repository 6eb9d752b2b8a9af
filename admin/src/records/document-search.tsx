import { useDeferredValue, useState } from 'react';
import { useRead } from '../api/use-read.ts';
import { DocumentsFound } from '../generated/records/evidence.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { DateTime } from '../ui/date-time.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import styles from './evidence-picker.module.css';

/** Finds a document among all: what was imported, and the texts of articles as they were published. */
export function DocumentSearch({
  onChoose,
}: {
  onChoose: (document: { id: string; title: string }) => void;
}) {
  const say = useWords();
  const locale = useLanguage();
  const [text, setText] = useState('');
  const { data } = useRead(
    DocumentsFound,
    { text: useDeferredValue(text.trim()) || null },
    { keepFormer: true },
  );
  return (
    <div className={styles.search}>
      <SearchInput
        label={say('facts.evidence.searchTitle')}
        value={text}
        onChange={setText}
        clearLabel={say('facts.evidence.clear')}
      />
      <ul role="list" className={styles.found}>
        {data?.documents.nodes.map(({ id, title, importedAt }) => (
          <ListRow
            key={id}
            leading={<KindIcon kind="document" />}
            title={title}
            aside={<DateTime value={importedAt} locale={locale} />}
            onClick={() => onChoose({ id, title })}
          />
        ))}
      </ul>
      {data?.documents.nodes.length === 0 && <p>{say('facts.evidence.noDocument')}</p>}
    </div>
  );
}

import MuiDialog from '@mui/material/Dialog';
import { Search } from 'lucide-react';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Kbd } from '../ui/kbd.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { useCommandList, type Command } from './commands.tsx';
import { usePalette, usePaletteShown } from './palette-state.ts';
import styles from './palette.module.css';
import { useRecordHits, type RecordHit } from './use-record-hits.tsx';

/** Finds every record and every act by a few letters; arrows choose, Enter goes. */
export function Palette() {
  const shown = usePaletteShown();
  const { close } = usePalette();
  const say = useWords();
  return (
    <MuiDialog
      open={shown === 'palette'}
      onClose={close}
      slotProps={{ paper: { className: styles.paper, 'aria-label': say('layout.find') } }}
      classes={{ container: styles.container }}
    >
      <Finder close={close} />
    </MuiDialog>
  );
}

function Finder({ close }: { close: () => void }) {
  const say = useWords();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const hits = useRecordHits(text);
  const commands = useCommandList();
  const fit = useMemo(() => fitting(commands(), text), [commands, text]);
  const records = hits.filter(({ kind }) => kind !== undefined);
  const acts: RecordHit[] = [...hits.filter(({ kind }) => kind === undefined), ...fit];
  const entries: RecordHit[] = [...records, ...acts];
  const chosen = Math.min(active, entries.length - 1);
  const run = (entry: RecordHit | undefined): void => {
    if (!entry || entry.disabledReason !== undefined) return;
    close();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = (chosen + step + entries.length) % Math.max(entries.length, 1);
      setActive(next);
      document.querySelector(`#${CSS.escape(`${listId}-${next}`)}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(entries[chosen]);
    }
  };
  const option = (entry: RecordHit, index: number) => {
    const Icon = entry.icon;
    return (
      <li
        key={entry.id}
        id={`${listId}-${index}`}
        role="option"
        aria-selected={index === chosen}
        aria-disabled={entry.disabledReason !== undefined || undefined}
        className={styles.option}
        onPointerMove={() => setActive(index)}
        onClick={() => run(entry)}
        // The field keeps the focus and hears the keys.
        onPointerDown={(event) => event.preventDefault()}
      >
        {entry.kind ? (
          <KindIcon kind={entry.kind} />
        ) : (
          <span className={styles.icon}>
            {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
          </span>
        )}
        <span className={styles.label}>
          <Marked label={entry.label} typed={text} />
          {entry.hint !== undefined && <span className={styles.hint}>{entry.hint}</span>}
        </span>
        {entry.disabledReason !== undefined && <span className={styles.reason}>{entry.disabledReason}</span>}
        {entry.keys && <Kbd keys={entry.keys} quiet />}
      </li>
    );
  };
  return (
    <>
      <div className={styles.field}>
        <Search size={18} strokeWidth={1.75} aria-hidden="true" />
        <input
          // A palette is opened to type.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          className={styles.input}
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={entries.length > 0 ? `${listId}-${chosen}` : undefined}
          aria-label={say('layout.find')}
          placeholder={say('layout.palette.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Esc" />
      </div>
      <ul id={listId} role="listbox" aria-label={say('layout.palette.results')} className={styles.list}>
        {records.length > 0 && (
          <li role="presentation" className={styles.title}>
            {say('layout.palette.records')}
          </li>
        )}
        {records.map((entry, index) => option(entry, index))}
        {acts.length > 0 && (
          <li role="presentation" className={styles.title}>
            {say('layout.palette.acts')}
          </li>
        )}
        {acts.map((entry, index) => option(entry, records.length + index))}
      </ul>
      {entries.length === 0 && <p className={styles.none}>{say('layout.palette.none', { text })}</p>}
    </>
  );
}

/** The name with what was typed marked, where it stands in it as it was typed. */
function Marked({ label, typed }: { label: string; typed: string }) {
  const wanted = typed.trim();
  const at = wanted === '' ? -1 : label.toLocaleLowerCase().indexOf(wanted.toLocaleLowerCase());
  if (at === -1) return label;
  const end = at + wanted.length;
  return (
    <>
      {label.slice(0, at)}
      <b className={styles.marked}>{label.slice(at, end)}</b>
      {label.slice(end)}
    </>
  );
}

/** Acts whose words begin with the letters, word by word: "go co" finds "Go to companies". */
function fitting(commands: readonly Command[], text: string): Command[] {
  const wanted = text.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return commands
    .filter(({ isHidden }) => !isHidden)
    .filter(({ label }) => {
      const words = label.toLocaleLowerCase().split(/\s+/);
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    });
}

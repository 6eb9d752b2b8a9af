import { ClipboardPaste, Globe, PenLine, Upload } from 'lucide-react';
import { usePermissions } from 'ra-core';
import { useEffect, useEffectEvent, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { LucideIcon } from 'lucide-react';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { AddressDialog } from './address-dialog.tsx';
import styles from './bring-in.module.css';
import { filesOf } from './files-of.ts';
import { ImportLine } from './import-line.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { Sample } from './sample.tsx';
import { useImportErrorWords } from './use-import-error-words.ts';
import { useImports, type Imports } from './use-imports.ts';

/** The ways in: files dropped or chosen, a text pasted; then how far each is, and on to what was found in it. */
export function BringInPanel({ isFirst = false }: { isFirst?: boolean }) {
  const say = useWords();
  const navigate = useNavigate();
  const imports = useImports();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { permissions: role, isPending } = usePermissions<string>();
  const cannot = !isPending && role === 'READER' ? say('bringIn.needsContributor') : undefined;
  useFollow(imports);
  useCommands([
    {
      id: 'choose files',
      label: say('bringIn.choose'),
      keys: 'i',
      icon: Upload,
      disabledReason: cannot,
      run: () => input.current?.click(),
    },
    {
      id: 'paste text',
      label: say('bringIn.paste'),
      keys: 'v',
      icon: ClipboardPaste,
      disabledReason: cannot,
      run: () => setPasting(true),
    },
    {
      id: 'from address',
      label: say('bringIn.address'),
      keys: 'u',
      icon: Globe,
      disabledReason: cannot,
      run: () => setAsking(true),
    },
    {
      id: 'write',
      label: say('bringIn.write'),
      keys: 'c',
      icon: PenLine,
      run: () => void navigate('/articles/new'),
    },
  ]);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (cannot === undefined) void filesOf(event.dataTransfer).then(imports.sendFiles);
  };
  return (
    <div className={styles.page}>
      {isFirst ? (
        <h2 className={styles.title}>{say('bringIn.firstTitle')}</h2>
      ) : (
        <h2 className="visually-hidden">{say('bringIn.title')}</h2>
      )}
      <p className={styles.text}>{say('bringIn.text')}</p>
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        role="group"
        aria-label={say('bringIn.drop')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <div className={styles.files}>
          <span className={styles.icon}>
            <Upload size={20} strokeWidth={1.75} aria-hidden />
          </span>
          <p className={styles.dropTitle}>{say(isOver ? 'bringIn.dropNow' : 'bringIn.drop')}</p>
          <p className={styles.formats}>{say('bringIn.formats')}</p>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={say('bringIn.choose')}
            onChange={({ target }) => {
              imports.sendFiles(Array.from(target.files ?? []));
              // The same file can be chosen again.
              target.value = '';
            }}
          />
          <Button
            tone="main"
            size="large"
            keys="i"
            onClick={() => input.current?.click()}
            disabledReason={cannot}
          >
            {say('bringIn.choose')}
          </Button>
        </div>
        <Sample />
      </div>
      {imports.brought.length > 0 && <Brought imports={imports} />}
      <div className={styles.ways}>
        <Way icon={ClipboardPaste} keys="v" title={say('bringIn.paste')} onClick={() => setPasting(true)}>
          {say('bringIn.pasteText')}
        </Way>
        <Way icon={Globe} keys="u" title={say('bringIn.address')} onClick={() => setAsking(true)}>
          {say('bringIn.addressText')}
        </Way>
        <Way icon={PenLine} keys="c" title={say('bringIn.write')} to="/articles/new">
          {say('bringIn.writeText')}
        </Way>
      </div>
      {isAsking && cannot === undefined && (
        <AddressDialog imports={imports} onClose={() => setAsking(false)} />
      )}
      {isPasting && cannot === undefined && (
        <PasteDialog imports={imports} onClose={() => setPasting(false)} />
      )}
    </div>
  );
}

/** The one that was brought in leads on by itself once it is in, unless something is said of it; of several each is a link. */
function useFollow({ brought, stateOf }: Imports): void {
  const say = useWords();
  const tell = useTell();
  const navigate = useNavigate();
  const [only] = brought;
  const state = brought.length === 1 && only ? stateOf(only) : undefined;
  const isIn = state?.state === 'DONE' && state.total <= 1 && !state.error;
  const to = isIn && state.document ? `/review/${state.document.id}` : null;
  const follow = useEffectEvent((path: string) => {
    if (only?.isDuplicate) tell({ text: say('bringIn.duplicate') });
    void navigate(path);
  });
  useEffect(() => {
    if (to) follow(to);
  }, [to]);
}

function Brought({ imports }: { imports: Imports }) {
  const say = useWords();
  const errorWords = useImportErrorWords();
  return (
    <Card title={say('bringIn.under')} flush>
      <ul role="list" className={styles.rows} aria-live="polite">
        {imports.brought.map((each) => {
          const state = imports.stateOf(each);
          if (state) {
            return (
              <ImportLine key={each.key} state={state} name={each.name} isDuplicate={each.isDuplicate} />
            );
          }
          return (
            <ListRow
              key={each.key}
              title={each.name ?? say('review.list.pasted')}
              text={
                each.error === null ? (
                  say('bringIn.sending')
                ) : (
                  <span className={styles.reason}>{errorWords(each.error)}</span>
                )
              }
            />
          );
        })}
      </ul>
    </Card>
  );
}

interface WayProps {
  icon: LucideIcon;
  keys: string;
  title: string;
  to?: string;
  onClick?: () => void;
  children: ReactNode;
}

function Way({ icon: Icon, keys, title, to, onClick, children }: WayProps) {
  const content = (
    <>
      <span className={styles.wayHead}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        <span className={styles.wayTitle}>{title}</span>
        <Kbd keys={keys} />
      </span>
      <span className={styles.wayText}>{children}</span>
    </>
  );
  return to ? (
    <Link to={to} className={styles.way}>
      {content}
    </Link>
  ) : (
    <button type="button" className={styles.way} onClick={onClick}>
      {content}
    </button>
  );
}

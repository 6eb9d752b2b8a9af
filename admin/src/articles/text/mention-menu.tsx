import type { Editor } from '@tiptap/react';
import { useEffect, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { useRead } from '../../api/use-read.ts';
import { useStoreValue } from '../../api/store.ts';
import { PartiesToName } from '../../generated/articles/text/parties.ts';
import { useWords } from '../../i18n/use-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import type { NamedParty } from '../body/body.ts';
import { nameParty, type NameQuery } from './mention-search.ts';
import styles from './mention-menu.module.css';

/** Who may be meant, below the words; the cursor stays in the text. */
export function MentionMenu({ editor }: { editor: Editor }) {
  const query = useStoreValue(editor.storage.mentionSearch.query);
  return query && <OpenMenu key={query.keepsWords ? 'words' : 'typed'} editor={editor} query={query} />;
}

interface Choice extends NamedParty {
  /** What it is, or the other name by which it was found. */
  about: string | null;
}

type NamedNode = NamedParty & { description: string | null };

/** The longest beginning of a name that the API takes. */
const LONGEST = 200;

function useChoices(text: string): { choices: Choice[]; isPending: boolean } {
  const prefix = text.trim().slice(0, LONGEST);
  const { data, isPending } = useRead(
    PartiesToName,
    { prefix },
    { enabled: prefix !== '', keepFormer: true },
  );
  const choices = (prefix === '' ? [] : (data?.suggest ?? [])).flatMap(({ node, matched }): Choice[] =>
    'name' in node ? [{ ...(node as NamedNode), about: matched ?? (node as NamedNode).description }] : [],
  );
  return { choices, isPending: isPending && prefix !== '' };
}

function OpenMenu({ editor, query }: { editor: Editor; query: NameQuery }) {
  const say = useWords();
  const id = useId();
  const { choices, isPending } = useChoices(query.text);
  const [active, setActive] = useState(0);
  const current = Math.min(active, Math.max(choices.length - 1, 0));
  const choose = (choice: Choice): void => nameParty(editor, query, choice);
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') {
      editor.storage.mentionSearch.query.set(null);
      return true;
    }
    if (choices.length === 0) return false;
    if (event.key === 'ArrowDown') setActive((current + 1) % choices.length);
    else if (event.key === 'ArrowUp') setActive((current + choices.length - 1) % choices.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(choices[current]!);
    else return false;
    return true;
  };
  useEffect(() => {
    const { storage, view } = editor;
    storage.mentionSearch.onKey.set(onKey);
    const { keepsWords } = query;
    // For marked words nothing is being typed: the list hears the keys itself.
    const listen = (event: KeyboardEvent): void => {
      if (keepsWords && onKey(event)) event.preventDefault();
    };
    const close = (): void => storage.mentionSearch.query.set(null);
    view.dom.addEventListener('keydown', listen, true);
    view.dom.addEventListener('blur', close);
    return () => {
      storage.mentionSearch.onKey.set(null);
      view.dom.removeEventListener('keydown', listen, true);
      view.dom.removeEventListener('blur', close);
    };
  });
  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    if (choices.length > 0) dom.setAttribute('aria-activedescendant', `${id}${current}`);
    else dom.removeAttribute('aria-activedescendant');
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, current, choices.length]);
  const words = query.text.trim();
  if (isPending) return null;
  return createPortal(
    <div className={styles.menu} style={placeOf(query)}>
      <div id={id} role="listbox" aria-label={say('editor.mention.results')} className={styles.list}>
        {choices.map((choice, index) => (
          <div
            key={choice.id}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === current}
            className={styles.choice}
            // The text keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => setActive(index)}
            onClick={() => choose(choice)}
          >
            <KindIcon kind={choice.__typename === 'Person' ? 'person' : 'company'} />
            <span className={styles.words}>
              <span className={styles.name}>{choice.name}</span>
              {choice.about && <span className={styles.about}>{choice.about}</span>}
            </span>
          </div>
        ))}
      </div>
      {choices.length === 0 && (
        <p className={styles.none} role="status">
          {words === '' ? say('editor.mention.type') : say('editor.mention.none', { text: words })}
        </p>
      )}
    </div>,
    document.body,
  );
}

const HEIGHT = 340;
const WIDTH = 320;

/** Below the words, above them where there is no room below. */
function placeOf({ place }: NameQuery): React.CSSProperties {
  const left = Math.max(8, Math.min(place.left, window.innerWidth - WIDTH - 8));
  return place.bottom + HEIGHT > window.innerHeight && place.top > HEIGHT
    ? { left, bottom: window.innerHeight - place.top + 6 }
    : { left, top: place.bottom + 6 };
}

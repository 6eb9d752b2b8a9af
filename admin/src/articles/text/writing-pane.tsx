import { EditorContent, type Editor } from '@tiptap/react';
import { useState } from 'react';
import '../../theme/serif.css';
import { useStoreValue } from '../../api/store.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ImageDialog } from '../side/image-dialog.tsx';
import { errorAt, type EditingSession } from '../editing/session.ts';
import { MentionMenu } from './mention-menu.tsx';
import { Toolbar } from './toolbar.tsx';
import styles from './writing.module.css';

interface WritingPaneProps {
  session: EditingSession;
  editor: Editor;
  isReadOnly: boolean;
}

/** The article as it reads: headline, standfirst and text, each in the place where it will stand. */
export function WritingPane({ session, editor, isReadOnly }: WritingPaneProps) {
  const say = useWords();
  const { language } = useStoreValue(session.fields);
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <Toolbar
        editor={editor}
        session={session}
        addImage={() => setAdding(true)}
        disabledReason={isReadOnly ? say('editor.readOnly') : undefined}
      />
      <div className={styles.page} lang={language}>
        <Line
          name="headline"
          session={session}
          isReadOnly={isReadOnly}
          next={() => focusNext('standfirst')}
        />
        <Line name="standfirst" session={session} isReadOnly={isReadOnly} next={() => focusText(editor)} />
        <EditorContent editor={editor} className={styles.text} data-empty={say('editor.textHint')} />
        <div className={styles.room} onClick={() => editor.commands.focus('end')} />
      </div>
      <MentionMenu editor={editor} />
      {isAdding && <ImageDialog session={session} onClose={() => setAdding(false)} />}
    </>
  );
}

/** At once: the next letter is already on its way. */
function focusText(editor: Editor): void {
  editor.commands.setTextSelection(1);
  editor.view.focus();
}

function focusNext(name: string): void {
  document.querySelector<HTMLElement>(`textarea[data-line="${name}"]`)?.focus();
}

interface LineProps {
  name: 'headline' | 'standfirst';
  session: EditingSession;
  isReadOnly: boolean;
  /** Where Enter goes on. */
  next: () => void;
}

/** A text of one paragraph that grows with its words. */
function Line({ name, session, isReadOnly, next }: LineProps) {
  const say = useWords();
  const value = useStoreValue(session.fields)[name] ?? '';
  const state = useStoreValue(session.state);
  const error = errorAt(state, name);
  return (
    <>
      <textarea
        className={styles[name]}
        data-line={name}
        rows={1}
        value={value}
        readOnly={isReadOnly}
        aria-label={say(`editor.${name}`)}
        placeholder={say(name === 'headline' ? 'editor.headline' : 'editor.standfirstHint')}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        autoFocus={name === 'headline' && session.id.get() === null}
        onChange={({ target }) => {
          const line = target.value.replaceAll(/\s*\n\s*/g, ' ');
          session.set(name, name === 'standfirst' && line === '' ? null : line);
        }}
        onKeyDown={(event) => {
          const isOther = event.nativeEvent.isComposing || event.ctrlKey || event.metaKey;
          if (event.key !== 'Enter' || isOther) return;
          event.preventDefault();
          next();
        }}
      />
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          {error.message}
        </p>
      )}
    </>
  );
}

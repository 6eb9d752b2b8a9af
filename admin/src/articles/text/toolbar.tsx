import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { AtSign, Bold, Captions, Heading2, ImagePlus, Italic, List, TextQuote } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStoreValue } from '../../api/store.ts';
import { useLanguage, useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { EditingSession } from '../editing/session.ts';
import { LinkButton } from './link-button.tsx';
import { beginNaming } from './mention-search.ts';
import styles from './writing.module.css';

interface ToolbarProps {
  editor: Editor;
  session: EditingSession;
  addImage: () => void;
  disabledReason?: string;
}

/** The form of the text; what the cursor stands in is pressed. */
export function Toolbar({ editor, session, addImage, disabledReason }: ToolbarProps) {
  const say = useWords();
  const active = useEditorState({
    editor,
    selector: () => ({
      heading: editor.isActive('heading'),
      quote: editor.isActive('quote'),
      item: editor.isActive('item'),
      caption: editor.isActive('caption'),
      strong: editor.isActive('strong'),
      emphasis: editor.isActive('emphasis'),
    }),
  });
  const toggle = (name: string, attributes?: object) => () =>
    void editor.chain().focus().toggleNode(name, 'paragraph', attributes).run();
  const mark = (name: string) => () => void editor.chain().focus().toggleMark(name).run();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={say('editor.toolbar.title')}>
      <IconButton
        icon={Heading2}
        label={say('editor.toolbar.heading')}
        keys="Ctrl Shift 2"
        pressed={active.heading}
        disabledReason={disabledReason}
        onClick={toggle('heading', { level: 2 })}
      />
      <IconButton
        icon={Bold}
        label={say('editor.toolbar.strong')}
        keys="Ctrl B"
        pressed={active.strong}
        disabledReason={disabledReason}
        onClick={mark('strong')}
      />
      <IconButton
        icon={Italic}
        label={say('editor.toolbar.emphasis')}
        keys="Ctrl I"
        pressed={active.emphasis}
        disabledReason={disabledReason}
        onClick={mark('emphasis')}
      />
      <span className={styles.divider} />
      <IconButton
        icon={TextQuote}
        label={say('editor.toolbar.quote')}
        keys="Ctrl Shift B"
        pressed={active.quote}
        disabledReason={disabledReason}
        onClick={toggle('quote')}
      />
      <IconButton
        icon={List}
        label={say('editor.toolbar.list')}
        keys="Ctrl Shift 8"
        pressed={active.item}
        disabledReason={disabledReason}
        onClick={toggle('item')}
      />
      <IconButton
        icon={Captions}
        label={say('editor.toolbar.caption')}
        pressed={active.caption}
        disabledReason={disabledReason}
        onClick={toggle('caption')}
      />
      <LinkButton editor={editor} disabledReason={disabledReason} />
      <IconButton
        icon={ImagePlus}
        label={say('editor.toolbar.image')}
        disabledReason={disabledReason}
        onClick={addImage}
      />
      <span className={styles.divider} />
      <Button tone="quiet" icon={AtSign} disabledReason={disabledReason} onClick={() => beginNaming(editor)}>
        {say('editor.toolbar.mention')}
      </Button>
      <WordCount editor={editor} session={session} />
    </div>
  );
}

const COUNT_AFTER = 400;

/** Counted a moment after the last key, never at one. */
function WordCount({ editor, session }: { editor: Editor; session: EditingSession }) {
  const say = useWords();
  const panelLanguage = useLanguage();
  const { language } = useStoreValue(session.fields);
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const countNow = (): void => {
      const words = new Intl.Segmenter(language, { granularity: 'word' });
      let found = 0;
      const text = editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n');
      for (const { isWordLike } of words.segment(text)) if (isWordLike) found += 1;
      setCount(found);
    };
    const countSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(countNow, COUNT_AFTER);
    };
    countNow();
    editor.on('update', countSoon);
    return () => {
      clearTimeout(timer);
      editor.off('update', countSoon);
    };
  }, [editor, language]);
  return (
    <span className={styles.count}>
      {count !== null && say('editor.words', { smart_count: count })}
      {` · ${new Intl.DisplayNames(panelLanguage, { type: 'language' }).of(language) ?? language}`}
    </span>
  );
}

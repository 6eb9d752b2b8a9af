import { useEditor, type Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { toBody, toDocument, type DocumentJson } from '../body/document.ts';
import type { EditingSession } from '../editing/session.ts';
import { cleanHtml, cleanText } from './clean-paste.ts';
import { blocksAndMarks } from './extensions.ts';
import { FactLines } from './fact-lines.ts';
import { MentionSearch } from './mention-search.ts';
import { putDocument } from './put-document.ts';

/** The editor of one session. It renders itself: React hears of it only where something asks by `useEditorState`. */
export function useTextEditor(session: EditingSession, isReadOnly: boolean): Editor {
  const say = useWords();
  const { language } = session.fields.get();
  const editor = useEditor({
    extensions: [...blocksAndMarks, FactLines, MentionSearch],
    content: toDocument(session.content.body),
    editable: !isReadOnly,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    immediatelyRender: true,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': say('editor.text'),
        lang: language,
      },
      // The page's own: ProseMirror would take every Enter.
      handleDOMEvents: {
        keydown: (_view, event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
      },
      transformPastedHTML: cleanHtml,
      transformPastedText: cleanText,
    },
    onUpdate: () => session.touch(),
  });
  useEffect(() => {
    session.attach({
      body: () => toBody(editor.getJSON() as DocumentJson),
      put: (body) => putDocument(editor, toDocument(body)),
    });
  }, [editor, session]);
  useEffect(() => {
    editor.setEditable(!isReadOnly, false);
  }, [editor, isReadOnly]);
  return editor;
}

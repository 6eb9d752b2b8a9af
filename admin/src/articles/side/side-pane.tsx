import type { Editor } from '@tiptap/react';
import { useSearchParams } from 'react-router-dom';
import { useWords } from '../../i18n/use-words.ts';
import { Tabs } from '../../ui/tabs.tsx';
import type { EditingSession } from '../editing/session.ts';
import type { OneArticle } from '../editing/tools.ts';
import { FactsPane } from '../facts/facts-pane.tsx';
import { DetailsPane } from './details-pane.tsx';

interface SidePaneProps {
  session: EditingSession;
  article: OneArticle | null;
  editor: Editor;
  isReadOnly: boolean;
}

/** Beside the text: what is known by it, and what is known about it. */
export function SidePane({ session, article, editor, isReadOnly }: SidePaneProps) {
  const say = useWords();
  const [params] = useSearchParams();
  const pane = params.get('pane') === 'details' || article === null ? 'details' : 'facts';
  const to = (next: 'facts' | 'details'): string => {
    const other = new URLSearchParams(params);
    if (next === 'facts') other.delete('pane');
    else other.set('pane', next);
    return `?${other.toString()}`;
  };
  return (
    <>
      <Tabs
        label={say('editor.pane.title')}
        tabs={[
          { label: say('editor.pane.facts'), to: to('facts'), active: pane === 'facts' },
          { label: say('editor.pane.details'), to: to('details'), active: pane === 'details' },
        ]}
      />
      <FactsPane id={article?.id ?? null} editor={editor} isHidden={pane !== 'facts'} />
      {pane === 'details' && <DetailsPane session={session} article={article} isReadOnly={isReadOnly} />}
    </>
  );
}

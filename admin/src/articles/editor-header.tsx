import {
  ArrowUp,
  CalendarX,
  CircleSlash,
  Clock,
  Eye,
  GitCompare,
  History,
  MessageSquareWarning,
  ShieldAlert,
  Undo2,
} from 'lucide-react';
import useMediaQuery from '@mui/material/useMediaQuery';
import { usePermissions } from 'ra-core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { act } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { useStoreValue } from '../api/store.ts';
import { PreviewArticle } from '../generated/articles/publishing/acts.ts';
import { useWords, type Say } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { useTell } from '../layout/undo.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { MenuItem } from '../ui/menu-act.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { SplitButton } from '../ui/split-button.tsx';
import type { EditingSession } from './editing/session.ts';
import type { OneArticle } from './editing/tools.ts';
import { useWaitingChanges } from './editing/use-waiting-changes.ts';
import { Presence } from './presence.tsx';
import { PublishingDialog, type PublishingAct } from './publishing/publishing-dialog.tsx';
import { useUnschedule } from './publishing/use-unschedule.ts';

interface EditorHeaderProps {
  session: EditingSession;
  article: OneArticle | null;
  reload: () => Promise<void>;
  isReadOnly: boolean;
}

/** Where one is, a look at the page as it will be, and the ways to the public. */
export function EditorHeader({ session, article, reload, isReadOnly }: EditorHeaderProps) {
  const say = useWords();
  const tell = useTell();
  const navigate = useNavigate();
  const { ofError } = useErrorWords();
  const { headline } = useStoreValue(session.fields);
  const id = useStoreValue(session.id);
  const changes = useWaitingChanges(session, article);
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState<PublishingAct | null>(null);
  const { permissions: role } = usePermissions<string>();
  const reasons = reasonsAgainst({ say, article, changes, role, id });
  const isNarrow = useMediaQuery('(max-width: 899.98px)');
  const unschedule = useUnschedule(session, article);
  const begin = (next: PublishingAct) => () => setOpen(next);
  const compare = (): void => {
    params.set('view', 'changes');
    setParams(params);
  };
  const preview = async (): Promise<void> => {
    // Opened at the press itself: a window that opens later is held back as an advertisement.
    const tab = window.open('', '_blank');
    try {
      await session.flush();
      const { previewLink } = await act(PreviewArticle, { id: id! });
      if (tab) tab.location.href = previewLink!.url;
      else window.location.assign(previewLink!.url);
    } catch (error) {
      tab?.close();
      tell({ text: `${say('editor.previewFailed')} ${ofError(error)}`, tone: 'error' });
    }
  };
  const notBegun = id === null ? say('editor.main.notBegun') : undefined;
  const main = mainAct(article);
  const label = say(`editor.main.${main}`);
  const isLive = article?.status === 'PUBLISHED';
  const items: (MenuItem | 'divider')[] = [
    { label, icon: ArrowUp, keys: 'Ctrl Enter', onClick: begin('publish'), disabledReason: reasons.publish },
    ...(isLive || article?.publishedAt
      ? []
      : [
          {
            label: say(article?.status === 'SCHEDULED' ? 'editor.main.reschedule' : 'editor.main.schedule'),
            icon: Clock,
            onClick: begin('schedule'),
            disabledReason: reasons.schedule,
          },
          ...(article?.status === 'SCHEDULED'
            ? [
                {
                  label: say('editor.main.unschedule'),
                  icon: CalendarX,
                  onClick: unschedule,
                  disabledReason: reasons.schedule,
                },
              ]
            : []),
          {
            label: say('editor.main.embargo'),
            icon: ShieldAlert,
            onClick: begin('embargo'),
            disabledReason: notBegun ?? (isReadOnly ? say('editor.readOnly') : undefined),
          },
        ]),
    ...(isLive
      ? [
          {
            label: say('editor.main.correction'),
            icon: MessageSquareWarning,
            onClick: begin('correct'),
            disabledReason: reasons.publish,
          },
          'divider' as const,
          { label: say('editor.view.compare'), icon: GitCompare, onClick: compare },
          {
            label: say('editor.main.discard', { smart_count: changes }),
            icon: Undo2,
            onClick: begin('discard'),
            disabledReason: article.draft || changes > 0 ? undefined : say('editor.main.nothingWaits'),
          },
        ]
      : []),
    'divider',
    {
      label: say('editor.main.history'),
      icon: History,
      onClick: () => void navigate(`/articles/${id}/history`),
      disabledReason: notBegun,
    },
    ...(isLive
      ? [
          {
            label: say('editor.main.withdraw'),
            icon: CircleSlash,
            danger: true,
            onClick: begin('withdraw'),
            disabledReason: reasons.withdraw,
          },
        ]
      : []),
  ];
  useCommands([
    { id: 'publish', label, keys: 'Ctrl Enter', run: begin('publish'), disabledReason: reasons.publish },
    { id: 'save', label: say('editor.save.now'), keys: 'Ctrl S', run: () => void session.flush() },
    { id: 'preview', label: say('editor.preview'), run: () => void preview(), disabledReason: notBegun },
    ...items
      .filter((item): item is MenuItem => item !== 'divider' && item.keys === undefined)
      .map((item) => ({
        id: `article ${item.label}`,
        label: item.label,
        icon: item.icon,
        run: () => item.onClick?.(),
        disabledReason: item.disabledReason,
      })),
  ]);
  return (
    <>
      <PageHeader
        title={headline || say(article ? 'editor.untitled' : 'editor.newTitle')}
        crumbs={[{ label: say('layout.places.articles'), to: '/articles' }]}
        backLabel={say('editor.back')}
        actions={
          <>
            {id !== null && <Presence id={id} isNarrow={isNarrow} />}
            {isNarrow ? (
              <IconButton
                icon={Eye}
                label={say('editor.preview')}
                disabledReason={notBegun}
                onClick={() => void preview()}
              />
            ) : (
              <Button tone="quiet" icon={Eye} disabledReason={notBegun} onClick={() => void preview()}>
                {say('editor.preview')}
              </Button>
            )}
            <SplitButton
              label={isNarrow ? say('editor.main.publish') : label}
              onClick={begin('publish')}
              disabledReason={reasons.publish}
              menuLabel={say('editor.main.more')}
              items={items}
            />
          </>
        }
      />
      {open && id !== null && (
        <PublishingDialog
          act={open}
          article={article}
          session={session}
          onAct={setOpen}
          onClose={() => setOpen(null)}
          onDone={async (text, undo) => {
            setOpen(null);
            await reload();
            tell({ text, undo });
          }}
        />
      )}
    </>
  );
}

const mainActs = {
  DRAFT: 'publish',
  PUBLISHED: 'publishChanges',
  SCHEDULED: 'publishNow',
  WITHDRAWN: 'publishAgain',
} as const;
type MainAct = (typeof mainActs)[keyof typeof mainActs];

function mainAct(article: OneArticle | null): MainAct {
  return mainActs[article?.status ?? 'DRAFT'];
}

interface Standing {
  say: Say;
  article: OneArticle | null;
  changes: number;
  role: string | undefined;
  id: string | null;
}

/** Why not, in words; undefined where it can be done. */
function reasonsAgainst({ say, article, changes, role, id }: Standing) {
  const general =
    role === 'READER' || role === 'CONTRIBUTOR'
      ? say('editor.main.needsEditor')
      : id === null
        ? say('editor.main.notBegun')
        : undefined;
  const isLive = article?.status === 'PUBLISHED';
  const nothing = isLive && changes === 0 && !article.draft ? say('editor.main.nothingWaits') : undefined;
  return {
    publish: general ?? nothing,
    schedule: general,
    withdraw: general,
  };
}

import { Clock, GitCompareArrows, Inbox, Pencil, type LucideIcon } from 'lucide-react';
import type { DeskQuery } from '../generated/home/home.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useKeptWork } from '../records/kept-work.ts';
import { Card } from '../ui/card.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ListRow } from '../ui/list-row.tsx';
import styles from './home.module.css';

interface Wait {
  key: string;
  icon: LucideIcon;
  count: number;
  title: string;
  text?: string;
  to: string;
  at?: string;
}

/** What one left unfinished: work that could not be saved, drafts, what goes out by itself. */
export function Waiting({ desk }: { desk: DeskQuery }) {
  const say = useWords();
  const language = useLanguage();
  const kept = useKeptWork();
  const { toJudge, drafts, scheduled } = desk;
  const waits: Wait[] = [
    ...kept.map(({ recordId, title, path, keptAt, conflict }) => ({
      key: recordId,
      icon: GitCompareArrows,
      count: 1,
      title: say(conflict ? 'home.conflict' : 'home.unsaved', { smart_count: 1 }),
      text: title,
      to: path,
      at: keptAt,
    })),
    {
      key: 'toJudge',
      icon: Inbox,
      count: toJudge.totalCount,
      title: say('home.toJudge', { smart_count: toJudge.totalCount }),
      text: toJudge.nodes[0] && say('home.lastIn', { title: toJudge.nodes[0].title }),
      to: '/review',
    },
    {
      key: 'drafts',
      icon: Pencil,
      count: drafts.totalCount,
      title: say('home.drafts', { smart_count: drafts.totalCount }),
      text: drafts.nodes[0] && say('home.last', { headline: drafts.nodes[0].headline }),
      to: '/articles?status=DRAFT',
    },
    {
      key: 'scheduled',
      icon: Clock,
      count: scheduled.totalCount,
      title: say('home.scheduled'),
      text: scheduled.nodes[0] && say('home.next', { headline: scheduled.nodes[0].headline }),
      to: '/articles?status=SCHEDULED',
    },
  ];
  const open = waits.filter(({ count }) => count > 0);
  return (
    <Card title={say('home.waits')} flush>
      {open.length === 0 && (
        <EmptyState icon={Inbox} title={say('home.nothing.title')} text={say('home.nothing.text')} />
      )}
      <ul role="list" className={styles.rows}>
        {open.map(({ key, icon: Icon, count, title, text, to, at }) => (
          <ListRow
            key={key}
            to={to}
            arrow
            leading={
              <span className={styles.number}>
                <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
                <strong>{count}</strong>
              </span>
            }
            title={title}
            text={text}
            aside={at && <DateTime value={at} locale={language} />}
          />
        ))}
      </ul>
    </Card>
  );
}

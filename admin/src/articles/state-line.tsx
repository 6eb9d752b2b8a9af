import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useSearchParams } from 'react-router-dom';
import { useNetworkLost } from '../api/network.ts';
import { useStoreValue } from '../api/store.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Segmented } from '../ui/segmented.tsx';
import { StateChip } from '../ui/state-chip.tsx';
import type { EditingSession } from './editing/session.ts';
import type { OneArticle } from './editing/tools.ts';
import { useWaitingChanges } from './editing/use-waiting-changes.ts';
import styles from './editor.module.css';
import { dayWords, isAhead, momentWords } from './moment-words.ts';

interface StateLineProps {
  session: EditingSession;
  article: OneArticle | null;
}

/** What the public sees, and whether what is written is safe: two facts, both always said. */
export function StateLine({ session, article }: StateLineProps) {
  const say = useWords();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const changes = useWaitingChanges(session, article);
  const view = params.get('view') ?? 'draft';
  return (
    <div className={styles.second}>
      <ArticleChip article={article} changes={changes} />
      <SaveWords session={session} />
      {article?.publishedAt && article.status === 'PUBLISHED' && (
        <span className={styles.quiet}>
          {say('editor.state.live', {
            version: article.version,
            when: dayWords(article.modifiedAt, language),
          })}
        </span>
      )}
      {article?.embargoedUntil && isAhead(article.embargoedUntil) && (
        <span className={styles.quiet}>
          {say('editor.state.embargo', {
            when: momentWords(article.embargoedUntil, language, article.embargoZone ?? undefined),
          })}
        </span>
      )}
      {article?.publishedAt && (
        <span className={styles.end}>
          <Segmented
            label={say('editor.view.title')}
            options={(['draft', 'live', 'changes'] as const).map((value) => ({
              value,
              label: say(`editor.view.${value}`),
            }))}
            value={view === 'live' || view === 'changes' ? view : 'draft'}
            onChange={(value) => {
              if (value === 'draft') params.delete('view');
              else params.set('view', value);
              setParams(params);
            }}
          />
        </span>
      )}
    </div>
  );
}

function ArticleChip({ article, changes }: { article: OneArticle | null; changes: number }) {
  const say = useWords();
  const language = useLanguage();
  if (!article) return <StateChip state="draft">{say('editor.state.new')}</StateChip>;
  switch (article.status) {
    case 'DRAFT':
      return <StateChip state="draft">{say('editor.state.DRAFT')}</StateChip>;
    case 'SCHEDULED':
      return (
        <StateChip state="scheduled">
          {say('editor.state.SCHEDULED', {
            when: momentWords(article.scheduledAt!, language, article.scheduleZone ?? undefined),
          })}
        </StateChip>
      );
    case 'PUBLISHED':
      return changes > 0 ? (
        <StateChip state="live-changes">{say('editor.state.changes', { smart_count: changes })}</StateChip>
      ) : (
        <StateChip state="live">{say('editor.state.PUBLISHED')}</StateChip>
      );
    case 'WITHDRAWN':
      return <StateChip state="withdrawn">{say('editor.state.WITHDRAWN')}</StateChip>;
  }
}

const saveIcons = { ok: Check, quiet: LoaderCircle, warn: CloudOff, error: TriangleAlert };
type SaveLook = [tone: keyof typeof saveIcons, words: string];

/** Quiet as long as nothing is wrong. */
function SaveWords({ session }: { session: EditingSession }) {
  const say = useWords();
  const language = useLanguage();
  const state = useStoreValue(session.state);
  const kept = useStoreValue(session.keptChanges);
  const isLost = useNetworkLost();
  const { headline } = useStoreValue(session.fields);
  const isBegun = useStoreValue(session.id) !== null;
  const look = ((): SaveLook => {
    if (state.phase === 'conflict') return ['error', say('editor.save.conflict')];
    if (state.phase === 'refused') return ['error', say('editor.save.kept', { smart_count: kept })];
    if (!isBegun && headline.trim() === '') return ['quiet', say('editor.save.noHeadline')];
    if (state.phase !== 'saved') {
      return isLost
        ? ['warn', say('editor.save.offline', { smart_count: kept })]
        : ['quiet', say('editor.save.saving')];
    }
    if (!state.at) return ['ok', say('editor.save.upToDate')];
    return ['ok', say('editor.save.saved', { when: momentWords(state.at, language) })];
  })();
  const [tone, words] = look;
  const Icon = saveIcons[tone];
  return (
    <span className={styles.save} data-tone={tone} role="status">
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      {words}
    </span>
  );
}

import {
  ArrowLeftToLine,
  ArrowRightToLine,
  ChevronLeft,
  ChevronRight,
  Scissors,
  Text,
  Trash2,
} from 'lucide-react';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import styles from './span-tools.module.css';
import type { Review } from './use-review.ts';
import { keepSpans, spanActs } from './use-review-keys.ts';

/** Buttons for moving the ends of the passage; the text shows where they stand. */
export function SpanTools({ review }: { review: Review }) {
  const say = useWords();
  const { spanEdit, text } = review;
  if (!spanEdit) return null;
  const acts = spanActs(review);
  const { spans, active } = spanEdit;
  const span = spans[active]!;
  return (
    <div className={styles.tools} role="group" aria-label={say('review.passage')}>
      <p className={styles.words} role="status" lang={review.language}>
        {text.slice(span.start, span.end)}
      </p>
      <div className={styles.row}>
        <span className={styles.label}>{say('review.span.start')}</span>
        <IconButton
          edge
          icon={ArrowLeftToLine}
          label={say('review.span.startMore')}
          keys="Shift ArrowLeft"
          onClick={acts.startMore}
        />
        <IconButton
          edge
          icon={ChevronRight}
          label={say('review.span.startLess')}
          keys="Shift ArrowRight"
          onClick={acts.startLess}
        />
        <span className={styles.label}>{say('review.span.end')}</span>
        <IconButton
          edge
          icon={ChevronLeft}
          label={say('review.span.endLess')}
          keys="ArrowLeft"
          onClick={acts.endLess}
        />
        <IconButton
          edge
          icon={ArrowRightToLine}
          label={say('review.span.endMore')}
          keys="ArrowRight"
          onClick={acts.endMore}
        />
      </div>
      <div className={styles.row}>
        <Button size="small" icon={Text} keys="w" onClick={acts.sentence}>
          {say('review.span.sentence')}
        </Button>
        <Button size="small" icon={Scissors} keys="x" onClick={acts.split}>
          {say('review.span.split')}
        </Button>
        {spans.length > 1 && (
          <>
            <Button size="small" icon={Trash2} keys="d" onClick={acts.drop}>
              {say('review.span.drop')}
            </Button>
            <Button size="small" keys="ArrowDown" onClick={acts.next}>
              {say('review.span.which', { index: active + 1, count: spans.length })}
            </Button>
          </>
        )}
      </div>
      <div className={styles.row}>
        <Button tone="main" keys="Enter" onClick={() => keepSpans(review)}>
          {say('review.span.keep')}
        </Button>
        <Button
          tone="quiet"
          keys="Escape"
          onClick={() => {
            review.setSpanEdit(null);
            review.setMode('look');
          }}
        >
          {say('facts.cancel')}
        </Button>
      </div>
      <p className={styles.hint}>
        <KeyHint keys={['ArrowLeft', 'ArrowRight']}>{say('review.span.end')}</KeyHint>
        <KeyHint keys={['Shift ArrowLeft', 'Shift ArrowRight']}>{say('review.span.start')}</KeyHint>
      </p>
    </div>
  );
}

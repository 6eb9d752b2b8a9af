import { ArrowDown, ArrowUp, Check, Link2, Pencil, TextQuote, Undo2, X } from 'lucide-react';
import { useWords } from '../i18n/use-words.ts';
import { useCommands, type Command } from '../layout/commands.tsx';
import { choose, drop, moveEdge, split, wholeSentence, type SpanEdit } from './spans.rules.ts';
import type { Mode, Review } from './use-review.ts';

/** The passages of the current proposal with their ends to move. */
export function beginSpans(review: Review): void {
  const { current } = review;
  if (!current) return;
  const spans = review.correctionOf(current).evidence ?? current.passages.map(({ span }) => span);
  if (spans.length === 0) return;
  review.setMode('span');
  review.setSpanEdit({ spans: spans.map(({ start, end }) => ({ start, end })), active: 0 });
}

export function keepSpans(review: Review): void {
  if (review.spanEdit) {
    review.correct({ evidence: review.spanEdit.spans.toSorted((a, b) => a.start - b.start) });
  }
  review.setSpanEdit(null);
  review.setMode('look');
}

/** What keys do while the ends of a passage are moved, by the name of what they do. */
export function spanActs(review: Review) {
  const { text, language } = review;
  const change = (how: (edit: SpanEdit) => SpanEdit) => (): void => {
    if (review.spanEdit) review.setSpanEdit(how(review.spanEdit));
  };
  const reading = { text, language: language === 'und' ? 'en' : language };
  return {
    endLess: change((edit) => moveEdge(edit, 'end', -1, reading)),
    endMore: change((edit) => moveEdge(edit, 'end', 1, reading)),
    startMore: change((edit) => moveEdge(edit, 'start', -1, reading)),
    startLess: change((edit) => moveEdge(edit, 'start', 1, reading)),
    sentence: change((edit) => wholeSentence(edit, reading)),
    split: change((edit) => split(edit, reading)),
    drop: change(drop),
    former: change((edit) => choose(edit, -1)),
    next: change((edit) => choose(edit, 1)),
  };
}

/** The keys of judging; those of rejecting, linking and editing belong to their panels. */
export function useReviewKeys(review: Review, acceptAll: () => void): void {
  const say = useWords();
  const { current, judging, cannot } = review;
  const isOpen = current !== null && judging.stateOf(current) === 'OPEN';
  const idle = cannot ?? (isOpen ? undefined : say(current ? 'review.isJudged' : 'review.chooseFirst'));
  const into = (mode: Mode) => (): void => review.setMode(mode);
  const spans = spanActs(review);
  const look: Command[] = [
    { id: 'next proposal', label: say('review.next'), keys: 'j', icon: ArrowDown, run: () => review.step(1) },
    {
      id: 'former proposal',
      label: say('review.former'),
      keys: 'k',
      icon: ArrowUp,
      run: () => review.step(-1),
    },
    {
      id: 'accept',
      label: say('review.accept'),
      keys: 'a',
      icon: Check,
      disabledReason: idle,
      run: () => review.accept(),
    },
    {
      id: 'reject',
      label: say('review.reject'),
      keys: 'r',
      icon: X,
      disabledReason: idle,
      run: into('reject'),
    },
    {
      id: 'edit proposal',
      label: say('review.edit'),
      keys: 'e',
      icon: Pencil,
      disabledReason: idle,
      run: into('edit'),
    },
    {
      id: 'link',
      label: say('review.link'),
      keys: 'm',
      icon: Link2,
      disabledReason: idle,
      run: into('link'),
    },
    {
      id: 'passage',
      label: say('review.passage'),
      keys: 's',
      icon: TextQuote,
      disabledReason: idle,
      run: () => beginSpans(review),
    },
    { id: 'accept all', label: say('review.acceptAll'), keys: 'A', disabledReason: cannot, run: acceptAll },
    {
      id: 'undo decision',
      label: say('review.undo'),
      keys: 'z',
      icon: Undo2,
      run: judging.undo,
      disabledReason: judging.last ? undefined : say('layout.nothingToUndo'),
    },
  ];
  const moving: Command[] = [
    {
      id: 'end less',
      label: say('review.span.endLess'),
      keys: 'ArrowLeft',
      isHidden: true,
      run: spans.endLess,
    },
    {
      id: 'end more',
      label: say('review.span.endMore'),
      keys: 'ArrowRight',
      isHidden: true,
      run: spans.endMore,
    },
    {
      id: 'start more',
      label: say('review.span.startMore'),
      keys: 'Shift ArrowLeft',
      isHidden: true,
      run: spans.startMore,
    },
    {
      id: 'start less',
      label: say('review.span.startLess'),
      keys: 'Shift ArrowRight',
      isHidden: true,
      run: spans.startLess,
    },
    { id: 'sentence', label: say('review.span.sentence'), keys: 'w', isHidden: true, run: spans.sentence },
    { id: 'split', label: say('review.span.split'), keys: 'x', isHidden: true, run: spans.split },
    { id: 'drop', label: say('review.span.drop'), keys: 'd', isHidden: true, run: spans.drop },
    {
      id: 'former passage',
      label: say('review.span.former'),
      keys: 'ArrowUp',
      isHidden: true,
      run: spans.former,
    },
    {
      id: 'next passage',
      label: say('review.span.next'),
      keys: 'ArrowDown',
      isHidden: true,
      run: spans.next,
    },
    {
      id: 'keep passage',
      label: say('review.span.keep'),
      keys: 'Enter',
      isHidden: true,
      run: () => keepSpans(review),
    },
    {
      id: 'keep passage too',
      label: say('review.span.keep'),
      keys: 's',
      isHidden: true,
      run: () => keepSpans(review),
    },
  ];
  const back: Command = {
    id: 'back',
    label: say('review.back'),
    keys: 'Escape',
    isHidden: true,
    run: () => {
      review.setSpanEdit(null);
      review.setMode('look');
    },
  };
  useCommands(review.mode === 'look' ? look : review.mode === 'span' ? [back, ...moving] : [back]);
}

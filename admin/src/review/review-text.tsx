import '../theme/serif.css';
import { Check } from 'lucide-react';
import { memo, useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { paragraphsOf, piecesOf, type Span } from '../records/passages.rules.ts';
import { bringIntoSight, placeOf } from '../records/text-places.ts';
import { factMarkClass } from '../ui/fact-mark.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { reviewKinds, type ReviewKind } from './proposals.rules.ts';
import styles from './review-text.module.css';

export interface TextMark extends Span {
  /** Of the proposal. */
  id: string;
  kind: ReviewKind;
  isJudged: boolean;
}

export interface TextHeading extends Span {
  level: number;
}

interface ReviewTextProps {
  text: string;
  language: string;
  marks: readonly TextMark[];
  headings: readonly TextHeading[];
  /** The proposal that is judged. */
  current: string | null;
  /** Its passages, where they are being moved; the active one has an edge. */
  edited: { spans: readonly Span[]; active: number } | null;
  onPick: (id: string) => void;
  onSelect: (span: Span) => void;
}

/** The document as it reads, what was found in it underlined, the current passage lit; a click shows its proposal. */
export function ReviewText({
  text,
  language,
  marks,
  headings,
  current,
  edited,
  onPick,
  onSelect,
}: ReviewTextProps) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const lit = edited ? edited.spans : marks.filter(({ id }) => id === current);
  const litKey = lit.map(({ start, end }) => `${start}-${end}`).join();
  useEffect(() => {
    const isActive = box.current?.querySelector('[data-active]');
    bringIntoSight(box.current, isActive ? '[data-active]' : '[data-lit]', 'centre');
    // As the lit passage changes, not with every render.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [litKey, edited?.active]);

  const onClick = (event: MouseEvent): void => {
    if (edited || !getSelection()?.isCollapsed) return;
    const ids = (event.target as Element).closest<HTMLElement>('[data-ids]')?.dataset.ids?.split(' ');
    // Where several findings share words the next click shows the next of them.
    if (ids) onPick(ids[(ids.indexOf(current ?? '') + 1) % ids.length]!);
  };
  const onMouseUp = (): void => {
    const selection = getSelection();
    if (!edited || !selection || selection.isCollapsed) return;
    if (!box.current?.contains(selection.anchorNode)) return;
    const ends = [
      placeOf(selection.anchorNode, selection.anchorOffset),
      placeOf(selection.focusNode, selection.focusOffset),
    ];
    if (ends.includes(null)) return;
    const [start, end] = (ends as number[]).toSorted((a, b) => a - b) as [number, number];
    selection.removeAllRanges();
    onSelect({ start, end });
  };
  return (
    // The list beside has a button for each of these passages: here they are only nearer to the mouse.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div ref={box} className={styles.text} lang={language} onClick={onClick} onMouseUp={onMouseUp}>
      {paragraphs.map((paragraph) => {
        const own = marks.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
        const ownLit = lit.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
        const active = edited?.spans[edited.active];
        const heading = headings.find(({ start }) => start === paragraph.start);
        return (
          <Paragraph
            key={paragraph.start}
            text={text.slice(paragraph.start, paragraph.end)}
            start={paragraph.start}
            marks={JSON.stringify(
              own.map(({ id, kind, isJudged, start, end }) => ({ id, kind, isJudged, start, end })),
            )}
            lit={JSON.stringify(
              ownLit.map(({ start, end }) => ({ start, end, isActive: start === active?.start })),
            )}
            level={heading?.level}
            judgedLabel={say('review.allJudgedHere')}
          />
        );
      })}
    </div>
  );
}

interface ParagraphProps {
  text: string;
  start: number;
  /** As text, so that a paragraph is drawn anew only when something of its own changes. */
  marks: string;
  lit: string;
  level: number | undefined;
  judgedLabel: string;
}

const Paragraph = memo(function Paragraph({ text, start, marks, lit, level, judgedLabel }: ParagraphProps) {
  const own = JSON.parse(marks) as TextMark[];
  const litSpans = JSON.parse(lit) as (Span & { isActive: boolean })[];
  const all: (Span & Partial<TextMark> & { isLit?: boolean; isActive?: boolean })[] = [
    ...own,
    ...litSpans.map((span) => ({ ...span, isLit: true })),
  ];
  const open = reviewKinds.filter((kind) => own.some((mark) => mark.kind === kind && !mark.isJudged));
  const words = piecesOf({ start, end: start + text.length }, all).map((piece) => {
    const content = text.slice(piece.start - start, piece.end - start);
    const found = piece.marks.filter((mark): mark is TextMark => mark.id !== undefined);
    const litMark = piece.marks.find(({ isLit }) => isLit);
    if (found.length === 0 && !litMark) return content;
    // The shortest says most nearly what these words are; what is open comes before what is judged.
    const shown = found.toSorted(
      (a, b) => Number(a.isJudged) - Number(b.isJudged) || a.end - a.start - (b.end - b.start),
    )[0];
    return (
      <mark
        key={piece.start}
        className={[
          shown && factMarkClass({ kind: shown.kind, judged: shown.isJudged && !litMark }),
          litMark && styles.lit,
          litMark?.isActive && styles.active,
        ]
          .filter(Boolean)
          .join(' ')}
        data-lit={litMark ? true : undefined}
        data-active={litMark?.isActive || undefined}
        data-ids={found.map(({ id }) => id).join(' ') || undefined}
      >
        {content}
      </mark>
    );
  });
  const Element = level === undefined ? 'p' : 'h2';
  return (
    <div className={styles.row}>
      <span className={styles.margin}>
        {open.map((kind) => (
          <KindIcon key={kind} kind={kind} bare />
        ))}
        {own.length > 0 && open.length === 0 && (
          <Check size={14} strokeWidth={1.75} role="img" aria-label={judgedLabel} />
        )}
      </span>
      <Element data-start={start} className={level === undefined ? styles.paragraph : styles.heading}>
        {words}
      </Element>
    </div>
  );
});

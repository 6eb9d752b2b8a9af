import '../theme/serif.css';
import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { factMarkClass } from '../ui/fact-mark.tsx';
import type { Kind } from '../ui/kinds.ts';
import styles from './document-text.module.css';
import { paragraphsOf, piecesOf, sentencesOf, trimmed, wordEdge, type Span } from './passages.rules.ts';
import { SelectionTools } from './selection-tools.tsx';
import { bringIntoSight, placeOf } from './text-places.ts';

export interface MarkedSpan extends Span {
  kind: Kind;
  /** The passage that is pointed at. */
  lit?: boolean;
}

interface DocumentTextProps {
  text: string;
  language: string;
  marks: readonly MarkedSpan[];
  onUse: (span: Span) => void;
  /** Where several passages can stand: takes the place of those that were chosen. */
  onReplace?: (span: Span) => void;
  useLabel: string;
}

/**
 * A text in which a passage is chosen: by the mouse, or by ↑ ↓ sentence by sentence with ← → moving its start and Shift
 * ← → its end by words; Enter uses it.
 */
export const DocumentText = memo(function DocumentText({
  text,
  language,
  marks,
  onUse,
  onReplace,
  useLabel,
}: DocumentTextProps) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  const litAt = marks.find(({ lit }) => lit)?.start;

  useEffect(() => {
    bringIntoSight(box.current, '[data-lit]', 'centre');
  }, [litAt, text]);
  useEffect(() => {
    bringIntoSight(box.current, '[data-selected]', 'nearest');
  }, [selected]);

  const use = (span: Span, how: (span: Span) => void): void => {
    setSelected(null);
    how(span);
  };
  const takeMouse = (): void => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !box.current?.contains(selection.anchorNode)) return;
    const ends = [
      placeOf(selection.anchorNode, selection.anchorOffset),
      placeOf(selection.focusNode, selection.focusOffset),
    ];
    if (ends.includes(null)) return;
    const [start, end] = (ends as number[]).toSorted((a, b) => a - b) as [number, number];
    selection.removeAllRanges();
    setSelected(trimmed(text, { start, end }));
    box.current.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = selectionAfter(event, { text, language, selected, from: litAt ?? 0 });
    if (next !== undefined) setSelected(next);
    else if (event.key === 'Enter' && selected) use(selected, onUse);
    else if (event.key === 'Escape' && selected) setSelected(null);
    else return;
    event.preventDefault();
  };
  const all: (Span & Partial<MarkedSpan> & { isSelection?: boolean })[] = [
    ...marks,
    ...(selected ? [{ ...selected, isSelection: true }] : []),
  ];
  return (
    <>
      <div
        ref={box}
        className={styles.text}
        lang={language}
        role="application"
        aria-label={say('facts.evidence.text')}
        tabIndex={0}
        onMouseUp={takeMouse}
        onKeyDown={onKeyDown}
      >
        {paragraphsOf(text).map((paragraph) => {
          const pieces = piecesOf(paragraph, all);
          const isNear = pieces.some(({ marks: own }) =>
            own.some(({ lit, isSelection }) => lit ?? isSelection),
          );
          return (
            <p
              key={paragraph.start}
              data-start={paragraph.start}
              className={isNear ? styles.near : styles.far}
            >
              {pieces.map((piece) => {
                const mark = piece.marks.find(({ lit }) => lit) ?? piece.marks.find(({ kind }) => kind);
                const isSelected = piece.marks.some(({ isSelection }) => isSelection) || undefined;
                const content = text.slice(piece.start, piece.end);
                if (!mark?.kind && !isSelected) return content;
                return (
                  <mark
                    key={piece.start}
                    className={[
                      mark?.kind && factMarkClass({ kind: mark.kind, lit: mark.lit }),
                      isSelected && styles.selected,
                    ]
                      .filter(Boolean)
                      .join(' ')}
                    data-lit={mark?.lit || undefined}
                    data-selected={isSelected}
                  >
                    {content}
                  </mark>
                );
              })}
            </p>
          );
        })}
      </div>
      <p className="visually-hidden" role="status">
        {selected && text.slice(selected.start, selected.end)}
      </p>
      {selected && (
        <SelectionTools
          // Anchors itself anew to another passage.
          key={`${selected.start} ${selected.end}`}
          box={box}
          words={text.slice(selected.start, selected.end)}
          useLabel={useLabel}
          onUse={() => use(selected, onUse)}
          onReplace={onReplace && (() => use(selected, onReplace))}
        />
      )}
    </>
  );
});

interface Reading {
  text: string;
  language: string;
  selected: Span | null;
  /** Where ↓ begins. */
  from: number;
}

/** What is selected after a key; undefined where the key is none of these. */
function selectionAfter(
  { key, shiftKey }: KeyboardEvent,
  { text, language, selected, from }: Reading,
): Span | null | undefined {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const sentences = sentencesOf(text, language);
    if (!selected) return sentences.find(({ end }) => end > from) ?? sentences[0] ?? null;
    return key === 'ArrowDown'
      ? (sentences.find(({ start }) => start > selected.start) ?? selected)
      : (sentences.findLast(({ start }) => start < selected.start) ?? selected);
  }
  if (!selected || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return undefined;
  const step = key === 'ArrowRight' ? 1 : -1;
  const { start, end } = selected;
  const moved = shiftKey
    ? { start, end: step === 1 ? wordEdge(text, end, 1, language) : endBefore(text, selected, language) }
    : { start: step === 1 ? startAfter(text, selected, language) : wordEdge(text, start, -1, language), end };
  return moved.start < moved.end ? moved : selected;
}

/** One word less at the end. */
function endBefore(text: string, { start, end }: Span, language: string): number {
  return trimmed(text, { start, end: wordEdge(text, end, -1, language) }).end;
}

/** One word less at the start. */
function startAfter(text: string, { start, end }: Span, language: string): number {
  return trimmed(text, { start: wordEdge(text, start, 1, language), end }).start;
}

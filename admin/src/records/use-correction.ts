import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';

/** How a change of what is public is made known: as an update, or as a correction that the readers are told of. */
export interface CorrectionDraft {
  isCorrection: boolean;
  setIsCorrection: (value: boolean) => void;
  reason: string;
  setReason: (value: string) => void;
  notice: string;
  setNotice: (value: string) => void;
  clear: () => void;
}

export function useCorrection(): CorrectionDraft {
  const [isCorrection, setIsCorrection] = useState(false);
  const [reason, setReason] = useState('');
  const [notice, setNotice] = useState('');
  const clear = (): void => {
    setIsCorrection(false);
    setReason('');
    setNotice('');
  };
  return { isCorrection, setIsCorrection, reason, setReason, notice, setNotice, clear };
}

/** Why the change cannot be saved as a correction; undefined where it can, and where it is none. */
export function useCorrectionRefusal(
  { isCorrection, reason, notice }: CorrectionDraft,
  { changed, canCorrect }: { changed: readonly string[]; canCorrect: (field: string) => boolean },
): string | undefined {
  const say = useWords();
  if (!isCorrection) return undefined;
  if (changed.length === 0) return say('facts.correction.nothing');
  if (changed.length > 1) return say('facts.correction.oneField', { smart_count: changed.length });
  if (!canCorrect(changed[0]!)) return say('facts.correction.notThis');
  return reason.trim() === '' || notice.trim() === '' ? say('facts.correction.needsWords') : undefined;
}

import { Scale, ScissorsLineDashed, Unlink, type LucideIcon } from 'lucide-react';
import { Chip, type ChipTone } from './chip.tsx';

export type Doubt = 'disagree' | 'no-sentence' | 'sentence-gone';

const looks: Record<Doubt, { icon: LucideIcon; tone: ChipTone }> = {
  disagree: { icon: Scale, tone: 'warn' },
  'no-sentence': { icon: Unlink, tone: 'warn' },
  'sentence-gone': { icon: ScissorsLineDashed, tone: 'error' },
};

/** What is doubtful about a claim's evidence. What is sound has no chip. */
export function DoubtChip({ doubt, plain, children }: { doubt: Doubt; plain?: boolean; children: string }) {
  return (
    <Chip {...looks[doubt]} plain={plain}>
      {children}
    </Chip>
  );
}

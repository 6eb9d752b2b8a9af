import { ArrowDown, ArrowUp, Minus, type LucideIcon } from 'lucide-react';
import { Chip, type ChipTone } from './chip.tsx';

export type Rank = 'preferred' | 'normal' | 'deprecated';

const looks: Record<Rank, { icon: LucideIcon; tone: ChipTone }> = {
  preferred: { icon: ArrowUp, tone: 'ink' },
  normal: { icon: Minus, tone: 'outline' },
  deprecated: { icon: ArrowDown, tone: 'outline' },
};

/** Which of the claims of a field counts. */
export function RankChip({ rank, plain, children }: { rank: Rank; plain?: boolean; children: string }) {
  return (
    <Chip {...looks[rank]} plain={plain}>
      {children}
    </Chip>
  );
}

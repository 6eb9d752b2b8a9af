import {
  CircleCheck,
  CircleDashed,
  CircleSlash,
  Clock,
  Contrast,
  EyeOff,
  type LucideIcon,
} from 'lucide-react';
import { Chip, type ChipTone } from './chip.tsx';

export type State = 'draft' | 'scheduled' | 'live' | 'live-changes' | 'withdrawn' | 'hidden';

const looks: Record<State, { icon: LucideIcon; tone: ChipTone }> = {
  draft: { icon: CircleDashed, tone: 'neutral' },
  scheduled: { icon: Clock, tone: 'info' },
  live: { icon: CircleCheck, tone: 'ok' },
  'live-changes': { icon: Contrast, tone: 'ok' },
  withdrawn: { icon: CircleSlash, tone: 'error' },
  hidden: { icon: EyeOff, tone: 'neutral' },
};

/** What the public sees of a record. `children` says it in words: "Live, 3 changes waiting". */
export function StateChip({ state, plain, children }: { state: State; plain?: boolean; children: string }) {
  return (
    <Chip {...looks[state]} plain={plain}>
      {children}
    </Chip>
  );
}

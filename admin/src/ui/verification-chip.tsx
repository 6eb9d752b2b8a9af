import { Check, CheckCheck, Ellipsis, Languages, SearchX, type LucideIcon } from 'lucide-react';
import { Chip, type ChipTone } from './chip.tsx';

export type Verification = 'verbatim' | 'normalised' | 'elided' | 'translated' | 'not-found';

const looks: Record<Verification, { icon: LucideIcon; tone: ChipTone }> = {
  verbatim: { icon: CheckCheck, tone: 'outline' },
  normalised: { icon: Check, tone: 'outline' },
  elided: { icon: Ellipsis, tone: 'outline' },
  translated: { icon: Languages, tone: 'outline' },
  'not-found': { icon: SearchX, tone: 'error' },
};

/** How a quote stands in its source. */
export function VerificationChip({
  verification,
  plain,
  children,
}: {
  verification: Verification;
  plain?: boolean;
  children: string;
}) {
  return (
    <Chip {...looks[verification]} plain={plain}>
      {children}
    </Chip>
  );
}

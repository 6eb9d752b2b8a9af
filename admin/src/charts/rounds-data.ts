/** ISO dates between which something happened; null where no bound is known. */
interface When {
  earliest: string | null;
  latest: string | null;
}

interface Amount {
  /** In the panel's currency; null where no bound is known. */
  min: number | null;
  max: number | null;
}

export interface Round extends When, Amount {
  /** Short, stands in the chart: "Series B+, at least 5bn". */
  label: string;
  /** All of it, for the readout and who hears it. */
  words: string;
  /** What is doubtful: "1 source says exactly 5bn". */
  doubt?: string;
  /** "about": a middle without edges. */
  isApproximate?: boolean;
  valuation?: Amount & { label: string };
  href?: string;
}

export interface Milestone extends When {
  label: string;
  words: string;
  href?: string;
}

/** The rounds of one company in one currency. */
export interface RoundsPanel {
  name: string;
  /** ISO 4217. */
  currency: string;
  rounds: readonly Round[];
  milestones?: readonly Milestone[];
}

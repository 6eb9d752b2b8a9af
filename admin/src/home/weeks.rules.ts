const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The Monday, in UTC, with which the last `count` weeks begin. */
export function startOfWeeks(now: Date, count: number): Date {
  const day = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const monday = day - ((now.getUTCDay() + 6) % 7) * 24 * 60 * 60 * 1000;
  return new Date(monday - (count - 1) * WEEK);
}

/** How many of the moments lie in each of the last weeks, the present one last. */
export function weekly(moments: readonly Date[], now: Date, count: number): { start: Date; count: number }[] {
  const first = startOfWeeks(now, count).getTime();
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * WEEK;
    const inWeek = moments.filter((moment) => moment.getTime() >= start && moment.getTime() < start + WEEK);
    return { start: new Date(start), count: inWeek.length };
  });
}

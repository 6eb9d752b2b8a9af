interface Saved {
  id: string;
  /** ISO 8601; null where nobody may know. */
  updatedAt: string | null;
}

/** The latest saved of several lists, each of which has its latest first. */
export function latestOf<Record extends Saved>(
  lists: readonly (readonly Record[])[],
  most: number,
): (Record & { updatedAt: string })[] {
  return lists
    .flat()
    .filter((record): record is Record & { updatedAt: string } => record.updatedAt !== null)
    .toSorted((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt))
    .slice(0, most);
}

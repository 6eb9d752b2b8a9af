const places: Readonly<Record<string, string>> = {
  art: 'articles',
  per: 'people',
  com: 'companies',
  rnd: 'rounds',
  quo: 'quotes',
  mil: 'milestones',
};

/** Where work that is kept on this device goes on; an id begins with its type. */
export function pathOfKept(recordId: string, isConflict: boolean): string {
  const place = places[recordId.split('_')[0] ?? ''];
  if (!place) return '/';
  return `/${place}/${recordId}${isConflict ? '/conflict' : ''}`;
}

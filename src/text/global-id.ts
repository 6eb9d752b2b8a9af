/** The types that have ids of their own, each with the prefix its ids carry. */
export const nodeTypes = {
  Article: 'art',
  Person: 'per',
  Company: 'com',
  FundingRound: 'rnd',
  Quote: 'quo',
  Role: 'rol',
  Investment: 'inv',
  CompanyRelation: 'rel',
  Milestone: 'mil',
  Claim: 'clm',
  Evidence: 'evi',
  Document: 'doc',
  Correction: 'cor',
  Topic: 'top',
  Publisher: 'pub',
  Image: 'img',
  Name: 'nam',
  Mention: 'men',
  User: 'usr',
  Session: 'ses',
  ApiToken: 'tok',
  SavedView: 'viw',
  Proposal: 'pro',
  DocumentImport: 'imp',
} as const;

export type NodeType = keyof typeof nodeTypes;

const typeOfPrefix = new Map<string, NodeType>(
  Object.entries(nodeTypes).map(([type, prefix]) => [prefix, type as NodeType]),
);

export function globalIdPrefix(type: NodeType): string {
  return nodeTypes[type];
}

/** The opaque id of a record: its type's prefix and the 32 hexadecimal digits of its uuid. */
export function toGlobalId(type: NodeType, uuid: string): string {
  return `${nodeTypes[type]}_${uuid.replaceAll('-', '').toLowerCase()}`;
}

/** Type and uuid of an id; null when it is none. */
export function fromGlobalId(id: string): { type: NodeType; uuid: string } | null {
  const found = /^([a-z]{3})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(id);
  const type = typeOfPrefix.get(found?.[1] ?? '');
  return found && type ? { type, uuid: found.slice(2).join('-') } : null;
}

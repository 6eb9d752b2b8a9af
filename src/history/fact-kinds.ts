/** The kinds of facts and whom each names, as settling and verifying see them. */
export interface FactKind {
  table: string;
  /** Evidence's column for it. */
  key: string;
  /** What must hold beside the evidence, over the alias `f`. */
  accepted?: string;
  /** That it was not deleted, itself or with the record it is part of. */
  alive?: string;
  /** Columns of the people, companies and rounds it points to. */
  people: readonly string[];
  companies: readonly string[];
  rounds: readonly string[];
  /** Whose version rises when the fact appears or disappears: the fact's own, where it is an aggregate. */
  aggregate?: 'QUOTE' | 'ROLE' | 'MILESTONE';
  /** The table of participants, where it names parties by rows of their own. */
  participants?: string;
}

/** SQL over the fact `f`: the record it is part of was not deleted. */
function partIsAlive(table: string, column: string): string {
  return `(f.${column} is null or exists (select 1 from ${table} o where o.id = f.${column} and o.deleted_at is null))`;
}

const claimIsAlive = [
  partIsAlive('person', 'person_id'),
  partIsAlive('company', 'company_id'),
  partIsAlive('funding_round', 'round_id'),
].join(' and ');

export const factKinds = {
  claims: {
    table: 'claim',
    key: 'claim_id',
    accepted: `f.status = 'ACCEPTED'`,
    alive: claimIsAlive,
    people: ['person_id', 'party_person_id'],
    companies: ['company_id', 'party_company_id'],
    rounds: ['round_id'],
  },
  names: { table: 'name', key: 'name_id', people: ['person_id'], companies: ['company_id'], rounds: [] },
  roles: {
    table: 'role',
    key: 'role_id',
    alive: 'f.deleted_at is null',
    people: ['person_id'],
    companies: ['company_id'],
    rounds: [],
    aggregate: 'ROLE',
  },
  relations: {
    table: 'company_relation',
    key: 'relation_id',
    people: [],
    companies: ['subject_id', 'object_id'],
    rounds: [],
  },
  investments: {
    table: 'investment',
    key: 'investment_id',
    alive: partIsAlive('funding_round', 'round_id'),
    people: ['person_id'],
    companies: ['company_id'],
    rounds: ['round_id'],
  },
  milestones: {
    table: 'milestone',
    key: 'milestone_id',
    alive: 'f.deleted_at is null',
    people: [],
    companies: [],
    rounds: [],
    aggregate: 'MILESTONE',
    participants: 'milestone_participant',
  },
  quotes: {
    table: 'quote',
    key: 'quote_id',
    alive: 'f.deleted_at is null',
    accepted: `(f.article_id is null or exists (select 1 from article q where q.id = f.article_id and q.is_public))`,
    people: ['person_id'],
    companies: ['company_id'],
    rounds: [],
    aggregate: 'QUOTE',
  },
} as const satisfies Record<string, FactKind>;

export type FactKindName = keyof typeof factKinds;
export const factKindNames = Object.keys(factKinds) as FactKindName[];

export function factKind(name: FactKindName): FactKind {
  return factKinds[name];
}

/** SQL over the fact `f`: accepted, not deleted, not hidden, and standing on a public article or published by hand. */
export function qualifies(kind: FactKind): string {
  const standing = `exists (select 1 from evidence e join document d on d.id = e.document_id and d.is_article_text
    join article a on a.id = d.article_id and a.is_public where e.${kind.key} = f.id and e.state = 'ANCHORED')`;
  const conditions = [`f.visibility <> 'HIDDEN'`, `(f.visibility = 'PUBLIC' or ${standing})`];
  return [kind.accepted, kind.alive, ...conditions].filter((each) => each !== undefined).join(' and ');
}

/** SQL over the fact `f`: everybody it points to is public. */
export function targetsPublic(kind: FactKind): string {
  const each = (table: string, columns: readonly string[]) =>
    columns.map(
      (column) =>
        `(f.${column} is null or exists (select 1 from ${table} t where t.id = f.${column} and t.is_public))`,
    );
  const own = [
    ...each('person', kind.people),
    ...each('company', kind.companies),
    ...each('funding_round', kind.rounds),
  ];
  if (kind.participants) {
    own.push(`not exists (select 1 from ${kind.participants} l
      left join person p on p.id = l.person_id left join company c on c.id = l.company_id
      where l.${kind.key} = f.id and not coalesce(p.is_public, c.is_public))`);
  }
  return own.join(' and ');
}

type Party = 'person' | 'company' | 'round';
const columnsOf = (kind: FactKind, party: Party) =>
  ({ person: kind.people, company: kind.companies, round: kind.rounds })[party];

/** SQL conditions under which the fact `f` of a kind names the record with this id. */
export function names(kind: FactKind, party: Party, id: string): string[] {
  const direct = columnsOf(kind, party).map((column) => `f.${column} = ${id}`);
  if (kind.participants && party !== 'round') {
    direct.push(`f.id in (select l.${kind.key} from ${kind.participants} l where l.${party}_id = ${id})`);
  }
  // A fact about a round names the round's company too.
  if (party === 'company' && kind.rounds.length > 0) {
    direct.push(`f.round_id in (select own.id from funding_round own where own.company_id = ${id})`);
  }
  return direct;
}

/** SQL: some qualifying fact, or a mention in a public article, names the record with this id. */
export function isNamed(party: Party, id: string): string {
  const byFact = factKindNames
    .map(factKind)
    .flatMap((kind) =>
      names(kind, party, id).map(
        (condition) => `exists (select 1 from ${kind.table} f where ${condition} and ${qualifies(kind)})`,
      ),
    );
  const byMention = `exists (select 1 from mention m join article a on a.id = m.article_id and a.is_public where m.${party}_id = ${id})`;
  return [...(party === 'round' ? [] : [byMention]), ...byFact].join(' or ');
}

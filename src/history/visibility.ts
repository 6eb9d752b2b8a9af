/** The rules of DESIGN 4 in their order, pure: who is public, given everything. `verify` holds the archive against them. */
import type { Visibility } from '../database/generated/enums.ts';
import type { FactKindName } from './fact-kinds.ts';

export interface PartyNode {
  id: string;
  visibility: Visibility;
  isMerged: boolean;
  isDeleted: boolean;
}
export interface RoundNode {
  id: string;
  visibility: Visibility;
  companyId: string;
  isDeleted: boolean;
}
export interface FactNode {
  kind: FactKindName;
  id: string;
  /** Itself, or the record it is part of. */
  isDeleted: boolean;
  isAccepted: boolean;
  visibility: Visibility;
  /** Articles in whose current text its evidence stands. */
  standsIn: readonly string[];
  /** The article a quote was said in: it must be public too. */
  articleId: string | null;
  people: readonly string[];
  companies: readonly string[];
  rounds: readonly string[];
}
export interface MentionNode {
  articleId: string;
  personId: string | null;
  companyId: string | null;
}
export interface VisibilityGraph {
  publishedArticles: ReadonlySet<string>;
  people: readonly PartyNode[];
  companies: readonly PartyNode[];
  rounds: readonly RoundNode[];
  facts: readonly FactNode[];
  mentions: readonly MentionNode[];
}
export interface SettledVisibility {
  people: ReadonlySet<string>;
  companies: ReadonlySet<string>;
  rounds: ReadonlySet<string>;
  facts: ReadonlySet<string>;
}

export function settledVisibility(graph: VisibilityGraph): SettledVisibility {
  const qualifying = graph.facts.filter((fact) => qualifies(fact, graph.publishedArticles));
  const companyOfRound = new Map(graph.rounds.map(({ id, companyId }) => [id, companyId]));
  const named = new Set(
    qualifying.flatMap(({ people, companies, rounds }) => [...people, ...companies, ...rounds]),
  );
  for (const { rounds } of qualifying) for (const round of rounds) named.add(companyOfRound.get(round) ?? '');
  for (const { articleId, personId, companyId } of graph.mentions) {
    if (graph.publishedArticles.has(articleId)) named.add(personId ?? companyId ?? '');
  }
  const isShown = ({
    id,
    visibility,
    isDeleted,
  }: {
    id: string;
    visibility: Visibility;
    isDeleted: boolean;
  }) => !isDeleted && visibility !== 'HIDDEN' && (visibility === 'PUBLIC' || named.has(id));
  const shown = (parties: readonly PartyNode[]) =>
    new Set(parties.filter((party) => !party.isMerged && isShown(party)).map(({ id }) => id));
  const people = shown(graph.people);
  const companies = shown(graph.companies);
  const rounds = new Set(
    graph.rounds.filter((round) => companies.has(round.companyId) && isShown(round)).map(({ id }) => id),
  );
  const facts = qualifying.filter(
    (fact) =>
      fact.people.every((id) => people.has(id)) &&
      fact.companies.every((id) => companies.has(id)) &&
      fact.rounds.every((id) => rounds.has(id)),
  );
  return { people, companies, rounds, facts: new Set(facts.map(({ id }) => id)) };
}

function qualifies(
  { isAccepted, isDeleted, visibility, standsIn, articleId }: FactNode,
  published: ReadonlySet<string>,
): boolean {
  if (
    !isAccepted ||
    isDeleted ||
    visibility === 'HIDDEN' ||
    (articleId !== null && !published.has(articleId))
  ) {
    return false;
  }
  return visibility === 'PUBLIC' || standsIn.some((article) => published.has(article));
}

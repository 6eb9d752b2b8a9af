/** What was found, as one line a fact, so that a case can say what it expects. */
import type { UncertainAmount } from '../../../src/text/amount.ts';
import type { Found, SourceText } from '../../../src/ingest/recognise/found.ts';

/** A source of one paragraph. */
export function paragraph(text: string, language: string, title = ''): SourceText {
  return {
    title,
    text,
    language,
    publishedOn: null,
    blocks: [{ start: 0, end: text.length, language, blockKind: 'PARAGRAPH' }],
  };
}

export type FactKind = 'people' | 'companies' | 'roles' | 'rounds' | 'relations' | 'milestones' | 'claims';

export function factsOf({ parties, proposals }: Found): Record<FactKind, string[]> {
  const name = (key: string) => parties.find((party) => party.key === key)?.name ?? `?${key}`;
  const facts: Record<FactKind, string[]> = {
    people: [],
    companies: [],
    roles: [],
    rounds: [],
    relations: [],
    milestones: [],
    claims: [],
  };
  for (const party of parties) {
    const count = party.mentions.filter(({ how }) => how === 'NAME').length;
    facts[party.party === 'PERSON' ? 'people' : 'companies'].push(
      party.name + (count > 1 ? ` ×${count}` : ''),
    );
  }
  for (const fact of proposals) {
    if (fact.kind === 'ROLE') {
      const dates = [
        fact.startedOn && ` from ${fact.startedOn.edtf}`,
        fact.endedOn && ` until ${fact.endedOn.edtf}`,
        fact.isCurrent === true && ', current',
        fact.isCurrent === false && ', over',
      ];
      facts.roles.push(
        `${name(fact.person)}, ${fact.title} (${fact.roleKind}) of ${name(fact.company)}${dates.filter(Boolean).join('')}`,
      );
    } else if (fact.kind === 'FUNDING_ROUND') {
      const investors = fact.investors
        .map(({ party, isLead }) => name(party) + (isLead ? '*' : ''))
        .toSorted();
      const parts = [
        fact.amount && `: ${amountText(fact.amount)}`,
        investors.length > 0 && ` from ${investors.join(', ')}${fact.hasOtherInvestors ? ' and others' : ''}`,
        fact.announcedOn && ` on ${fact.announcedOn.edtf}`,
        fact.valuation && ` at ${amountText(fact.valuation).replace(' EXACT', '')}`,
      ];
      facts.rounds.push(
        `${name(fact.company)} ${fact.roundType}${fact.series ? ` ${fact.series}` : ''}${parts.filter(Boolean).join('')}`,
      );
    } else if (fact.kind === 'COMPANY_RELATION') {
      facts.relations.push(
        `${name(fact.subject)} ${fact.relationKind} ${name(fact.object)}${fact.since ? ` since ${fact.since.edtf}` : ''}`,
      );
    } else if (fact.kind === 'MILESTONE') {
      facts.milestones.push(
        [fact.milestoneKind, fact.participants.map(name).join(', '), fact.happenedOn?.edtf]
          .filter(Boolean)
          .join(' '),
      );
    } else if (fact.kind === 'CLAIM') {
      const { value } = fact;
      const text =
        'text' in value ? value.text : 'date' in value ? value.date.edtf : amountText(value.amount);
      facts.claims.push(`${name(fact.subject)} ${fact.field} ${text}`);
    }
  }
  for (const list of Object.values(facts)) list.sort();
  return facts;
}

function amountText({ min, max, currency, qualifier }: UncertainAmount): string {
  const figure = max === null ? `${min}+` : min === null ? `≤${max}` : min === max ? min : `${min}-${max}`;
  return `${figure} ${currency} ${qualifier}`;
}

/** What the seeds say, asked over HTTP as a newcomer would: every figure with the sentence it stands on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** A selection of evidence and a check that each passage is what the text says there. */
const evidence =
  'evidence { nodes { exact span { start end } document { fullText } article { language bodyText } } }';
interface EvidencePage {
  nodes: {
    exact: string;
    span: { start: number; end: number };
    document: { fullText: string };
    article: { language: string; bodyText: string };
  }[];
}
function sentences({ nodes }: EvidencePage, language = 'en'): string[] {
  for (const { exact, span, document, article } of nodes) {
    expect(article.bodyText.slice(span.start, span.end)).toBe(exact);
    expect(document.fullText.slice(span.start, span.end)).toBe(exact);
  }
  return nodes.filter(({ article }) => article.language === language).map(({ exact }) => exact);
}

describe('funding rounds', () => {
  test("Megvii's Series C: exact amount, year, two named investors and others, valuation, each with its sentence", async () => {
    const { company } = await app.ask(`{
      company(slug: "megvii") { fundingRounds { totalCount nodes {
        title series roundType hasOtherInvestors
        amount { value min max currency qualifier verbatim }
        valuation { value currency qualifier }
        announcedOn { edtf earliest latest }
        investments { nodes { investor { name } isLead ${evidence} } }
        amountClaims: claims(field: "amount") { nodes { isDisputed ${evidence} } }
        valuationClaims: claims(field: "valuation") { nodes { ${evidence} } }
      } } }
    }`);
    expect(company.fundingRounds.totalCount).toBe(1);
    const [round] = company.fundingRounds.nodes;
    expect(round).toMatchObject({
      series: 'C',
      roundType: 'SERIES_C',
      hasOtherInvestors: true,
      amount: { value: '100000000', min: '100000000', max: '100000000', currency: 'USD', qualifier: 'EXACT' },
      valuation: { value: '2000000000', currency: 'USD', qualifier: 'EXACT' },
      announcedOn: { edtf: '2016', earliest: '2016-01-01', latest: '2016-12-31' },
    });
    expect(round.investments.nodes.map((each: { investor: { name: string } }) => each.investor.name)).toEqual(
      ['Foxconn', 'CCB International'],
    );
    expect(sentences(round.investments.nodes[0].evidence)[0]).toContain('Foxconn');
    expect(sentences(round.amountClaims.nodes[0].evidence)[0]).toContain('100 million US dollars');
    expect(sentences(round.amountClaims.nodes[0].evidence, 'de')[0]).toContain('100 Millionen US-Dollar');
    expect(round.amountClaims.nodes[0].isDisputed).toBe(false);
    expect(sentences(round.valuationClaims.nodes[0].evidence)[0]).toContain('2 billion US dollars');
  });

  test("Step Star's B+: at least 5 billion yuan, no investor named, two claims on the amount, one preferred with its reason", async () => {
    const { company } = await app.ask(`{
      company(slug: "step-star") { fundingRounds { nodes {
        series roundType hasOtherInvestors announcedOn { edtf }
        amount { value min max currency qualifier }
        investments { totalCount }
        claims(field: "amount") { nodes {
          rank rankReason isDisputed verbatim value { ... on MonetaryAmount { min max currency qualifier } } ${evidence}
        } }
      } } }
    }`);
    const [round] = company.fundingRounds.nodes;
    expect(round).toMatchObject({
      series: 'B+',
      roundType: 'SERIES_B',
      announcedOn: { edtf: '2026' },
      amount: { value: null, min: '5000000000', max: null, currency: 'CNY', qualifier: 'AT_LEAST' },
      investments: { totalCount: 0 },
    });
    const claims = new Map(round.claims.nodes.map((claim: { rank: string }) => [claim.rank, claim]));
    expect(claims.get('PREFERRED')).toMatchObject({
      isDisputed: true,
      value: { min: '5000000000', max: null, qualifier: 'AT_LEAST' },
      rankReason: expect.stringMatching(/\w+ \w+/),
    });
    expect(claims.get('NORMAL')).toMatchObject({
      isDisputed: true,
      value: { min: '5000000000', max: '5000000000', qualifier: 'EXACT' },
    });
    for (const claim of claims.values()) {
      expect(sentences((claim as { evidence: EvidencePage }).evidence)).not.toEqual([]);
    }
  });
});

describe('companies', () => {
  test('Qianli Technology: former name, chairman since November 2024, cooperation of February 2025, subsidiary', async () => {
    const { company } = await app.ask(`{
      company(slug: "qianli-technology") {
        names { value nameKind ${evidence} }
        roles { nodes { title roleKind isCurrent startedOn { edtf } person { slug } ${evidence} } }
        milestones { nodes { milestoneKind title happenedOn { edtf earliest latest } participants { name } ${evidence} } }
        relations { relationKind subject { slug } object { slug } ${evidence} }
      }
    }`);
    const former = company.names.find((name: { nameKind: string }) => name.nameKind === 'FORMER');
    expect(former.value).toBe('Lifan Technology');
    expect(sentences(former.evidence)[0]).toContain('Lifan Technology');
    const chair = company.roles.nodes.find((role: { roleKind: string }) => role.roleKind === 'CHAIR');
    expect(chair).toMatchObject({
      isCurrent: true,
      startedOn: { edtf: '2024-11' },
      person: { slug: 'yin-qi' },
    });
    expect(sentences(chair.evidence)[0]).toContain('November 2024');
    const cooperation = company.milestones.nodes.find(
      (each: { milestoneKind: string }) => each.milestoneKind === 'PARTNERSHIP',
    );
    expect(cooperation.happenedOn).toEqual({ edtf: '2025-02', earliest: '2025-02-01', latest: '2025-02-28' });
    expect(cooperation.participants.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Geely Auto Group',
      'Qianli Technology',
      'Step Star',
    ]);
    expect(company.relations).toContainEqual(
      expect.objectContaining({ relationKind: 'SUBSIDIARY_OF', subject: { slug: 'qianli-zhijia' } }),
    );
  });

  test('what the source leaves open stays open', async () => {
    const { stepStar, megvii } = await app.ask(`{
      stepStar: company(slug: "step-star") { foundedOn { edtf } roles(first: 100) { nodes { roleKind person { slug } } } }
      megvii: company(slug: "megvii") { milestones(first: 100) { nodes { milestoneKind happenedOn { edtf } } } }
    }`);
    expect(stepStar.foundedOn.edtf).toBe('2023');
    expect(
      stepStar.roles.nodes.filter(({ roleKind }: { roleKind: string }) => roleKind === 'FOUNDER'),
    ).toEqual([]);
    const brokenOff = megvii.milestones.nodes.filter(
      ({ milestoneKind }: { milestoneKind: string }) => milestoneKind === 'IPO_WITHDRAWN',
    );
    expect(brokenOff).toEqual([{ milestoneKind: 'IPO_WITHDRAWN', happenedOn: null }]);
  });
});

describe('people and quotes', () => {
  test('Yin Qi: born 1988 in Wuhu, two accounts of his age at the founding, offices at two companies', async () => {
    const { person } = await app.ask(`{
      person(slug: "yin-qi") {
        name bornOn { edtf } birthPlace
        claims(field: "ageAtFounding") { nodes { rank rankReason isDisputed value { ... on TextValue { content } } ${evidence} } }
        roles(first: 100) { nodes { roleKind company { slug } } }
      }
    }`);
    expect(person).toMatchObject({ name: 'Yin Qi', bornOn: { edtf: '1988' }, birthPlace: 'Wuhu, Anhui' });
    const ages = person.claims.nodes.map((claim: { rank: string; value: { content: string } }) => [
      claim.rank,
      claim.value.content,
    ]);
    expect(ages.toSorted()).toEqual([
      ['NORMAL', '23'],
      ['PREFERRED', '22'],
    ]);
    expect(person.claims.nodes.every((claim: { isDisputed: boolean }) => claim.isDisputed)).toBe(true);
    const chairs = person.roles.nodes.filter(({ roleKind }: { roleKind: string }) => roleKind === 'CHAIR');
    expect(chairs.map(({ company }: { company: { slug: string } }) => company.slug).toSorted()).toEqual([
      'qianli-technology',
      'step-star',
    ]);
  });

  test("Yin Qi's quotes: speaker, occasion, verification, place in the text, one utterance with its rendering", async () => {
    const { person } = await app.ask(`{
      person(slug: "yin-qi") { quotesSpoken(first: 100) { totalCount nodes {
        text language quoteKind occasion verification speaker { name } speakerRole { title company { slug } }
        articleSpan { start end } article { bodyText } ${evidence}
        renderings { language text verification renderingOf { text } }
      } } }
    }`);
    const quotes = person.quotesSpoken.nodes;
    const direct = quotes.filter(({ quoteKind }: { quoteKind: string }) => quoteKind === 'DIRECT');
    expect(direct).toHaveLength(5);
    for (const quote of quotes) {
      expect(quote.speaker.name).toBe('Yin Qi');
      expect(quote.language).toBe('de');
      expect(quote.verification).toBe('VERBATIM');
      expect(quote.article.bodyText.slice(quote.articleSpan.start, quote.articleSpan.end)).toBe(quote.text);
      expect(sentences(quote.evidence, 'de')).not.toEqual([]);
      expect(quote.renderings).toEqual([
        {
          language: 'en',
          text: expect.any(String),
          verification: 'VERBATIM',
          renderingOf: { text: quote.text },
        },
      ]);
    }
    expect(
      quotes.filter((quote: { occasion: string | null }) => quote.occasion?.includes('interview')).length,
    ).toBeGreaterThan(2);
    expect(
      quotes.find((quote: { speakerRole: object | null }) => quote.speakerRole)?.speakerRole.company.slug,
    ).toBe('step-star');
  });
});

describe('articles', () => {
  test('two texts, translations of each other, with everybody they name', async () => {
    const { articles } = await app.ask(`{
      articles { totalCount nodes {
        slug language headline publisher { name } translationOf { slug } translations { slug }
        people(first: 100) { totalCount edges { mentions { text span { start end } } node { slug } } }
        companies(first: 100) { totalCount } fundingRounds { totalCount } quotes(first: 100) { totalCount }
        topics { qcode } bodyText bodyHtml body { blockKind text span { start end } }
      } }
    }`);
    expect(articles.totalCount).toBe(2);
    for (const article of articles.nodes) {
      expect(article.people.totalCount).toBe(8);
      expect(article.companies.totalCount).toBeGreaterThan(20);
      expect(article.fundingRounds.totalCount).toBe(2);
      expect(article.topics).toHaveLength(4);
      for (const { text, span } of article.body) {
        expect(article.bodyText.slice(span.start, span.end)).toBe(text);
      }
      for (const { mentions } of article.people.edges) {
        expect(mentions.length).toBeGreaterThan(0);
        for (const { text, span } of mentions) {
          expect(article.bodyText.slice(span.start, span.end)).toBe(text);
        }
      }
    }
    const german = articles.nodes.find(({ language }: { language: string }) => language === 'de');
    expect(german.translations).toEqual([{ slug: 'yin-qi-starts-again' }]);
  });
});

/** Every act on records and facts with a good input, and with bad ones by where they are bad. */
import type { UserRole } from '../../src/database/generated/enums.ts';
import type { Ask } from './accounts.ts';
import type { Answer } from './app.ts';
import { documentActsOf } from './document-acts.ts';
import { nobody, type Known } from './known-records.ts';
import { done } from './mutations.ts';

export interface Act {
  /** The least role that may do it. */
  role: UserRole;
  /** An input of its own each time. */
  input(this: void): Promise<object>;
  /** Path, and what is otherwise than in the good input. */
  bad: [path: string[], change: object][];
}

let count = 0;

export function actsOf(editor: Ask, known: Known): Record<string, Act> {
  const { yinQi, megvii, stepStar, article, passage } = known;
  const evidence = [passage];
  const unique = (name: string) => `${name} ${(count += 1)}`;
  const draft = () => ({
    headline: unique('Draft'),
    language: 'en',
    blocks: [{ blockKind: 'PARAGRAPH', text: 'Yin Qi spoke.' }],
  });
  const claim = { field: 'description', value: { text: 'Busy' }, evidence };
  const made = async (name: string, input: object, selection?: string): Promise<Answer> =>
    done(editor, name, input, selection);
  const first = ({ id }: { id: string }, change: object = {}) => ({ id, expectedRevision: 1, ...change });
  const published = async () => {
    const { id } = await made('articleCreate', draft());
    await made('articlePublish', first({ id }));
    return { id, expectedRevision: 2 };
  };
  const claimed = async () => {
    const person = await made(
      'personCreate',
      { name: unique('Claimed'), claims: [claim] },
      'claims { nodes { id } }',
    );
    return first(person.claims.nodes[0]);
  };

  const person = () => ({
    name: unique('Person'),
    names: [{ value: 'P', nameKind: 'SHORT', evidence }],
    claims: [claim],
  });
  const company = () => ({ ...person(), relations: [{ relationKind: 'PART_OF', object: megvii, evidence }] });
  const round = () => ({
    company: megvii,
    title: unique('Round'),
    roundType: 'SEED',
    investments: [{ investor: yinQi, isLead: true, evidence }],
    claims: [{ field: 'record', value: { text: 'first' }, evidence }],
  });
  const quote = () => ({
    text: unique('We build'),
    language: 'en',
    quoteKind: 'DIRECT',
    speaker: yinQi,
    article,
    articleSpan: { start: 0, end: 4 },
    saidOn: { edtf: '2020' },
    evidence,
  });
  const role = () => ({
    person: yinQi,
    company: megvii,
    title: unique('Chair'),
    roleKind: 'CHAIR',
    startedOn: { edtf: '2011' },
    evidence,
  });
  const milestone = () => ({
    milestoneKind: 'OTHER',
    title: unique('Opening'),
    happenedOn: { edtf: '2020-03' },
    participants: [megvii, yinQi],
    evidence,
  });

  const byHand: Act['bad'] = [
    [['visibilityReason'], { visibility: 'HIDDEN', visibilityReason: null }],
    [['visibilityReason'], { visibility: 'PUBLIC', visibilityReason: 'half \ud800' }],
    [['visibility'], { visibility: null }],
  ];
  const badEvidence: Act['bad'] = [
    [['evidence', '0', 'document'], { evidence: [{ ...passage, document: yinQi }] }],
    [['evidence', '0', 'document'], { evidence: [{ ...passage, document: nobody(passage.document) }] }],
    [['evidence', '0'], { evidence: [{ ...passage, exact: 'otherwise' }] }],
    [['evidence', '0'], { evidence: [{ ...passage, start: -1 }] }],
  ];
  const badClaims: Act['bad'] = [
    [['claims', '0', 'field'], { claims: [{ ...claim, field: 'constructor' }] }],
    [['claims', '0', 'value'], { claims: [{ ...claim, value: {} }] }],
    [['claims', '0', 'evidence', '0'], { claims: [{ ...claim, evidence: [{ ...passage, end: 0 }] }] }],
    [['claims', '0', 'rankReason'], { claims: [{ ...claim, rank: 'DEPRECATED' }] }],
    [
      ['claims', '0', 'appliesOn', 'verbatim'],
      { claims: [{ ...claim, appliesOn: { edtf: '2020', verbatim: '\0' } }] },
    ],
  ];
  const badParty: Act['bad'] = [
    ...byHand,
    ...badClaims,
    [['name'], { name: ' ' }],
    [['name'], { name: 'nul \0' }],
    [['slug'], { slug: 'No Slug' }],
    [['slug'], { slug: 'megvii-none--' }],
    [['names'], { names: null }],
    [['names', '0', 'value'], { names: [{ value: '', nameKind: 'SHORT' }] }],
    [
      ['names', '0', 'visibilityReason'],
      { names: [{ value: 'H', nameKind: 'SHORT', visibility: 'HIDDEN' }] },
    ],
    [['externalIds', '0', 'scheme'], { externalIds: [{ scheme: '', value: 'Q1' }] }],
    [
      ['externalIds', '1', 'value'],
      {
        externalIds: [
          { scheme: 'a', value: 'Q1' },
          { scheme: 'a', value: '\u0001' },
        ],
      },
    ],
  ];
  const badRelations: Act['bad'] = [
    [['relations'], { relations: null }],
    [['relations', '0', 'object'], { relations: [{ relationKind: 'PART_OF', object: yinQi }] }],
    [['relations', '0', 'object'], { relations: [{ relationKind: 'PART_OF', object: nobody(megvii) }] }],
    [
      ['relations', '0', 'until'],
      {
        relations: [
          { relationKind: 'PART_OF', object: megvii, since: { edtf: '2020' }, until: { edtf: '2019' } },
        ],
      },
    ],
    [
      ['claims', '0', 'value', 'party'],
      { claims: [{ field: 'shareholder', value: { party: nobody(yinQi) } }] },
    ],
  ];
  const badRound: Act['bad'] = [
    ...byHand,
    [['title'], { title: '' }],
    [['series'], { series: 'x'.repeat(41) }],
    [['hasOtherInvestors'], { hasOtherInvestors: null }],
    [['investments'], { investments: null }],
    [['investments', '0', 'investor'], { investments: [{ investor: article }] }],
    [['investments', '0', 'investor'], { investments: [{ investor: nobody(yinQi) }] }],
    [['investments', '1', 'investor'], { investments: [{ investor: yinQi }, { investor: yinQi }] }],
    [
      ['investments', '0', 'evidence', '0'],
      { investments: [{ investor: yinQi, evidence: [{ ...passage, end: 1 }] }] },
    ],
    [['claims', '0', 'value'], { claims: [{ field: 'amount', value: { text: 'much' } }] }],
    [
      ['claims', '0', 'value'],
      { claims: [{ field: 'amount', value: { amount: { qualifier: 'EXACT', min: '1' } } }] },
    ],
  ];
  const badQuote: Act['bad'] = [
    ...byHand,
    ...badEvidence,
    [['text'], { text: '' }],
    [['occasion'], { occasion: 'two\nlines' }],
    [['speaker'], { speaker: article }],
    [['speaker'], { speaker: nobody(yinQi) }],
    [['speakerRole'], { speakerRole: yinQi }],
    [['speakerRole'], { speakerRole: nobody('rol_') }],
    [['article'], { article: nobody(article) }],
    [['articleSpan'], { articleSpan: { start: 3, end: 3 } }],
    [['articleSpan'], { articleSpan: { start: 0, end: 2_000_000 } }],
    [['articleSpan'], { article: null, articleSpan: { start: 0, end: 3 } }],
    [['renderingOf'], { renderingOf: nobody('quo_') }],
    [['saidOn', 'verbatim'], { saidOn: { edtf: '2020', verbatim: 'x'.repeat(501) } }],
  ];
  const badRole: Act['bad'] = [
    ...byHand,
    ...badEvidence,
    [['title'], { title: ' ' }],
    [['person'], { person: megvii }],
    [['person'], { person: nobody(yinQi) }],
    [['company'], { company: nobody(megvii) }],
    [['endedOn'], { startedOn: { edtf: '2020' }, endedOn: { edtf: '2019' } }],
  ];
  const badMilestone: Act['bad'] = [
    ...byHand,
    ...badEvidence,
    [['title'], { title: 'x'.repeat(301) }],
    [['participants'], { participants: [] }],
    [['participants', '0'], { participants: [article] }],
    [['participants', '1'], { participants: [megvii, nobody(yinQi)] }],
    [['participants', '1'], { participants: [megvii, megvii] }],
  ];
  const badArticle: Act['bad'] = [
    [['headline'], { headline: ' ' }],
    [['blocks', '0', 'text'], { blocks: [{ blockKind: 'PARAGRAPH', text: '\ud800' }] }],
    [['sourcePublishedOn', 'verbatim'], { sourcePublishedOn: { edtf: '2020', verbatim: '\0' } }],
    [['publisher'], { publisher: nobody('pub_') }],
    [['translationOf'], { translationOf: nobody(article) }],
    [['topics', '0'], { topics: [nobody('top_')] }],
    [['mentions', '0', 'party'], { mentions: [{ party: nobody(yinQi), start: 0, end: 6 }] }],
  ];
  /** What is bad of every change. */
  const change = (id: string): Act['bad'] => [
    [['id'], { id: `${id.slice(0, 3) === 'art' ? 'per' : 'art'}_${'0'.repeat(32)}` }],
    [[], { id: nobody(id) }],
    [['expectedRevision'], { expectedRevision: 99 }],
    [['reason'], { reason: 'nul \0' }],
  ];

  const reject = async (id: string) => (await made('proposalReject', { id })).id as string;
  return {
    ...documentActsOf(known, { unique, reject, badEvidence }),
    articleCreate: { role: 'CONTRIBUTOR', input: async () => draft(), bad: badArticle },
    articleUpdate: {
      role: 'CONTRIBUTOR',
      input: async () => first(await made('articleCreate', draft()), { byline: 'Jan Holm' }),
      bad: [...change('art_'), ...badArticle],
    },
    articlePublish: {
      role: 'EDITOR',
      input: async () => first(await made('articleCreate', draft())),
      bad: change('art_'),
    },
    articleSchedule: {
      role: 'EDITOR',
      input: async () =>
        first(await made('articleCreate', draft()), { scheduledAt: '2099-01-31T08:00:00Z', zone: 'UTC' }),
      bad: [
        ...change('art_').slice(0, 3),
        [['scheduledAt'], { scheduledAt: '2001-01-31T08:00:00Z' }],
        [['zone'], { zone: 'Atlantis' }],
      ],
    },
    articleUnschedule: {
      role: 'EDITOR',
      input: async () => {
        const { id } = await made('articleCreate', draft());
        const at = { scheduledAt: '2099-01-31T08:00:00Z', zone: 'UTC' };
        await made('articleSchedule', first({ id }, at));
        return { id, expectedRevision: 2 };
      },
      bad: change('art_'),
    },
    articleWithdraw: {
      role: 'EDITOR',
      input: async () => ({ ...(await published()), reason: 'It was wrong' }),
      bad: [...change('art_'), [['reason'], { reason: ' ' }]],
    },
    articleDiscardDraft: {
      role: 'EDITOR',
      input: async () => {
        const live = await published();
        await made('articleUpdate', { ...live, byline: 'Copy' });
        return { id: live.id, expectedRevision: 3 };
      },
      bad: change('art_'),
    },
    personCreate: { role: 'EDITOR', input: async () => person(), bad: badParty },
    personUpdate: {
      role: 'EDITOR',
      input: async () => first(await made('personCreate', person()), { names: [], claims: [claim] }),
      bad: [...change(yinQi), ...badParty],
    },
    companyCreate: { role: 'EDITOR', input: async () => company(), bad: [...badParty, ...badRelations] },
    companyUpdate: {
      role: 'EDITOR',
      input: async () => first(await made('companyCreate', company()), { relations: [], claims: [claim] }),
      bad: [...change(megvii), ...badParty, ...badRelations],
    },
    claimSetRank: {
      role: 'EDITOR',
      input: async () => ({ ...(await claimed()), rank: 'PREFERRED', reason: 'Its own word' }),
      bad: [...change('clm_'), [['reason'], { reason: null }]],
    },
    claimRetract: { role: 'EDITOR', input: claimed, bad: change('clm_') },
    fundingRoundCreate: {
      role: 'EDITOR',
      input: async () => round(),
      bad: [...badRound, [['company'], { company: yinQi }], [['company'], { company: nobody(megvii) }]],
    },
    fundingRoundUpdate: {
      role: 'EDITOR',
      input: async () =>
        first(await made('fundingRoundCreate', round()), {
          title: 'Seed',
          investments: [{ investor: stepStar }],
        }),
      bad: [...change('rnd_'), ...badRound, [['title'], { title: null }]],
    },
    quoteCreate: { role: 'EDITOR', input: async () => quote(), bad: badQuote },
    quoteUpdate: {
      role: 'EDITOR',
      input: async () => first(await made('quoteCreate', quote()), { text: 'We sell', speaker: megvii }),
      bad: [...change('quo_'), ...badQuote, [['text'], { text: null }]],
    },
    roleCreate: { role: 'EDITOR', input: async () => role(), bad: badRole },
    roleUpdate: {
      role: 'EDITOR',
      input: async () => first(await made('roleCreate', role()), { endedOn: { edtf: '2020' } }),
      bad: [...change('rol_'), ...badRole],
    },
    milestoneCreate: { role: 'EDITOR', input: async () => milestone(), bad: badMilestone },
    milestoneUpdate: {
      role: 'EDITOR',
      input: async () => first(await made('milestoneCreate', milestone()), { participants: [yinQi] }),
      bad: [...change('mil_'), ...badMilestone],
    },
    personDelete: {
      role: 'EDITOR',
      input: async () => first(await made('personCreate', person())),
      bad: change('per_'),
    },
    companyDelete: {
      role: 'EDITOR',
      input: async () => first(await made('companyCreate', { name: unique('Company') })),
      bad: change('com_'),
    },
    fundingRoundDelete: {
      role: 'EDITOR',
      input: async () => first(await made('fundingRoundCreate', round())),
      bad: change('rnd_'),
    },
    quoteDelete: {
      role: 'EDITOR',
      input: async () => first(await made('quoteCreate', quote())),
      bad: change('quo_'),
    },
    roleDelete: {
      role: 'EDITOR',
      input: async () => first(await made('roleCreate', role())),
      bad: change('rol_'),
    },
    milestoneDelete: {
      role: 'EDITOR',
      input: async () => first(await made('milestoneCreate', milestone())),
      bad: change('mil_'),
    },
    visibilitySet: {
      role: 'EDITOR',
      input: async () =>
        first(await made('roleCreate', role()), { visibility: 'HIDDEN', reason: 'They asked' }),
      bad: [...change('rol_'), [['reason'], { reason: null }], [['id'], { id: article }]],
    },
  };
}

import { describe, expect, test } from 'vitest';
import {
  acceptInput,
  editableFields,
  newPartiesOf,
  leftOut,
  noCorrection,
  placeOfError,
  valueOf,
} from '../../admin/src/review/corrections.rules.ts';
import {
  bandOf,
  certaintyOf,
  kindOf,
  nextOpen,
  progressOf,
  type Content,
  type Proposal,
  type ProposalParty,
} from '../../admin/src/review/proposals.rules.ts';
import {
  choose,
  drop,
  moveEdge,
  put,
  split,
  wholeSentence,
  type SpanEdit,
} from '../../admin/src/review/spans.rules.ts';

const text = 'The yard opened in May. It had one crane, said its master, and two cats.\n\nA second line.';
const reading = { text, language: 'en' };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const edit = (...words: string[]): SpanEdit => ({ spans: words.map(at), active: 0 });
const said = ({ spans }: SpanEdit) => spans.map(({ start, end }) => text.slice(start, end));

describe('a passage that is moved', () => {
  test.each([
    ['end', 1, 'The yard', 'The yard opened'],
    ['end', -1, 'The yard opened', 'The yard'],
    ['start', -1, 'yard opened', 'The yard opened'],
    ['start', 1, 'The yard opened', 'yard opened'],
    // A word is the least that says something.
    ['end', -1, 'yard', 'yard'],
    ['start', 1, 'yard', 'yard'],
  ] as const)('its %s by %i: %s', (edge, step, from, to) => {
    expect(said(moveEdge(edit(from), edge, step, reading))).toEqual([to]);
  });

  test('never reaches into another', () => {
    expect(said(moveEdge(edit('The yard', 'opened in May'), 'end', 1, reading))).toEqual([
      'The yard',
      'opened in May',
    ]);
  });

  test('grows to its sentence, then by the next', () => {
    const sentence = wholeSentence(edit('one crane'), reading);
    expect(said(sentence)).toEqual(['It had one crane, said its master, and two cats.']);
    expect(said(wholeSentence(edit('The yard opened in May.'), reading))).toEqual([
      'The yard opened in May. It had one crane, said its master, and two cats.',
    ]);
  });

  test('is cut in two, of which the second is moved, and one can be left out', () => {
    const two = split(edit('It had one crane, said its master, and two cats'), reading);
    expect(two.spans).toHaveLength(2);
    expect(two.active).toBe(1);
    expect(said(two).join(' ')).toMatch(/^It had one crane, said its? ?master,? and two cats$/);
    expect(said(drop(two))).toHaveLength(1);
    expect(drop(edit('The yard'))).toEqual(edit('The yard'));
    expect(choose(two, 1).active).toBe(0);
  });

  test('is marked by the mouse, without spaces at its ends', () => {
    expect(
      said(put(edit('The yard'), { start: text.indexOf('A second') - 1, end: text.length }, reading)),
    ).toEqual(['A second line.']);
  });

  test('of one word is not cut', () => {
    expect(split(edit('yard'), reading)).toEqual(edit('yard'));
  });
});

const party = (change: Partial<ProposalParty> = {}): ProposalParty => ({
  key: 'p:ada',
  partyKind: 'PERSON',
  partyName: 'Ada',
  record: null,
  partyProposal: null,
  known: [],
  ...change,
});
const record = { __typename: 'Person' as const, id: 'per_1', name: 'Ada', slug: 'ada' };
const role: Content = {
  __typename: 'ProposedRole',
  personKey: 'p:ada',
  companyKey: 'c:yard',
  title: 'Master',
  roleKind: 'EXECUTIVE',
  startedOn: { edtf: '2019', verbatim: null },
  endedOn: null,
  isCurrent: null,
};
const proposal = (change: Partial<Proposal> = {}): Proposal => ({
  id: 'pro_1',
  proposalKind: 'ROLE',
  proposalState: 'OPEN',
  rejectionScope: null,
  rejectedWith: null,
  rule: 'role.verb',
  confidence: 0.8,
  decidedAt: null,
  decidedBy: null,
  decisionReason: null,
  passages: [],
  parties: [party()],
  knownRound: null,
  conflicts: [],
  content: role,
  ...change,
});

describe('a proposal', () => {
  test('that is a claim stands with whom it is about', () => {
    const claim: Content = {
      __typename: 'ProposedClaim',
      subjectKey: 'p:ada',
      field: 'bornOn',
      claimValue: null,
    };
    expect(kindOf(proposal({ content: claim }))).toBe('person');
    expect(kindOf(proposal({ content: claim, parties: [party({ partyKind: 'COMPANY' })] }))).toBe('company');
  });

  test.each([
    [1, 'high'],
    [0.9, 'high'],
    [0.89, 'middle'],
    [0.7, 'middle'],
    [0.69, 'low'],
    [null, 'low'],
  ] as const)('of confidence %s is %s', (confidence, band) => expect(bandOf(confidence)).toBe(band));

  test.each([
    ['known', party({ record })],
    ['new', party()],
    ['new', party({ known: [{ score: 0.5, reasons: [], party: record }] })],
    ['open', party({ known: [{ score: 0.7, reasons: [], party: record }] })],
    ['open', party({ partyProposal: { id: 'pro_2', proposalState: 'REJECTED' } })],
  ])('names somebody %s', (certainty, named) => expect(certaintyOf(named)).toBe(certainty));

  test('that comes next is the first open one behind, else the first', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => proposal({ id }));
    const open =
      (...ids: string[]) =>
      (each: Proposal) =>
        ids.includes(each.id) ? 'OPEN' : 'ACCEPTED';
    expect(nextOpen(all, 'b', open('a', 'b', 'd'))?.id).toBe('d');
    expect(nextOpen(all, 'd', open('a', 'd'))?.id).toBe('a');
    expect(nextOpen(all, 'd', open('d'))).toBeNull();
    expect(progressOf(['OPEN', 'ACCEPTED', 'REJECTED', 'SUPERSEDED', 'OPEN'])).toEqual({
      open: 2,
      accepted: 1,
      rejected: 1,
      all: 4,
    });
  });
});

describe('a correction', () => {
  test('is sent with what it changes alone', () => {
    expect(acceptInput(proposal(), 'doc_1', text, noCorrection)).toEqual({ id: 'pro_1' });
    const correction = {
      ...noCorrection,
      values: { title: 'Harbour master', endedOn: null },
      links: { 'p:ada': record },
      evidence: [at('The yard')],
    };
    expect(acceptInput(proposal(), 'doc_1', text, correction)).toEqual({
      id: 'pro_1',
      content: { role: { title: 'Harbour master', endedOn: null } },
      links: [{ key: 'p:ada', id: 'per_1' }],
      evidence: [{ document: 'doc_1', start: 0, end: 8, exact: 'The yard' }],
    });
  });

  test('of a claim is sent as a value of its kind', () => {
    const claim: Content = {
      __typename: 'ProposedClaim',
      subjectKey: 'p:ada',
      field: 'bornOn',
      claimValue: { __typename: 'UncertainDate', edtf: '1970', verbatim: null },
    };
    const correction = { ...noCorrection, values: { value: { edtf: '1971' } } };
    expect(editableFields(claim, 'records.field.bornOn')[0]!.input).toBe('date');
    expect(acceptInput(proposal({ content: claim }), 'doc_1', text, correction)).toEqual({
      id: 'pro_1',
      content: { claim: { value: { date: { edtf: '1971' } } } },
    });
  });

  test('says who is somebody new: first that, then the fact', () => {
    const known = [{ score: 0.8, reasons: [], party: record }];
    const asked = party({ known, partyProposal: { id: 'pro_2', proposalState: 'OPEN' } });
    const correction = { ...noCorrection, links: { 'p:ada': 'new' as const } };
    expect(newPartiesOf(proposal({ parties: [asked] }), correction)).toEqual(['pro_2']);
    expect(newPartiesOf(proposal({ parties: [asked] }), noCorrection)).toEqual([]);
    const person: Content = { __typename: 'ProposedPerson', name: 'Ada', names: [] };
    expect(acceptInput(proposal({ content: person }), 'doc_1', text, correction)).toMatchObject({
      isDistinct: true,
    });
  });

  test('of who gave the money says all of them, and asks about none that was left out', () => {
    const asked = party({
      key: 'c:fund',
      known: [{ score: 0.8, reasons: [], party: record }],
      partyProposal: { id: 'pro_3', proposalState: 'OPEN' },
    });
    const content: Content = {
      __typename: 'ProposedRound',
      companyKey: 'c:yard',
      roundType: 'SEED',
      series: null,
      amount: null,
      valuation: null,
      announcedOn: null,
      investors: [
        { partyKey: 'c:fund', isLead: true },
        { partyKey: 'c:bank', isLead: false },
      ],
      hasOtherInvestors: false,
    };
    const round = proposal({ content, parties: [asked] });
    const linked = { ...noCorrection, links: { 'c:fund': 'new' as const } };
    expect(newPartiesOf(round, linked)).toEqual(['pro_3']);
    const correction = {
      ...linked,
      investors: [
        { partyKey: 'c:bank', isLead: true },
        { record, isLead: false },
      ],
    };
    expect(leftOut(content, correction)).toEqual(['c:fund']);
    expect(newPartiesOf(round, correction)).toEqual([]);
    expect(acceptInput(round, 'doc_1', text, { ...correction, links: { 'c:fund': record } })).toEqual({
      id: 'pro_1',
      content: {
        round: {
          investors: [
            { partyKey: 'c:bank', isLead: true },
            { investor: 'per_1', isLead: false },
          ],
        },
      },
    });
  });

  test('takes the place of what was found', () => {
    expect(valueOf(role, 'title', noCorrection)).toBe('Master');
    expect(valueOf(role, 'title', { values: { title: 'Mate' } })).toBe('Mate');
    expect(valueOf(role, 'startedOn', { values: { startedOn: null } })).toBeNull();
  });

  test.each([
    [['content', 'role', 'title'], 'title'],
    [['content', 'round', 'amount', 'min'], 'amount'],
    [['content', 'claim', 'value', 'date'], 'value'],
    [['links', '0', 'id'], 'links'],
    [['evidence', '0', 'exact'], 'evidence'],
    [['id'], null],
  ])('that is refused at %j stands at %s', (path, place) => expect(placeOfError(path)).toBe(place));
});

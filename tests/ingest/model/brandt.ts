/** A short text of which the rules find a part, and what a model may find besides. */
import { NONE, type Reply } from '../../support/model-server.ts';

export const TITLE = 'A new chief executive';
export const REINS =
  'Tilde Brandt took the reins of Nordlicht Robotics GmbH in March 2021 as chief executive.';
export const RAISED =
  'Nordlicht Robotics GmbH raised 30 million euros in a Series B round led by Elbe Capital in May 2024.';
export const VALUE = 'Its books now carry a value of 200 million euros.';
export const DENIED = 'Nordlicht Robotics GmbH did not acquire Seewerk GmbH.';
export const UMBRELLA =
  'Under the umbrella of Nordlicht Robotics GmbH, Seewerk GmbH keeps its own name since 2022.';
export const KETTLE =
  'Kettle Lane, a fund from Bath, came on board in June 2023 and put 4 million euros on the table for Seewerk GmbH.';
export const SINCE = 'Tilde Brandt has had a place on the board of Nordlicht Robotics GmbH since 2019.';
export const TWICE = 'Tilde Brandt saw Nordlicht Robotics GmbH as an adviser in May 2019 and in June 2020.';
const QUOTED = '“We do not sell what we have not built,” was the answer of Tilde Brandt.';

export const blocks = [
  `${REINS} She had been its head of research until then.`,
  `${RAISED} ${VALUE}`,
  `${QUOTED} ${DENIED}`,
  UMBRELLA,
  KETTLE,
  SINCE,
  TWICE,
];

export const role = {
  sentences: [REINS],
  person: 'Tilde Brandt',
  company: 'Nordlicht Robotics GmbH',
  title: 'chief executive',
  roleKind: 'EXECUTIVE',
  started: 'March 2021',
  ended: null,
  isOver: false,
};
export const relation = {
  sentences: [UMBRELLA],
  subject: 'Seewerk GmbH',
  relationKind: 'SUBSIDIARY_OF',
  object: 'Nordlicht Robotics GmbH',
  since: '2022',
};
export const round = {
  sentences: [KETTLE],
  company: 'Seewerk GmbH',
  series: null as string | null,
  amount: '4 million euros' as string | null,
  valuation: null,
  announced: 'June 2023',
  investors: [{ name: 'Kettle Lane', isLead: false }],
};
export const knownRound = {
  ...round,
  sentences: [RAISED],
  company: 'Nordlicht Robotics GmbH',
  series: 'Series B',
  amount: '30 million euros',
  announced: 'May 2024',
  investors: [{ name: 'Elbe Capital', isLead: true }],
};
export const milestone = {
  sentences: [REINS],
  milestoneKind: 'JOINED',
  participants: ['Tilde Brandt', 'Nordlicht Robotics GmbH'],
  happened: 'in March 2021',
};
export const quote = {
  sentences: [QUOTED],
  quoteKind: 'INDIRECT',
  words: ['took the reins'],
  speaker: 'Tilde Brandt' as string | null,
  cue: null as string | null,
};
export const brandt = { name: 'Tilde Brandt', kind: 'PERSON' };

export const answer = (more: object): Reply => ({ ...NONE, parties: [brandt], ...more });

/** Purchases, owners, stakes, names and listings, in the words and orders of newspapers. */
import type { FactCase } from './fact-case.ts';

export const groupCases: readonly FactCase[] = [
  // Purchases
  {
    language: 'de',
    text: 'Die Kelvora AG hat sich die Norvatec GmbH einverleibt.',
    relations: ['Norvatec GmbH SUBSIDIARY_OF Kelvora AG'],
    milestones: ['MERGER Kelvora AG, Norvatec GmbH'],
  },
  {
    language: 'de',
    text: 'Die Kelvora AG kauft die Norvatec GmbH. Vollzogen wurde der Kauf zum 1. September 2024.',
    relations: ['Norvatec GmbH SUBSIDIARY_OF Kelvora AG since 2024-09-01'],
    milestones: ['MERGER Kelvora AG, Norvatec GmbH 2024-09-01'],
  },
  {
    language: 'de',
    text: 'Die Kelvora AG übernimmt zum 1. Januar 2025 sämtliche Anteile an der Norvatec GmbH.',
    relations: ['Norvatec GmbH SUBSIDIARY_OF Kelvora AG since 2025-01-01'],
    milestones: ['MERGER Kelvora AG, Norvatec GmbH 2025-01-01'],
  },
  {
    language: 'de',
    text: 'Die Kelvora AG übernimmt die Kosten für die Norvatec GmbH.',
    relations: [],
    milestones: [],
  },
  {
    language: 'de',
    text: 'Die Kelvora AG und die Norvatec AG schließen sich zusammen.',
    relations: [],
    milestones: ['MERGER Kelvora AG, Norvatec AG'],
  },
  {
    language: 'en',
    text: 'Harlow Group has snapped up Bluefin Software, the Leeds app maker.',
    relations: ['Bluefin Software SUBSIDIARY_OF Harlow Group'],
    milestones: ['MERGER Harlow Group, Bluefin Software'],
  },
  {
    language: 'en',
    text: 'Harlow Group bought Bluefin Software. The deal closed on 1 June 2023.',
    relations: ['Bluefin Software SUBSIDIARY_OF Harlow Group since 2023-06-01'],
    milestones: ['MERGER Harlow Group, Bluefin Software 2023-06-01'],
  },
  {
    language: 'en',
    text: 'Harlow Group bought Bluefin Software shares in 2014.',
    relations: [],
    milestones: [],
  },
  {
    language: 'en',
    text: 'Siemens has sold its Bluefin Software unit to Harlow Group.',
    relations: ['Bluefin Software SUBSIDIARY_OF Harlow Group'],
  },
  {
    language: 'en',
    text: 'Bluefin Software, the app maker set up by Anna Lee in 2014, has been sold to Harlow Group.',
    relations: ['Bluefin Software SUBSIDIARY_OF Harlow Group'],
  },
  // Owners
  {
    language: 'de',
    text: 'Die Norvatec GmbH gehört seit 2019 vollständig der Kelvora AG.',
    relations: ['Norvatec GmbH SUBSIDIARY_OF Kelvora AG'],
  },
  {
    language: 'de',
    text: 'Neuer Eigentümer der Norvatec GmbH ist die Kelvora AG.',
    relations: ['Norvatec GmbH SUBSIDIARY_OF Kelvora AG'],
  },
  {
    language: 'de',
    text: 'Die zur Kelvora AG gehörende Norvatec GmbH streicht 100 Stellen.',
    relations: ['Norvatec GmbH SUBSIDIARY_OF Kelvora AG'],
  },
  {
    language: 'en',
    text: 'Harlow Group is itself wholly owned by Siemens, the German engineering group.',
    relations: ['Harlow Group SUBSIDIARY_OF Siemens'],
  },
  // Stakes
  {
    language: 'de',
    text: 'An der Norvatec GmbH hält die Kelvora AG 62 Prozent.',
    relations: ['Kelvora AG SHAREHOLDER_OF Norvatec GmbH'],
  },
  {
    language: 'de',
    text: 'Die Kelvora AG ist mit 62 Prozent an der Norvatec GmbH beteiligt.',
    relations: ['Kelvora AG SHAREHOLDER_OF Norvatec GmbH'],
  },
  {
    language: 'de',
    text: 'Die Kelvora AG will sich an der Norvatec GmbH beteiligen.',
    relations: [],
    milestones: [],
  },
  {
    language: 'de',
    text: 'Die Kelvora AG hat ihren Anteil an der Norvatec GmbH verkauft.',
    relations: [],
  },
  {
    language: 'en',
    text: 'Harlow Group, which has a 71 per cent stake in Bluefin Software, would sell shares.',
    relations: ['Harlow Group SHAREHOLDER_OF Bluefin Software'],
  },
  {
    language: 'en',
    text: 'Harlow Group retains 15 percent of Bluefin Software.',
    relations: ['Harlow Group SHAREHOLDER_OF Bluefin Software'],
  },
  {
    language: 'en',
    text: 'Bluefin Software is owned by Northzone. The buyout firm has a 60 per cent stake in Bluefin Software.',
    relations: ['Bluefin Software SUBSIDIARY_OF Northzone', 'Northzone SHAREHOLDER_OF Bluefin Software'],
  },
  {
    language: 'en',
    text: 'Harlow Group owns 30 percent of the market with Bluefin Software.',
    relations: [],
  },
  // Names
  {
    language: 'de',
    text: 'Die Norvatec GmbH legt ihren Namen ab und heißt künftig Solarwerk GmbH.',
    relations: ['Solarwerk GmbH RENAMED_FROM Norvatec GmbH'],
  },
  {
    language: 'de',
    text: 'Aus der Norvatec GmbH wird die Solarwerk GmbH.',
    relations: ['Solarwerk GmbH RENAMED_FROM Norvatec GmbH'],
  },
  {
    language: 'en',
    text: 'Redfin Systems, which changed its name from Bluefin Software in 2019, makes phones.',
    relations: ['Redfin Systems RENAMED_FROM Bluefin Software'],
  },
  // Going public
  {
    language: 'de',
    text: 'Im Herbst 2025 will die Norvatec AG den Sprung aufs Parkett wagen.',
    milestones: ['IPO_PLANNED Norvatec AG 2025-23'],
  },
  {
    language: 'de',
    text: 'Schon im November 2021 hatte die Norvatec AG einen Börsengang kurz vor dem Ziel abgesagt.',
    milestones: ['IPO_WITHDRAWN Norvatec AG 2021-11'],
  },
  {
    language: 'de',
    text: 'Die Norvatec AG verzichtet auf den Börsengang.',
    milestones: ['IPO_WITHDRAWN Norvatec AG'],
  },
  {
    language: 'de',
    text: 'Der Börsengang der Norvatec AG ist für Mai 2025 geplant.',
    milestones: ['IPO_PLANNED Norvatec AG 2025-05'],
  },
  {
    language: 'de',
    text: 'Die Norvatec AG ging im Mai 2021 an die Frankfurter Börse.',
    relations: [],
    milestones: ['LISTED Norvatec AG, Frankfurter Börse 2021-05'],
  },
  {
    language: 'de',
    text: 'Seit Mai 2021 ist die Norvatec AG an der Börse notiert.',
    milestones: ['LISTED Norvatec AG 2021-05'],
  },
  {
    language: 'en',
    text: 'Bluefin Software intends to float on the London Stock Exchange in the autumn of 2025.',
    milestones: ['IPO_PLANNED Bluefin Software, London Stock Exchange 2025-23'],
  },
  {
    language: 'en',
    text: 'Bluefin Software dropped plans for a London listing in May 2022.',
    milestones: ['IPO_WITHDRAWN Bluefin Software 2022-05'],
  },
  {
    language: 'en',
    text: 'Bluefin Software made its stock market debut in May 2021.',
    milestones: ['LISTED Bluefin Software 2021-05'],
  },
];

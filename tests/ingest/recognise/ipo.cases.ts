/** Listings that do not come: called off, put off, and what only sounds so. */
import type { FactCase } from './fact-case.ts';

const de = (text: string, ...milestones: string[]): FactCase => ({ language: 'de', text, milestones });
const en = (text: string, ...milestones: string[]): FactCase => ({ language: 'en', text, milestones });
const zh = (text: string, ...milestones: string[]): FactCase => ({ language: 'zh', text, milestones });

export const ipoCases: readonly FactCase[] = [
  de('Die Kelvora AG hat ihren Börsengang wieder abgesagt.', 'IPO_WITHDRAWN Kelvora AG'),
  de('Den für Oktober geplanten Börsengang hat die Kelvora AG verschoben.', 'IPO_WITHDRAWN Kelvora AG'),
  de('Die Kelvora AG hat ihren für Herbst 2024 geplanten Börsengang gestoppt.', 'IPO_WITHDRAWN Kelvora AG'),
  de('Der Börsengang der Kelvora AG ist vorerst vom Tisch.', 'IPO_WITHDRAWN Kelvora AG'),
  de('Ende 2022 wurde der Börsengang der Kelvora AG abgesagt.', 'IPO_WITHDRAWN Kelvora AG 2022-41'),
  de(
    'Die Solarwerk GmbH wächst. Der Börsengang wurde im Mai 2023 kurzfristig abgesagt.',
    'IPO_WITHDRAWN Solarwerk GmbH 2023-05',
  ),
  de('Die Kelvora AG entschied im Mai 2023, den Börsengang abzusagen.', 'IPO_WITHDRAWN Kelvora AG 2023-05'),
  de('Die Kelvora AG erwägt, den Börsengang abzusagen.'),
  de('Die Kelvora AG hat ihren Börsengang nicht abgesagt.'),
  de('Der Börsengang der Kelvora AG wurde nicht verschoben.'),
  de('Die Kelvora AG könnte ihren Börsengang verschieben.'),
  de('Die Kelvora AG sagte den Börsengang ihrer Tochter Solarwerk GmbH ab.'),
  de('Vor dem Börsengang der Kelvora AG wurde eine Feier abgesagt.'),
  de('Die Kelvora AG hat ihre Messe abgesagt, den Börsengang aber nicht.'),
  en('Bluefin Software delayed its IPO in 2023.', 'IPO_WITHDRAWN Bluefin Software 2023'),
  en('Bluefin Software decided to postpone its initial public offering.', 'IPO_WITHDRAWN Bluefin Software'),
  en('The IPO of Bluefin Software was called off in June 2023.', 'IPO_WITHDRAWN Bluefin Software 2023-06'),
  en('Bluefin Software’s planned listing has been shelved.', 'IPO_WITHDRAWN Bluefin Software'),
  en('Bluefin Software has not withdrawn its IPO.'),
  en('Bluefin Software denied that it had postponed its IPO.'),
  en('Bluefin Software may postpone its listing.'),
  en('Bluefin Software plans to postpone its IPO.'),
  en('Bluefin Software’s IPO was not called off.'),
  en('Bluefin Software delayed a product launch until after its IPO.'),
  en('Harlow Group called off the listing of Bluefin Software.'),
  zh('2024年3月，云岭科技宣布推迟上市计划。', 'IPO_WITHDRAWN 云岭科技 2024-03'),
  zh('云岭科技没有推迟上市。'),
  zh('云岭科技考虑推迟上市。'),
];

/** A second set that was written after the rules had been mended by the first; of these too the first score is told. */
import type { FactCase } from './fact-case.ts';

export const secondHeldOut: readonly FactCase[] = [
  {
    language: 'de',
    text: 'Das Münchner Raumfahrt-Start-up Orbitalis hat in einer Serie-C-Finanzierungsrunde 155 Millionen Euro erhalten. Die Runde wird von Valmont Equity und dem Staatsfonds Nordlys angeführt. Zu den weiteren Geldgebern zählen Merkur Ventures und die Familie Strauch.',
    rounds: ['Orbitalis SERIES_C C: 155000000 EUR EXACT from Merkur Ventures, Nordlys*, Valmont Equity*'],
  },
  {
    language: 'de',
    text: 'Orbitalis-Mitgründer Felix Dorn sagte, die Orbitalis GmbH sei nun mehr als eine Milliarde Euro wert.',
    roles: ['Felix Dorn, Mitgründer (FOUNDER) of Orbitalis GmbH, current'],
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Berliner Kochbox-Firma Tischlein bekommt 6,5 Millionen Euro. Das Geld stammt von Merkur Ventures.',
    rounds: ['Tischlein UNKNOWN: 6500000 EUR EXACT from Merkur Ventures'],
  },
  {
    language: 'de',
    text: 'Tischlein GmbH hat 2022 in einer Seed-Runde 2 Millionen Euro eingesammelt und sucht jetzt Investoren für eine Serie A.',
    rounds: ['Tischlein GmbH SEED: 2000000 EUR EXACT on 2022'],
  },
  {
    language: 'de',
    text: 'Ein Sprecher der Tischlein GmbH wollte Berichte über eine Finanzierungsrunde von 20 Millionen Euro nicht kommentieren.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Valmont Equity prüft einen Einstieg bei Orbitalis mit 50 Millionen Euro.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Merkur Ventures hat einen neuen Fonds mit 300 Millionen Euro aufgelegt.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Clara Voss rückt zum 1. April 2025 an die Spitze der Orbitalis GmbH. Die Managerin war zuletzt Finanzvorständin der Helios Werke AG.',
    roles: [
      'Clara Voss, Leitung (EXECUTIVE) of Orbitalis GmbH from 2025-04-01',
      'Clara Voss, Finanzvorständin (BOARD_MEMBER) of Helios Werke AG, over',
    ],
  },
  {
    language: 'de',
    text: 'Der Chef der Helios Werke AG, Rainer Stolz, muss gehen. Stolz führte das Unternehmen seit 2015.',
    roles: ['Rainer Stolz, Chef (EXECUTIVE) of Helios Werke AG, current'],
  },
  {
    language: 'de',
    text: 'Rainer Stolz ist nicht länger Vorstandsvorsitzender der Helios Werke AG.',
    roles: ['Rainer Stolz, Vorstandsvorsitzender (EXECUTIVE) of Helios Werke AG, over'],
  },
  {
    language: 'de',
    text: 'Rainer Stolz könnte Aufsichtsratschef der Helios Werke AG werden, heißt es in Branchenkreisen.',
    roles: [],
  },
  {
    language: 'de',
    text: 'Nora Lindt, Gründerin und Geschäftsführerin des Start-ups Tischlein, kocht selbst.',
    roles: [
      'Nora Lindt, Geschäftsführerin (EXECUTIVE) of Tischlein, current',
      'Nora Lindt, Gründerin (FOUNDER) of Tischlein, current',
    ],
  },
  {
    language: 'de',
    text: 'Die Helios Werke AG benannte sich 2020 in Sonnar AG um.',
    relations: ['Sonnar AG RENAMED_FROM Helios Werke AG since 2020'],
  },
  {
    language: 'de',
    text: 'Die Sonnar AG verkaufte ihre Tochter Glasfix GmbH 2023 an die Valmont Equity.',
    milestones: [],
  },
  {
    language: 'de',
    text: 'Die Sonnar AG ist seit 2021 an der Frankfurter Börse notiert.',
    milestones: ['LISTED Sonnar AG, Frankfurter Börse 2021'],
  },
  {
    language: 'de',
    text: 'Die Sonnar AG verschiebt ihren Börsengang.',
    milestones: ['IPO_WITHDRAWN Sonnar AG'],
  },
  {
    language: 'en',
    text: 'AI chip designer Quillon has closed a $120 million Series D at a $1.1 billion valuation, with Ferngate Capital leading and Tallow Ventures, Brightmoor and others taking part.',
    rounds: [
      'Quillon SERIES_D D: 120000000 USD EXACT from Brightmoor, Ferngate Capital*, Tallow Ventures and others at 1100000000 USD',
    ],
  },
  {
    language: 'en',
    text: 'Quillon Inc., the maker of AI chips, said on Monday it had raised $120 million in new funding. The investment was led by Ferngate Capital.',
    rounds: ['Quillon Inc. UNKNOWN: 120000000 USD EXACT from Ferngate Capital*'],
  },
  {
    language: 'en',
    text: 'Ferngate Capital and Tallow Ventures backed the $9 million seed round of Mossback Energy.',
    rounds: ['Mossback Energy SEED: 9000000 USD EXACT from Ferngate Capital, Tallow Ventures'],
  },
  {
    language: 'en',
    text: 'Mossback Energy hopes to close a Series A of $30 million by the summer.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Mossback Energy denied it was raising money. A report had put the round at $30 million.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Mossback Energy sold a power plant for $30 million to Harrow Industries.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Mossback Energy has appointed Leonard Price chief financial officer, succeeding Dana Whitlock.',
    roles: ['Leonard Price, chief financial officer (EXECUTIVE) of Mossback Energy'],
  },
  {
    language: 'en',
    text: 'Dana Whitlock, formerly of Mossback Energy, is now a partner at Ferngate Capital.',
    roles: ['Dana Whitlock, partner (EXECUTIVE) of Ferngate Capital, current'],
  },
  {
    language: 'en',
    text: 'Before joining Quillon Inc. as chief technology officer in 2020, Peter Osgood worked at Harrow Industries.',
    roles: [
      'Peter Osgood, chief technology officer (EXECUTIVE) of Quillon Inc. from 2020',
      'Peter Osgood, employee (EMPLOYEE) of Harrow Industries, over',
    ],
  },
  {
    language: 'en',
    text: 'Peter Osgood was never on the board of Quillon Inc. and has not been its chairman.',
    roles: [],
  },
  {
    language: 'en',
    text: 'Quillon Inc. was started in 2015 by Stanford graduates Peter Osgood and Mia Torres.',
    roles: [
      'Mia Torres, co-founder (FOUNDER) of Quillon Inc. from 2015',
      'Peter Osgood, co-founder (FOUNDER) of Quillon Inc. from 2015',
    ],
  },
  {
    language: 'en',
    text: 'Harrow Industries completed its acquisition of Mossback Energy in May 2024.',
    relations: ['Mossback Energy SUBSIDIARY_OF Harrow Industries since 2024-05'],
  },
  {
    language: 'en',
    text: 'Mossback Energy, a unit of Harrow Industries, is based in Denver.',
    relations: ['Mossback Energy SUBSIDIARY_OF Harrow Industries'],
    claims: ['Mossback Energy headquarters Denver'],
  },
  {
    language: 'en',
    text: 'Quillon Inc. has confidentially filed for an IPO.',
    milestones: ['IPO_FILED Quillon Inc.'],
  },
  {
    language: 'en',
    text: 'Quillon Inc. shelved its IPO in October 2022.',
    milestones: ['IPO_WITHDRAWN Quillon Inc. 2022-10'],
  },
  {
    language: 'zh',
    text: '人工智能公司澄观科技今日宣布完成数千万美元A+轮融资，由北辰资本领投，老股东青禾创投继续跟投。',
    rounds: ['澄观科技 SERIES_A A+: 10000000-99999999 USD BETWEEN from 北辰资本*, 青禾创投'],
  },
  {
    language: 'zh',
    text: '2023年11月，澄观科技获北辰资本独家投资的1亿元Pre-A轮融资。',
    rounds: ['澄观科技 SERIES_A Pre-A: 100000000 CNY EXACT from 北辰资本 on 2023-11'],
  },
  { language: 'zh', text: '澄观科技暂无融资计划。', rounds: [] },
  { language: 'zh', text: '据悉，澄观科技有望在年内完成10亿元C轮融资。', rounds: [] },
  {
    language: 'zh',
    text: '澄观科技任命前云帆集团副总裁林志远为首席技术官。',
    roles: ['林志远, 副总裁 (EXECUTIVE) of 云帆集团, over', '林志远, 首席技术官 (EXECUTIVE) of 澄观科技'],
  },
  {
    language: 'zh',
    text: '林志远于2024年3月卸任云帆集团总裁。',
    roles: ['林志远, 总裁 (EXECUTIVE) of 云帆集团 until 2024-03, over'],
  },
  { language: 'zh', text: '云帆集团收购澄观科技。', relations: ['澄观科技 SUBSIDIARY_OF 云帆集团'] },
  {
    language: 'zh',
    text: '2024年5月，澄观科技与云帆集团达成合作。',
    milestones: ['PARTNERSHIP 澄观科技, 云帆集团 2024-05'],
  },
  {
    language: 'zh',
    text: '澄观科技成立于2016年，总部位于合肥。',
    claims: ['澄观科技 foundedOn 2016', '澄观科技 headquarters 合肥'],
  },
];

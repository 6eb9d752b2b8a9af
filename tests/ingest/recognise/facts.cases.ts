/**
 * Sentences of our own with the facts that they tell; every name in them is made up. Facts are written as
 * `tests/ingest/recognise/fact-text.ts` writes them; a kind that a case names is found exactly so, `[]` for none.
 */
export interface FactCase {
  language: 'de' | 'en' | 'zh';
  text: string;
  people?: readonly string[];
  companies?: readonly string[];
  roles?: readonly string[];
  rounds?: readonly string[];
  relations?: readonly string[];
  milestones?: readonly string[];
  claims?: readonly string[];
}

export const roleCases: readonly FactCase[] = [
  {
    language: 'de',
    text: 'Anna Berg ist seit 2019 Geschäftsführerin der Solarwerk GmbH.',
    roles: ['Anna Berg, Geschäftsführerin (EXECUTIVE) of Solarwerk GmbH from 2019, current'],
  },
  {
    language: 'de',
    text: 'Der Aufsichtsrat der Kelvora AG hat Jonas Feld zum Finanzvorstand ernannt.',
    roles: ['Jonas Feld, Finanzvorstand (BOARD_MEMBER) of Kelvora AG'],
  },
  {
    language: 'de',
    text: 'Solarwerk-Gründerin Anna Berg lud nach Kiel ein, wo die Solarwerk GmbH sitzt.',
    roles: ['Anna Berg, Gründerin (FOUNDER) of Solarwerk GmbH, current'],
  },
  {
    language: 'de',
    text: 'Paul Winter, der frühere Technikchef von Norvatec, eröffnet ein Café.',
    roles: ['Paul Winter, Technikchef (EXECUTIVE) of Norvatec, over'],
  },
  {
    language: 'de',
    text: 'Zum Team gehören Lisa Kern, die ehemalige Chefin von Quantaris, Max Roth, der Autor eines Buches, und Eva Lang.',
    roles: ['Lisa Kern, Chefin (EXECUTIVE) of Quantaris, over'],
  },
  { language: 'de', text: 'Peter Hahn will Chef der Kelvora AG werden.', roles: [] },
  { language: 'de', text: 'Peter Hahn soll angeblich Vorstandschef der Kelvora AG werden.', roles: [] },
  { language: 'de', text: 'Peter Hahn war nie Geschäftsführer der Kelvora AG.', roles: [] },
  { language: 'de', text: 'Laura Stein war an der Gründung der Norvatec GmbH beteiligt.', roles: [] },
  {
    language: 'de',
    text: 'Laura Stein und Tim Vogt gründeten 2014 in Mainz die Norvatec GmbH.',
    roles: [
      'Laura Stein, Mitgründer (FOUNDER) of Norvatec GmbH from 2014',
      'Tim Vogt, Mitgründer (FOUNDER) of Norvatec GmbH from 2014',
    ],
    claims: ['Norvatec GmbH foundedOn 2014'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH wurde 2014 von Laura Stein gegründet.',
    roles: ['Laura Stein, Gründer (FOUNDER) of Norvatec GmbH from 2014'],
  },
  {
    language: 'de',
    text: 'Nach zwölf Jahren tritt Martin Adler als Vorstandschef der Kelvora AG zurück.',
    roles: ['Martin Adler, Vorstandschef (EXECUTIVE) of Kelvora AG, over'],
  },
  {
    language: 'de',
    text: 'Julia Brandt hat keine Funktion bei der Kelvora AG mehr.',
    roles: ['Julia Brandt, Position (OTHER) of Kelvora AG, over'],
  },
  {
    language: 'de',
    text: 'Im März 2022 übernahm Julia Brandt die Position als Vorsitzende des Aufsichtsrats von Kelvora AG.',
    roles: ['Julia Brandt, Vorsitzende des Aufsichtsrats (CHAIR) of Kelvora AG from 2022-03'],
  },
  {
    language: 'de',
    text: 'Die Kelvora AG wächst weiter. Sie sucht Personal. Das Unternehmen leitet Hanna Falk.',
    roles: [],
  },
  {
    language: 'de',
    text: '„Wir sind bereit“, sagte Kelvora-Chef Martin Adler. Kelvora baut Pumpen.',
    roles: ['Martin Adler, Chef (EXECUTIVE) of Kelvora, current'],
  },
  {
    language: 'de',
    text: 'Hanna Falk leitet die Kelvora AG und die Norvatec GmbH.',
    roles: [
      'Hanna Falk, Leitung (EXECUTIVE) of Kelvora AG, current',
      'Hanna Falk, Leitung (EXECUTIVE) of Norvatec GmbH, current',
    ],
  },
  {
    language: 'de',
    text: 'Erik Sommer studierte Physik an der Universität Heidelberg.',
    roles: ['Erik Sommer, Student (STUDENT) of Universität Heidelberg, over'],
  },
  {
    language: 'en',
    text: 'Lantern Robotics named Carol Whitfield as chief executive officer in May 2023.',
    roles: ['Carol Whitfield, chief executive officer (EXECUTIVE) of Lantern Robotics from 2023-05'],
  },
  {
    language: 'en',
    text: 'Mark Ellison, co-founder and CEO of Lantern Robotics, spoke first.',
    roles: [
      'Mark Ellison, CEO (EXECUTIVE) of Lantern Robotics, current',
      'Mark Ellison, co-founder (FOUNDER) of Lantern Robotics, current',
    ],
  },
  {
    language: 'en',
    text: 'Lantern Robotics CEO Mark Ellison declined an interview.',
    roles: ['Mark Ellison, CEO (EXECUTIVE) of Lantern Robotics, current'],
  },
  {
    language: 'en',
    text: 'Susan Park, a former vice president at Bluefin Software, joined the board.',
    roles: ['Susan Park, vice president (EXECUTIVE) of Bluefin Software, over'],
  },
  { language: 'en', text: 'Susan Park may become chairwoman of Bluefin Software.', roles: [] },
  { language: 'en', text: 'Susan Park denied that she was ever a director of Bluefin Software.', roles: [] },
  {
    language: 'en',
    text: 'Bluefin Software was founded in 2016 by Susan Park and Daniel Ortiz.',
    roles: [
      'Daniel Ortiz, co-founder (FOUNDER) of Bluefin Software from 2016',
      'Susan Park, co-founder (FOUNDER) of Bluefin Software from 2016',
    ],
    claims: ['Bluefin Software foundedOn 2016'],
  },
  {
    language: 'en',
    text: 'Daniel Ortiz stepped down as chairman of Bluefin Software in June 2021.',
    roles: ['Daniel Ortiz, chairman (CHAIR) of Bluefin Software until 2021-06, over'],
  },
  {
    language: 'en',
    text: 'Daniel Ortiz is no longer chairman of Bluefin Software.',
    roles: ['Daniel Ortiz, chairman (CHAIR) of Bluefin Software, over'],
  },
  {
    language: 'en',
    text: 'Rachel Moss graduated from Harlow University in 2009.',
    roles: ['Rachel Moss, student (STUDENT) of Harlow University until 2009, over'],
  },
  {
    language: 'zh',
    text: '2018年，王海涛创立了云岭科技。',
    roles: ['王海涛, 创始人 (FOUNDER) of 云岭科技 from 2018'],
  },
  {
    language: 'zh',
    text: '云岭科技创始人王海涛表示，公司将继续投入研发。',
    roles: ['王海涛, 创始人 (FOUNDER) of 云岭科技, current'],
  },
  {
    language: 'zh',
    text: '2023年5月，李明远出任云岭科技董事长。',
    roles: ['李明远, 董事长 (CHAIR) of 云岭科技 from 2023-05'],
  },
  {
    language: 'zh',
    text: '李明远不再担任云岭科技董事长。',
    roles: ['李明远, 董事长 (CHAIR) of 云岭科技, over'],
  },
  { language: 'zh', text: '据传李明远将出任云岭科技董事长。', roles: [] },
];

export const roundCases: readonly FactCase[] = [
  {
    language: 'de',
    text: 'Das Kieler Start-up Solarwerk sammelt 40 Millionen Euro in einer Series-B-Runde unter Führung von Nordstern Capital ein.',
    rounds: ['Solarwerk SERIES_B B: 40000000 EUR EXACT from Nordstern Capital*'],
  },
  {
    language: 'de',
    text: 'Solarwerk GmbH hat eine Seed-Finanzierung über 3,5 Millionen Euro abgeschlossen. Angeführt wurde die Runde von Hafen Ventures, beteiligt sind auch Kiel Kapital und weitere Investoren.',
    rounds: ['Solarwerk GmbH SEED: 3500000 EUR EXACT from Hafen Ventures*, Kiel Kapital and others'],
  },
  {
    language: 'de',
    text: 'Im Mai 2024 erhielt die Norvatec GmbH rund 12 Millionen Euro von Hafen Ventures, Quarz Capital und anderen Investoren in einer Serie-A-Runde.',
    rounds: [
      'Norvatec GmbH SERIES_A A: 12000000 EUR ABOUT from Hafen Ventures, Quarz Capital and others on 2024-05',
    ],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH will in einer Serie-B-Runde 30 Millionen Euro einsammeln.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH dementierte, eine Serie-B-Runde über 30 Millionen Euro abgeschlossen zu haben.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Laut einem Medienbericht soll die Norvatec GmbH in einer Finanzierungsrunde 30 Millionen Euro erhalten haben.',
    rounds: [],
  },
  { language: 'de', text: 'Die Norvatec GmbH setzte 2023 rund 30 Millionen Euro um.', rounds: [] },
  {
    language: 'de',
    text: 'Gegen die Norvatec GmbH wurde eine Strafe von 3 Millionen Euro verhängt.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Nordstern Capital investiert 15 Millionen Euro in das Start-up Quantaris.',
    rounds: ['Quantaris UNKNOWN: 15000000 EUR EXACT from Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Quantaris wird nach der Serie-C-Runde über 200 Millionen Dollar mit 1,4 Milliarden Dollar bewertet. Das Geld kam von Nordstern Capital. Quantaris AG will damit wachsen.',
    rounds: ['Quantaris AG SERIES_C C: 200000000 USD EXACT from Nordstern Capital at 1400000000 USD'],
  },
  {
    language: 'de',
    text: 'Das Fintech Zahlwerk hat in seiner Serie A 10 Millionen Euro eingesammelt. Die Serie-A-Runde von Zahlwerk führte Hafen Ventures an.',
    rounds: ['Zahlwerk SERIES_A A: 10000000 EUR EXACT from Hafen Ventures*'],
  },
  {
    language: 'de',
    text: 'Das Fintech Zahlwerk hat sein Kapital um 8 Millionen Euro erhöht und plant, mit der Finanzierung zu expandieren.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Lantern Robotics raised $30 million in a Series A round led by Harbor Ventures with participation from Ridge Capital and Nova Partners.',
    rounds: [
      'Lantern Robotics SERIES_A A: 30000000 USD EXACT from Harbor Ventures*, Nova Partners, Ridge Capital',
    ],
  },
  {
    language: 'en',
    text: 'Bluefin Software has closed a $12.5 million seed round. The round was led by Harbor Ventures and joined by existing investors.',
    rounds: ['Bluefin Software SEED: 12500000 USD EXACT from Harbor Ventures* and others'],
  },
  {
    language: 'en',
    text: 'Bluefin Software is in talks to raise $100 million in a Series C round led by Harbor Ventures.',
    rounds: [],
  },
  { language: 'en', text: 'Bluefin Software plans to raise $100 million.', rounds: [] },
  { language: 'en', text: 'Bluefin Software did not close the Series B round of $40 million.', rounds: [] },
  { language: 'en', text: 'Bluefin Software posted revenue of $100 million.', rounds: [] },
  {
    language: 'en',
    text: 'Harbor Ventures led a $25 million Series B investment in Bluefin Software in March 2025, valuing the company at $180 million.',
    rounds: [
      'Bluefin Software SERIES_B B: 25000000 USD EXACT from Harbor Ventures* on 2025-03 at 180000000 USD',
    ],
  },
  {
    language: 'en',
    text: 'Lantern Robotics, which was founded in 2019, secured more than $50 million in Series B funding from Ridge Capital, bringing its total funding to $80 million.',
    rounds: ['Lantern Robotics SERIES_B B: 50000000+ USD AT_LEAST from Ridge Capital'],
    claims: ['Lantern Robotics foundedOn 2019', 'Lantern Robotics totalFunding 80000000 USD EXACT'],
  },
  { language: 'en', text: 'Harbor Ventures closed a $500 million fund.', rounds: [] },
  {
    language: 'en',
    text: 'Lantern Robotics raised $30 million from Ridge Capital and plans to raise more next year.',
    rounds: ['Lantern Robotics UNKNOWN: 30000000 USD EXACT from Ridge Capital'],
  },
  {
    language: 'zh',
    text: '云岭科技宣布完成3亿元B轮融资，由远山资本领投，晨光创投跟投。',
    rounds: ['云岭科技 SERIES_B B: 300000000 CNY EXACT from 晨光创投, 远山资本*'],
  },
  {
    language: 'zh',
    text: '2024年3月，云岭科技完成1亿美元C+轮融资，由远山资本领投。',
    rounds: ['云岭科技 SERIES_C C+: 100000000 USD EXACT from 远山资本* on 2024-03'],
  },
  { language: 'zh', text: '云岭科技正在寻求新一轮融资，金额约为5亿元。', rounds: [] },
  { language: 'zh', text: '云岭科技否认完成B轮融资。', rounds: [] },
];

export const otherCases: readonly FactCase[] = [
  {
    language: 'de',
    text: 'Kelvora AG war ursprünglich Pumpenfabrik Adler AG.',
    relations: ['Kelvora AG RENAMED_FROM Pumpenfabrik Adler AG'],
  },
  {
    language: 'de',
    text: 'Die Tochter Solarwerk GmbH, die zu Kelvora AG gehört, wächst.',
    relations: ['Solarwerk GmbH SUBSIDIARY_OF Kelvora AG'],
  },
  {
    language: 'de',
    text: 'Die Nordstern Capital, größter Aktionär von Kelvora AG, stimmte zu.',
    relations: ['Nordstern Capital SHAREHOLDER_OF Kelvora AG'],
  },
  {
    language: 'en',
    text: 'Harlow Group acquired Bluefin Software in 2022.',
    relations: ['Bluefin Software SUBSIDIARY_OF Harlow Group since 2022'],
  },
  { language: 'en', text: 'Harlow Group is not the parent of Bluefin Software.', relations: [] },
  {
    language: 'de',
    text: 'Im Juni 2023 reichte Kelvora AG die Börsengangsunterlagen ein.',
    milestones: ['IPO_FILED Kelvora AG 2023-06'],
  },
  { language: 'de', text: 'Kelvora AG plant einen Börsengang.', milestones: ['IPO_PLANNED Kelvora AG'] },
  {
    language: 'de',
    text: 'Im Herbst 2023 sagte die Kelvora AG ihren Börsengang ab.',
    milestones: ['IPO_WITHDRAWN Kelvora AG 2023-23'],
  },
  {
    language: 'en',
    text: 'Bluefin Software filed for an IPO in April 2024.',
    milestones: ['IPO_FILED Bluefin Software 2024-04'],
  },
  {
    language: 'en',
    text: 'Lantern Robotics was added to the US Entity List in October 2022.',
    milestones: ['SANCTIONED Lantern Robotics 2022-10'],
  },
  {
    language: 'en',
    text: 'Lantern Robotics and Bluefin Software announced a partnership in July 2024.',
    milestones: ['PARTNERSHIP Lantern Robotics, Bluefin Software 2024-07'],
  },
  {
    language: 'zh',
    text: '云岭科技于2024年6月向港交所递交招股书。',
    milestones: ['IPO_FILED 云岭科技 2024-06'],
  },
  {
    language: 'de',
    text: 'Erik Sommer wurde 1975 in Lübeck geboren.',
    milestones: ['BORN Erik Sommer 1975'],
    claims: ['Erik Sommer birthPlace Lübeck', 'Erik Sommer bornOn 1975'],
  },
  {
    language: 'de',
    text: 'Die Quantaris AG mit Sitz in Dresden baut Sensoren.',
    claims: ['Quantaris AG headquarters Dresden'],
  },
  {
    language: 'en',
    text: 'Rachel Moss joined Bluefin Software in 2020.',
    milestones: ['JOINED Rachel Moss, Bluefin Software 2020'],
  },
];

export const nameCases: readonly FactCase[] = [
  {
    language: 'de',
    text: 'Das Start-up Quantaris (früher Qubitfabrik GmbH) sitzt in Dresden. Quantaris wächst.',
    companies: ['Quantaris ×2', 'Qubitfabrik GmbH'],
  },
  {
    language: 'de',
    text: 'Anna Berg kam spät. Berg sprach kurz. Auf dem Berg lag Schnee.',
    people: ['Anna Berg ×2'],
    companies: [],
  },
  {
    language: 'de',
    text: 'Die Firma Norvatec stellte ein. Norvatecs Kunden kamen aus Wien.',
    companies: ['Norvatec ×2'],
    people: [],
  },
  {
    language: 'de',
    text: 'Am Montag beschloss der Ausschuss die Verordnung. Die Ministerin lobte das Ergebnis der Verhandlungen.',
    people: [],
    companies: [],
  },
  {
    language: 'de',
    text: 'Ministerin Karla Osten traf den Unternehmer Leif Brand in Hamburg.',
    people: ['Karla Osten', 'Leif Brand'],
    companies: [],
  },
  {
    language: 'en',
    text: 'Moonwell (月井科技) is a chipmaker. 月井科技 employs 40 people.',
    companies: ['Moonwell ×3'],
    people: [],
  },
  {
    language: 'en',
    text: 'Investors include Harbor Ventures, Tidewater and Kestrel.',
    companies: ['Harbor Ventures', 'Kestrel', 'Tidewater'],
    people: [],
  },
  {
    language: 'en',
    text: 'The weather in New York was fine on Monday, said President Anna Keller.',
    people: ['Anna Keller'],
    companies: [],
  },
  {
    language: 'zh',
    text: '云岭科技CEO赵敏在北京表示，云岭不会裁员。',
    people: ['赵敏'],
    companies: ['云岭科技 ×2'],
  },
];

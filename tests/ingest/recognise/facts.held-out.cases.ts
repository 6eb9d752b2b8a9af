/** As `rounds.held-out.cases.ts`: written after the rules. */
import type { FactCase } from './fact-case.ts';

export const heldOutFacts: readonly FactCase[] = [
  // Roles, German
  {
    language: 'de',
    text: 'Neue Finanzchefin der Ampelion GmbH ist Britta Sandmann.',
    roles: ['Britta Sandmann, Finanzchefin (EXECUTIVE) of Ampelion GmbH, current'],
  },
  {
    language: 'de',
    text: 'Britta Sandmann, 44, wechselt im Juli 2024 als Finanzchefin zu Ampelion GmbH.',
    roles: ['Britta Sandmann, Finanzchefin (EXECUTIVE) of Ampelion GmbH from 2024-07'],
  },
  {
    language: 'de',
    text: 'Oskar Thal leitete von 2012 bis 2018 die Entwicklung bei der Herzklar AG.',
    roles: [],
  },
  {
    language: 'de',
    text: 'Oskar Thal war von 2012 bis 2018 Entwicklungsleiter der Herzklar AG.',
    roles: ['Oskar Thal, Entwicklungsleiter (EXECUTIVE) of Herzklar AG from 2012 until 2018, over'],
  },
  {
    language: 'de',
    text: 'Die Herzklar AG trennt sich von ihrem Vorstandschef Oskar Thal.',
    roles: ['Oskar Thal, Vorstandschef (EXECUTIVE) of Herzklar AG, current'],
  },
  { language: 'de', text: 'Oskar Thal gehört nicht mehr dem Aufsichtsrat der Herzklar AG an.', roles: [] },
  {
    language: 'de',
    text: 'Gegründet wurde Herzklar AG 2021 von den Ärztinnen Nora Fink und Silke Jahn.',
    roles: [
      'Nora Fink, Mitgründer (FOUNDER) of Herzklar AG from 2021',
      'Silke Jahn, Mitgründer (FOUNDER) of Herzklar AG from 2021',
    ],
  },
  { language: 'de', text: 'Nora Fink wollte 2021 die Herzklar AG gründen.', roles: [] },
  {
    language: 'de',
    text: 'Als Geschäftsführer der Fluglicht GmbH arbeitet Jan Peters viel. Er gründete 2015 die Propellerwerk GmbH.',
    roles: [
      'Jan Peters, Geschäftsführer (EXECUTIVE) of Fluglicht GmbH',
      'Jan Peters, Gründer (FOUNDER) of Propellerwerk GmbH from 2015',
    ],
  },
  {
    language: 'de',
    text: 'Der ehemalige Fluglicht-Manager Jan Peters sitzt nun im Beirat der Ampelion GmbH. Die Fluglicht GmbH bedauert das.',
    roles: ['Jan Peters, Manager (EXECUTIVE) of Fluglicht GmbH, over'],
  },
  {
    language: 'de',
    text: 'Dass Jan Peters Chef der Fluglicht GmbH wird, gilt als unwahrscheinlich.',
    roles: [],
  },
  {
    language: 'de',
    text: 'Mitgründer und Technikchef Emil Sattler verlässt die Fluglicht GmbH.',
    milestones: ['LEFT Emil Sattler, Fluglicht GmbH'],
  },
  // Roles, English
  {
    language: 'en',
    text: 'Granite Bank has hired Helen Yates as its chief risk officer.',
    roles: ['Helen Yates, chief risk officer (EXECUTIVE) of Granite Bank'],
  },
  {
    language: 'en',
    text: 'Helen Yates, who was previously head of compliance at Granite Bank, now runs Paywell.',
    roles: [
      'Helen Yates, head of compliance (EXECUTIVE) of Granite Bank, over',
      'Helen Yates, head (EXECUTIVE) of Paywell, current',
    ],
  },
  {
    language: 'en',
    text: "Paywell's founder, Victor Lund, owns half of the shares.",
    roles: ['Victor Lund, founder (FOUNDER) of Paywell, current'],
  },
  {
    language: 'en',
    text: 'Victor Lund and Amy Chen founded Paywell in 2017 after leaving Granite Bank.',
    roles: [
      'Amy Chen, co-founder (FOUNDER) of Paywell from 2017',
      'Victor Lund, co-founder (FOUNDER) of Paywell from 2017',
    ],
  },
  {
    language: 'en',
    text: 'Paywell has been led by chief executive Amy Chen since 2019.',
    roles: ['Amy Chen, chief executive (EXECUTIVE) of Paywell from 2019, current'],
  },
  {
    language: 'en',
    text: 'Victor Lund resigned as president of Paywell in January 2022. He had served as its chairman until 2020.',
    roles: [
      'Victor Lund, chairman (CHAIR) of Paywell until 2020, over',
      'Victor Lund, president (EXECUTIVE) of Paywell until 2022-01, over',
    ],
  },
  {
    language: 'en',
    text: 'Victor Lund rejected reports that he would become chairman of Granite Bank.',
    roles: [],
  },
  { language: 'en', text: 'Amy Chen is not a founder of Granite Bank.', roles: [] },
  { language: 'en', text: 'Amy Chen is expected to be named CEO of Granite Bank.', roles: [] },
  {
    language: 'en',
    text: 'Amy Chen, chief executive of Paywell, will leave the company in May.',
    roles: ['Amy Chen, chief executive (EXECUTIVE) of Paywell, current'],
  },
  // Roles, Chinese
  {
    language: 'zh',
    text: '途远智能董事长兼CEO周文博在会上表示，公司今年将扩大团队。',
    roles: ['周文博, CEO (EXECUTIVE) of 途远智能, current', '周文博, 董事长 (CHAIR) of 途远智能, current'],
  },
  {
    language: 'zh',
    text: '2022年8月，韩雪加入途远智能，担任首席财务官。',
    roles: ['韩雪, 首席财务官 (EXECUTIVE) of 途远智能 from 2022-08'],
  },
  {
    language: 'zh',
    text: '途远智能由周文博于2019年创立。',
    roles: ['周文博, 创始人 (FOUNDER) of 途远智能 from 2019'],
  },
  { language: 'zh', text: '周文博毕业于清江大学。', roles: ['周文博, 学生 (STUDENT) of 清江大学, over'] },
  { language: 'zh', text: '周文博否认将担任长河资本董事长。', roles: [] },
  // Relations and milestones
  {
    language: 'de',
    text: 'Die Propellerwerk GmbH ist eine Tochter der Fluglicht GmbH.',
    relations: ['Propellerwerk GmbH SUBSIDIARY_OF Fluglicht GmbH'],
  },
  {
    language: 'de',
    text: 'Die Fluglicht GmbH hat die Propellerwerk GmbH übernommen.',
    relations: ['Propellerwerk GmbH SUBSIDIARY_OF Fluglicht GmbH'],
  },
  {
    language: 'de',
    text: 'Die Fluglicht GmbH will die Propellerwerk GmbH übernehmen.',
    relations: [],
    milestones: [],
  },
  {
    language: 'en',
    text: 'Armature Inc., formerly known as Boltworks Inc., moved to Leeds.',
    relations: ['Armature Inc. RENAMED_FROM Boltworks Inc.'],
  },
  {
    language: 'en',
    text: 'Granite Bank owns 30 percent of Paywell.',
    relations: ['Granite Bank SHAREHOLDER_OF Paywell'],
  },
  {
    language: 'en',
    text: 'Armature Inc. went public on the Nasdaq in 2020.',
    milestones: ['LISTED Armature Inc., Nasdaq 2020'],
  },
  {
    language: 'en',
    text: 'Armature Inc. has withdrawn its IPO.',
    milestones: ['IPO_WITHDRAWN Armature Inc.'],
  },
  {
    language: 'de',
    text: 'Fluglicht GmbH und Ampelion GmbH vereinbarten im Mai 2023 eine Kooperation.',
    milestones: ['PARTNERSHIP Fluglicht GmbH, Ampelion GmbH 2023-05'],
  },
  { language: 'zh', text: '2023年，途远智能被美国列入实体清单。', milestones: ['SANCTIONED 途远智能 2023'] },
  {
    language: 'de',
    text: 'Jan Peters kam 1982 in Rostock zur Welt.',
    claims: ['Jan Peters birthPlace Rostock', 'Jan Peters bornOn 1982'],
  },
  {
    language: 'en',
    text: 'Victor Lund was born in Malmö in 1979.',
    claims: ['Victor Lund birthPlace Malmö', 'Victor Lund bornOn 1979'],
  },
  {
    language: 'en',
    text: 'Founded in 2018 and headquartered in Leeds, Armature Inc. employs 90 people.',
    claims: ['Armature Inc. foundedOn 2018', 'Armature Inc. headquarters Leeds'],
  },
  // Names
  {
    language: 'de',
    text: 'Der Software-Konzern Datavik streicht Stellen. Datavik-Sprecherin Ulla Renn nannte keine Zahlen. Renn verwies auf Montag.',
    people: ['Ulla Renn ×2'],
    companies: ['Datavik ×2'],
  },
  {
    language: 'de',
    text: 'In der Debatte über die Rente warnte die Opposition vor höheren Beiträgen. Auch der Verband der Industrie zeigte sich besorgt.',
    people: [],
    companies: [],
  },
  {
    language: 'en',
    text: 'Carmaker Velora and battery maker Ionix signed the deal, Velora spokeswoman Tina Marsh said.',
    people: ['Tina Marsh'],
    companies: ['Ionix', 'Velora ×2'],
  },
  {
    language: 'zh',
    text: '途远智能（TuYuan）总部位于杭州，创始人周文博曾在长河资本任职。',
    people: ['周文博'],
    companies: ['途远智能 ×2', '长河资本'],
  },
];

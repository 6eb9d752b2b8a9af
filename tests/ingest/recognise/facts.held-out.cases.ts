/** Cases written after the rules, to see how they do on sentences that they were not made for; see `facts.test.ts`. */
import type { FactCase } from './facts.cases.ts';

export const heldOut: readonly FactCase[] = [
  // Rounds, German
  {
    language: 'de',
    text: 'Frisches Geld für Batteriespezialist Ampelion: Das Aachener Unternehmen hat in einer Finanzierungsrunde 22 Millionen Euro erhalten. Lead-Investor ist Ostwind Ventures, auch der Altinvestor Maurer Capital zog mit.',
    rounds: ['Ampelion UNKNOWN: 22000000 EUR EXACT from Maurer Capital, Ostwind Ventures*'],
  },
  {
    language: 'de',
    text: 'Ampelion GmbH schließt Serie-B-Finanzierung in Höhe von 45 Millionen Euro ab. Die Runde wurde von Ostwind Ventures angeführt.',
    rounds: ['Ampelion GmbH SERIES_B B: 45000000 EUR EXACT from Ostwind Ventures*'],
  },
  {
    language: 'de',
    text: 'Mit 7 Millionen Euro aus einer Pre-Seed-Runde startet das Medizintechnik-Start-up Herzklar. Zu den Geldgebern gehören Talis Ventures und der Unternehmer Robert Maas.',
    rounds: ['Herzklar PRE_SEED: 7000000 EUR EXACT from Robert Maas, Talis Ventures'],
  },
  {
    language: 'de',
    text: 'Ostwind Ventures und Talis Ventures steigen mit 9 Millionen Euro bei der Drohnenfirma Fluglicht ein.',
    rounds: ['Fluglicht UNKNOWN: 9000000 EUR EXACT from Ostwind Ventures, Talis Ventures'],
  },
  {
    language: 'de',
    text: 'Die Ampelion GmbH bereitet eine Finanzierungsrunde über 60 Millionen Euro vor.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Ampelion könnte in einer neuen Finanzierungsrunde bis zu 60 Millionen Euro von Ostwind Ventures bekommen, wie Insider berichten.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die geplante Serie-C-Runde der Ampelion GmbH über 60 Millionen Euro ist geplatzt.',
    rounds: [],
  },
  { language: 'de', text: 'Ampelion GmbH meldete für 2023 einen Verlust von 12 Millionen Euro.', rounds: [] },
  {
    language: 'de',
    text: 'Der Bund fördert die Ampelion GmbH nicht. Die Stadt Aachen zahlte der Firma 2 Millionen Euro für ein Grundstück.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Am 4. März 2024 gab Herzklar den Abschluss seiner Series-A-Runde bekannt. Insgesamt flossen 18 Millionen Euro von Talis Ventures (Lead) und Maurer Capital. Herzklar AG wurde 2021 gegründet.',
    rounds: ['Herzklar AG SERIES_A A: 18000000 EUR EXACT from Maurer Capital, Talis Ventures* on 2024-03-04'],
  },
  // Rounds, English
  {
    language: 'en',
    text: 'Fintech startup Paywell has raised €15 million in Series A funding, the company said on Tuesday. Granite Ventures led the round, with existing backers Seedline Partners and Oakmont Capital also participating.',
    rounds: [
      'Paywell SERIES_A A: 15000000 EUR EXACT from Granite Ventures*, Oakmont Capital, Seedline Partners',
    ],
  },
  {
    language: 'en',
    text: 'Paywell announced the closing of its $75 million Series C, co-led by Granite Ventures and Oakmont Capital.',
    rounds: ['Paywell SERIES_C C: 75000000 USD EXACT from Granite Ventures*, Oakmont Capital*'],
  },
  {
    language: 'en',
    text: 'London-based Paywell, a payments platform, landed £4m in a pre-seed round from angel investor Maria Holt and Seedline Partners.',
    rounds: ['Paywell PRE_SEED: 4000000 GBP EXACT from Maria Holt, Seedline Partners'],
  },
  {
    language: 'en',
    text: 'The company, Paywell Inc., secured $20 million in debt financing from Granite Bank.',
    rounds: ['Paywell Inc. DEBT: 20000000 USD EXACT from Granite Bank'],
  },
  {
    language: 'en',
    text: 'Paywell is reportedly raising $200 million at a valuation of $2 billion.',
    rounds: [],
  },
  { language: 'en', text: 'Paywell said it had no plans for a Series D round of $100 million.', rounds: [] },
  {
    language: 'en',
    text: 'Investors expected Paywell to raise $100 million in a Series D round.',
    rounds: [],
  },
  { language: 'en', text: 'Paywell was fined $3 million by the regulator.', rounds: [] },
  {
    language: 'en',
    text: 'Granite Ventures has invested $8 million in robotics firm Armature.',
    rounds: ['Armature UNKNOWN: 8000000 USD EXACT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'In 2021 Armature raised a $10 million Series A from Granite Ventures. Two years later, in June 2023, it closed a $35 million Series B led by Oakmont Capital. Armature Inc. makes robots.',
    rounds: [
      'Armature Inc. SERIES_A A: 10000000 USD EXACT from Granite Ventures on 2021',
      'Armature Inc. SERIES_B B: 35000000 USD EXACT from Oakmont Capital* on 2023-06',
    ],
  },
  {
    language: 'en',
    text: 'Armature Inc. raised $35 million in a Series B round. The $35 million round, led by Oakmont Capital, values the startup at $210 million.',
    rounds: ['Armature Inc. SERIES_B B: 35000000 USD EXACT from Oakmont Capital* at 210000000 USD'],
  },
  // Rounds, Chinese
  {
    language: 'zh',
    text: '自动驾驶公司途远智能近日宣布完成5000万美元A轮融资，本轮融资由长河资本领投，星野创投、海棠基金跟投。',
    rounds: ['途远智能 SERIES_A A: 50000000 USD EXACT from 星野创投, 海棠基金, 长河资本*'],
  },
  {
    language: 'zh',
    text: '途远智能获得长河资本2亿元天使轮融资。',
    rounds: ['途远智能 ANGEL: 200000000 CNY EXACT from 长河资本'],
  },
  { language: 'zh', text: '途远智能计划进行B轮融资，目标金额10亿元。', rounds: [] },
  { language: 'zh', text: '有消息称途远智能即将完成B轮融资。途远智能回应称，该消息不实。', rounds: [] },
  { language: 'zh', text: '途远智能去年营收达3亿元。', rounds: [] },
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
    milestones: ['LISTED Armature Inc. 2020'],
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

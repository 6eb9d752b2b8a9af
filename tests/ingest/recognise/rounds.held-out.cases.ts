/** Cases written after the rules, to see how they do on sentences that they were not made for; see `facts.test.ts`. */
import type { FactCase } from './fact-case.ts';

export const heldOutRounds: readonly FactCase[] = [
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
];

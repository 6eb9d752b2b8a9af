/** Rounds, and what only looks like one. */
import type { FactCase } from './fact-case.ts';

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
  {
    language: 'en',
    title: 'Fleet charger Lumenta raises $3.5m',
    text: 'Lumenta, a maker of chargers, grows. Its founder worked at Harbor Motors AG. The company had raised $3.5m in seed funding in May 2021.',
    rounds: ['Lumenta SEED: 3500000 USD EXACT on 2021-05'],
  },
  {
    language: 'de',
    text: 'Norvatec wächst. An der Norvatec GmbH beteiligt ist Hafen Capital. 2022 hatte das Unternehmen in einer Seed-Runde vier Millionen Euro erhalten.',
    rounds: ['Norvatec GmbH SEED: 4000000 EUR EXACT on 2022'],
  },
  {
    language: 'en',
    text: 'Norvatec GmbH has emerged from stealth with $25 million in seed financing.',
    rounds: ['Norvatec GmbH SEED: 25000000 USD EXACT'],
  },
  {
    language: 'de',
    text: 'Die Firma Photora wächst. Im März schloss Photora eine Finanzierungsrunde der Serie D über mehr als 200 Millionen Euro ab.',
    rounds: ['Photora SERIES_D D: 200000000+ EUR AT_LEAST'],
  },
  {
    language: 'en',
    text: 'Bluefin Software raised $100 million in a Series C round. The deal values the company at $2 billion.',
    rounds: ['Bluefin Software SERIES_C C: 100000000 USD EXACT at 2000000000 USD'],
  },
  {
    language: 'en',
    text: 'Bluefin Software raised $100 million in a Series C round. It is now worth $2 billion.',
    rounds: ['Bluefin Software SERIES_C C: 100000000 USD EXACT at 2000000000 USD'],
  },
  {
    language: 'en',
    text: 'Bluefin Software raised $100 million in a Series C round. Its shares are worth $2 billion.',
    rounds: ['Bluefin Software SERIES_C C: 100000000 USD EXACT'],
  },
  {
    language: 'en',
    text: 'Bluefin Software raised $100 million in a Series C round. Rival Lantern Robotics is valued at $2 billion.',
    rounds: ['Bluefin Software SERIES_C C: 100000000 USD EXACT'],
  },
  {
    language: 'en',
    text: 'Bluefin Software raised $100 million in a Series C round. In 2019 it was valued at $500 million.',
    rounds: ['Bluefin Software SERIES_C C: 100000000 USD EXACT'],
  },
  {
    language: 'en',
    text: 'Bluefin Software raised $100 million in a Series C round. The company was previously valued at $1 billion.',
    rounds: ['Bluefin Software SERIES_C C: 100000000 USD EXACT'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH erhielt in einer Serie-B-Runde 40 Millionen Euro. Sie ist damit 300 Millionen Euro wert.',
    rounds: ['Norvatec GmbH SERIES_B B: 40000000 EUR EXACT at 300000000 EUR'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH erhielt in einer Serie-B-Runde 40 Millionen Euro. Der Konkurrent Solarwerk GmbH wird mit 300 Millionen Euro bewertet.',
    rounds: ['Norvatec GmbH SERIES_B B: 40000000 EUR EXACT'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH erhielt in einer Serie-B-Runde 40 Millionen Euro. 2021 wurde das Unternehmen mit 100 Millionen Euro bewertet.',
    rounds: ['Norvatec GmbH SERIES_B B: 40000000 EUR EXACT'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH erhielt in einer Serie-B-Runde 40 Millionen Euro. Der Markt ist 300 Millionen Euro wert.',
    rounds: ['Norvatec GmbH SERIES_B B: 40000000 EUR EXACT'],
  },
  {
    language: 'zh',
    text: '云岭科技完成3亿元B轮融资。本轮投后估值为20亿元。',
    rounds: ['云岭科技 SERIES_B B: 300000000 CNY EXACT at 2000000000 CNY'],
  },
  {
    language: 'zh',
    text: '云岭科技完成3亿元B轮融资。此前公司估值为10亿元。',
    rounds: ['云岭科技 SERIES_B B: 300000000 CNY EXACT'],
  },
];

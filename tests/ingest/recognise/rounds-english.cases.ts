/** Rounds as newspapers tell them in English: who gives, how much, and in which of the sentences; then what is no round. */
import type { FactCase } from './fact-case.ts';

export const englishRounds: readonly FactCase[] = [
  {
    language: 'en',
    text: 'Paywell Inc. has raised $30 million in a Series B round led by Granite Ventures. Also putting in money were Oakmont Capital and Seedline Partners.',
    rounds: [
      'Paywell Inc. SERIES_B B: 30000000 USD EXACT from Granite Ventures*, Oakmont Capital, Seedline Partners',
    ],
  },
  {
    language: 'en',
    text: 'Paywell Inc. has raised $30 million in a Series B round. Granite Ventures wrote the biggest cheque; Oakmont Capital and a handful of angels made up the rest.',
    rounds: ['Paywell Inc. SERIES_B B: 30000000 USD EXACT from Granite Ventures, Oakmont Capital and others'],
  },
  {
    language: 'en',
    text: 'Paywell Inc. has raised $30 million in a Series B round. Granite Ventures took the lead and was joined by Oakmont Capital.',
    rounds: ['Paywell Inc. SERIES_B B: 30000000 USD EXACT from Granite Ventures*, Oakmont Capital'],
  },
  {
    language: 'en',
    text: 'Paywell Inc. has raised $30 million in a Series B round spearheaded by Granite Ventures. Previous backer Oakmont Capital re-upped.',
    rounds: ['Paywell Inc. SERIES_B B: 30000000 USD EXACT from Granite Ventures*, Oakmont Capital'],
  },
  {
    language: 'en',
    text: 'Paywell Inc. borrowed $40 million from Granite Bank in 2022.',
    rounds: ['Paywell Inc. DEBT: 40000000 USD EXACT from Granite Bank on 2022'],
  },
  {
    language: 'en',
    text: 'Paywell Inc. has agreed a £15mn revolving credit facility with Granite Bank.',
    rounds: ['Paywell Inc. DEBT: 15000000 GBP EXACT from Granite Bank'],
  },
  {
    language: 'en',
    text: 'Paywell Inc. makes card readers. The company last tapped investors in 2022, when Granite Ventures put in $35 million.',
    rounds: ['Paywell Inc. UNKNOWN: 35000000 USD EXACT from Granite Ventures on 2022'],
  },
  {
    language: 'en',
    text: 'Paywell Inc. makes card readers. Its previous funding, a $12 million Series A led by Granite Ventures, came in June 2021.',
    rounds: ['Paywell Inc. SERIES_A A: 12000000 USD EXACT from Granite Ventures* on 2021-06'],
  },
  {
    language: 'en',
    text: 'Paywell Inc. has run out of cash. Only a year ago it talked Granite Ventures into investing €40mn.',
    rounds: ['Paywell Inc. UNKNOWN: 40000000 EUR EXACT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'Investors have handed Paywell Inc. another $50 million. Granite Ventures led the round.',
    rounds: ['Paywell Inc. UNKNOWN: 50000000 USD EXACT from Granite Ventures*'],
  },
  {
    language: 'en',
    text: 'Granite Ventures injected $50 million into Paywell Inc. in 2023, valuing it at $400 million.',
    rounds: ['Paywell Inc. UNKNOWN: 50000000 USD EXACT from Granite Ventures on 2023 at 400000000 USD'],
  },
  {
    language: 'en',
    text: 'Lantern Robotics sells arms for kitchens, and its new backers have bet $4 million on it. The seed cheque was written mainly by Granite Ventures, the lead investor; Seedline Partners, angel Robert Maas and a clutch of other business angels filled the rest.',
    rounds: [
      'Lantern Robotics SEED: 4000000 USD EXACT from Granite Ventures*, Robert Maas, Seedline Partners and others',
    ],
  },
  {
    language: 'en',
    text: 'Lantern Robotics has drawn $25 million from a group of investors including Granite Ventures and Oakmont Capital.',
    rounds: ['Lantern Robotics UNKNOWN: 25000000 USD EXACT from Granite Ventures, Oakmont Capital'],
  },
  {
    language: 'en',
    text: 'With $25 million from Granite Ventures and Oakmont Capital, Lantern Robotics will open a plant in Ohio.',
    rounds: ['Lantern Robotics UNKNOWN: 25000000 USD EXACT from Granite Ventures, Oakmont Capital'],
  },
  {
    language: 'en',
    text: 'A $25 million investment from Granite Ventures will let Lantern Robotics open a plant.',
    rounds: ['Lantern Robotics UNKNOWN: 25000000 USD EXACT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'A consortium led by Granite Ventures has agreed to invest $25 million in Lantern Robotics.',
    rounds: ['Lantern Robotics UNKNOWN: 25000000 USD EXACT from Granite Ventures*'],
  },
  {
    language: 'en',
    text: 'Lantern Robotics said the round, worth $25 million, was led by Granite Ventures.',
    rounds: ['Lantern Robotics UNKNOWN: 25000000 USD EXACT from Granite Ventures*'],
  },
  {
    language: 'en',
    text: 'Lantern Robotics has raised $25 million. The Series A values it at $180 million and was led by Granite Ventures; Oakmont Capital, an existing shareholder, also took part.',
    rounds: [
      'Lantern Robotics SERIES_A A: 25000000 USD EXACT from Granite Ventures*, Oakmont Capital at 180000000 USD',
    ],
  },
  {
    language: 'en',
    text: 'Granite Ventures, which manages $4 billion, put $25 million into Lantern Robotics last year.',
    rounds: ['Lantern Robotics UNKNOWN: 25000000 USD EXACT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'Some €22mn of new money has gone into Veldra Inc., most of it from Granite Ventures.',
    rounds: ['Veldra Inc. UNKNOWN: 22000000 EUR ABOUT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'Granite Ventures is betting $22 million on Veldra Inc., a maker of batteries.',
    rounds: ['Veldra Inc. UNKNOWN: 22000000 USD EXACT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'A year ago Granite Ventures and two angels backed Veldra Inc. with $2.2 million.',
    rounds: ['Veldra Inc. UNKNOWN: 2200000 USD EXACT from Granite Ventures and others'],
  },
  {
    language: 'en',
    text: 'Veldra Inc. has taken out a $22 million loan from Granite Bank to build a plant.',
    rounds: ['Veldra Inc. DEBT: 22000000 USD EXACT from Granite Bank'],
  },
  {
    language: 'en',
    text: 'On top of the equity, Veldra Inc. is borrowing $22 million from Granite Bank.',
    rounds: ['Veldra Inc. DEBT: 22000000 USD EXACT from Granite Bank'],
  },
  {
    language: 'en',
    text: 'Veldra Inc. won a $3 million grant from the Energy Foundation last month.',
    rounds: ['Veldra Inc. GRANT: 3000000 USD EXACT from Energy Foundation'],
  },
  {
    language: 'en',
    text: 'Veldra Inc. went bust on Monday, less than two years after Granite Ventures led a $22 million Series A in the company.',
    rounds: ['Veldra Inc. SERIES_A A: 22000000 USD EXACT from Granite Ventures*'],
  },
  {
    language: 'en',
    text: 'Granite Ventures is leading a $22 million seed round for Veldra Inc., with Robert Maas, the founder of Lantern Robotics, joining as an angel.',
    rounds: ['Veldra Inc. SEED: 22000000 USD EXACT from Granite Ventures*, Robert Maas'],
  },
  {
    language: 'en',
    text: 'Veldra Inc. received $22 million in March from Granite Ventures, its biggest shareholder.',
    rounds: ['Veldra Inc. UNKNOWN: 22000000 USD EXACT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'The start-up, Veldra Inc., got its first cheque, worth $2.2 million, from Granite Ventures.',
    rounds: ['Veldra Inc. UNKNOWN: 2200000 USD EXACT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'Tarn Labs Inc. has lined up £12mn in fresh funding. Granite Ventures is putting in half; the rest comes from Oakmont Capital and Seedline Partners.',
    rounds: [
      'Tarn Labs Inc. UNKNOWN: 12000000 GBP EXACT from Granite Ventures, Oakmont Capital, Seedline Partners',
    ],
  },
  {
    language: 'en',
    text: 'Granite Ventures has signed a £12mn cheque for Tarn Labs Inc., its first bet on batteries.',
    rounds: ['Tarn Labs Inc. UNKNOWN: 12000000 GBP EXACT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'Tarn Labs Inc. said Granite Ventures and Oakmont Capital had jointly led its Series B, which came to $45 million.',
    rounds: ['Tarn Labs Inc. SERIES_B B: 45000000 USD EXACT from Granite Ventures*, Oakmont Capital*'],
  },
  {
    language: 'en',
    text: 'Tarn Labs Inc. is now worth $300 million after a $45 million funding round led by Granite Ventures.',
    rounds: ['Tarn Labs Inc. UNKNOWN: 45000000 USD EXACT from Granite Ventures* at 300000000 USD'],
  },
  {
    language: 'en',
    text: 'It has been a good week for Tarn Labs Inc., its boss said. On Monday it took $45 million from Granite Ventures, and on Friday it opened a plant.',
    rounds: ['Tarn Labs Inc. UNKNOWN: 45000000 USD EXACT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'Tarn Labs Inc. has also arranged a $30 million loan with Granite Bank and Harbor Bank.',
    rounds: ['Tarn Labs Inc. DEBT: 30000000 USD EXACT from Granite Bank, Harbor Bank'],
  },
  {
    language: 'en',
    text: 'Tarn Labs Inc. makes batteries. Its previous round, a $9 million Series A, was led by Granite Ventures in 2021.',
    rounds: ['Tarn Labs Inc. SERIES_A A: 9000000 USD EXACT from Granite Ventures* on 2021'],
  },
  {
    language: 'en',
    text: 'Tarn Labs Inc. makes batteries. Granite Ventures first backed the company in 2019 with a $1.5 million seed investment.',
    rounds: ['Tarn Labs Inc. SEED: 1500000 USD EXACT from Granite Ventures on 2019'],
  },
  {
    language: 'en',
    text: 'Tarn Labs Inc. collected a seed round of $3 million from angel investors, among them Robert Maas and Anna Lehmann.',
    rounds: ['Tarn Labs Inc. SEED: 3000000 USD EXACT from Anna Lehmann, Robert Maas and others'],
  },
  { language: 'en', text: 'Lantern Robotics put $25 million into a plant in Ohio.', rounds: [] },
  {
    language: 'en',
    text: 'Lantern Robotics borrowed the idea from Armature Inc., which has sales of $25 million.',
    rounds: [],
  },
  { language: 'en', text: 'Lantern Robotics handed its shareholders $25 million in dividends.', rounds: [] },
  {
    language: 'en',
    text: 'Lantern Robotics persuaded the regulator to cut the fine to $25 million.',
    rounds: [],
  },
  { language: 'en', text: 'Lantern Robotics handles payments worth some $6 billion a year.', rounds: [] },
  {
    language: 'en',
    text: 'Granite Bank will also provide Veldra Inc. with a $22 million credit facility.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Investors including Granite Ventures and Oakmont Capital had put $60 million into Veldra Inc. since 2018.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Granite Ventures bought $22 million of shares in Veldra Inc. from its founder.',
    rounds: [],
  },
  { language: 'en', text: 'Veldra Inc. gave Granite Bank $22 million in interest.', rounds: [] },
  { language: 'en', text: 'Veldra Inc. lent its customers $22 million last year.', rounds: [] },
  { language: 'en', text: 'Veldra Inc. has put $22 million into research since 2021.', rounds: [] },
  {
    language: 'en',
    text: 'Armature Inc. owes Granite Bank a loan of $22 million, the bank said.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Its previous round, a $9 million Series A, was led by Granite Ventures in 2021. Tarn Labs Inc. makes batteries.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Investors valued Tarn Labs Inc. at $300 million when its shares began trading.',
    rounds: [],
  },
  { language: 'en', text: 'Tarn Labs Inc. gave its backers a loss of $12 million.', rounds: [] },
  {
    language: 'en',
    text: 'Tarn Labs Inc. took a $12 million charge after Granite Ventures sued.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Tarn Labs Inc. closed a $12 million deal to supply batteries to Armature Inc.',
    rounds: [],
  },
  { language: 'en', text: 'Tarn Labs Inc. landed a $12 million contract.', rounds: [] },
];

/** Rounds told over several sentences or in passing, and money that is only wished for, refused or a part. */
import type { FactCase } from './fact-case.ts';

export const toldRounds: readonly FactCase[] = [
  {
    language: 'en',
    text: 'Veldra Inc. raised $30 million in a Series B round. Granite Ventures contributed $10 million.',
    rounds: ['Veldra Inc. SERIES_B B: 30000000 USD EXACT from Granite Ventures'],
  },
  {
    language: 'en',
    text: 'Veldra Inc. raised $30 million in a Series B round. Granite Ventures put $10 million into the round.',
    rounds: ['Veldra Inc. SERIES_B B: 30000000 USD EXACT from Granite Ventures'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH hat in einer Serie-A-Runde 12 Millionen Euro erhalten. Nordstern Capital steuerte fünf Millionen Euro bei.',
    rounds: ['Norvatec GmbH SERIES_A A: 12000000 EUR EXACT from Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH hat in einer Serie-A-Runde 12 Millionen Euro erhalten. Davon kommen fünf Millionen Euro von Nordstern Capital.',
    rounds: ['Norvatec GmbH SERIES_A A: 12000000 EUR EXACT from Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Das Kölner Unternehmen Pflegio GmbH vermittelt Pflegekräfte. Nach Informationen des Handelsblatts hat die Firma ihre Series-B-Finanzierung unter Dach und Fach: 35 Millionen Euro, angeführt von Nordstern Capital. Mit im Boot sitzen Hafen Ventures und Quarz Capital. Die Bewertung liegt dem Vernehmen nach bei 180 Millionen Euro. Die Commerzbank steuert außerdem eine Kreditlinie über zehn Millionen Euro bei.',
    rounds: [
      'Pflegio GmbH DEBT: 10000000 EUR EXACT from Commerzbank',
      'Pflegio GmbH SERIES_B B: 35000000 EUR EXACT from Hafen Ventures, Nordstern Capital*, Quarz Capital at 180000000 EUR',
    ],
  },
  {
    language: 'de',
    text: 'Ein Darlehen der Europäischen Investitionsbank über 30 Millionen Euro soll den Bau beschleunigen. Die Dachkraft GmbH plant das Werk in Halle.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Dachkraft GmbH baut in Halle. Das Land Sachsen-Anhalt gibt 12 Millionen Euro Fördermittel dazu.',
    rounds: ['Dachkraft GmbH GRANT: 12000000 EUR EXACT'],
  },
  {
    language: 'de',
    text: 'Es ist die größte Finanzierungsrunde eines deutschen Quantencomputer-Start-ups. Die Qubrand GmbH sammelt 60 Millionen Euro ein. Zwei Drittel davon kommen von Nordstern Capital, den Rest steuern Hafen Ventures und Bosch bei.',
    rounds: ['Qubrand GmbH UNKNOWN: 60000000 EUR EXACT from Bosch, Hafen Ventures, Nordstern Capital'],
  },
  {
    language: 'en',
    text: 'Pickerel Inc. has raised fresh money. Granite Ventures is investing $26 million, giving the maker of harvest robots a value of $140 million. Its first outside money, $2 million, came from Seedline Partners in 2021.',
    rounds: [
      'Pickerel Inc. UNKNOWN: 2000000 USD EXACT from Seedline Partners on 2021',
      'Pickerel Inc. UNKNOWN: 26000000 USD EXACT from Granite Ventures at 140000000 USD',
    ],
  },
  {
    language: 'en',
    text: 'Nobody at Pickerel Inc. expected it to be this quick. Within three weeks Granite Ventures and Oakmont Capital had agreed to put $26mn into its Series A. The two already own a fifth of the company between them.',
    rounds: ['Pickerel Inc. SERIES_A A: 26000000 USD EXACT from Granite Ventures, Oakmont Capital'],
  },
  {
    language: 'en',
    text: 'Pickerel Inc. has attracted £4mn of seed capital. Leading the round is Granite Ventures; Seedline Partners and Robert Maas, who founded Armature Inc., are also investing.',
    rounds: ['Pickerel Inc. SEED: 4000000 GBP EXACT from Granite Ventures*, Robert Maas, Seedline Partners'],
  },
  {
    language: 'de',
    text: 'Die Zellstoff GmbH hat sich 15 Millionen Euro gesichert. Neuer Großinvestor ist Nordstern Capital; der Gründer Paul Hagen und Hafen Ventures blieben an Bord und schossen ebenfalls Kapital zu.',
    rounds: ['Zellstoff GmbH UNKNOWN: 15000000 EUR EXACT from Hafen Ventures, Nordstern Capital, Paul Hagen'],
  },
  {
    language: 'de',
    text: 'Für das Wiener Unternehmen Amperia GmbH ist es ein Befreiungsschlag: Nordstern Capital übernimmt den Großteil einer 20 Millionen Euro großen Finanzierungsrunde, den Rest bringen die Altaktionäre auf.',
    rounds: ['Amperia GmbH UNKNOWN: 20000000 EUR EXACT from Nordstern Capital and others'],
  },
  {
    language: 'de',
    text: 'Seit Montag ist bekannt, wer das Geld gibt: Nordstern Capital und Hafen Ventures investieren gemeinsam zehn Millionen Euro in das Start-up Amperia GmbH.',
    rounds: ['Amperia GmbH UNKNOWN: 10000000 EUR EXACT from Hafen Ventures, Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Die Amperia GmbH, an der auch Hafen Ventures beteiligt ist, hat von Nordstern Capital zehn Millionen Euro erhalten.',
    rounds: ['Amperia GmbH UNKNOWN: 10000000 EUR EXACT from Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Die Amperia GmbH hat eine neue Finanzierungsrunde abgeschlossen. Deren Höhe wollte das Unternehmen nicht nennen, beteiligt haben sich Nordstern Capital und Hafen Ventures.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'In einer zweiten Finanzierungsrunde gelang es der Amperia GmbH, von Nordstern Capital und anderen Investoren sieben Millionen Euro einzusammeln.',
    rounds: ['Amperia GmbH UNKNOWN: 7000000 EUR EXACT from Nordstern Capital and others'],
  },
  {
    language: 'de',
    text: 'Die Amperia GmbH konnte in ihrer Serie A acht Millionen Euro einsammeln. Zu den Geldgebern zählen Nordstern Capital, das den größten Teil beisteuert, und der frühere Siemens-Vorstand Paul Hagen.',
    rounds: ['Amperia GmbH SERIES_A A: 8000000 EUR EXACT from Nordstern Capital, Paul Hagen'],
  },
  {
    language: 'de',
    text: 'Vor der Pleite der Amperia GmbH hatten Geldgeber wie Nordstern Capital 2022 noch einmal neun Millionen Euro nachgeschossen.',
    rounds: ['Amperia GmbH UNKNOWN: 9000000 EUR EXACT from Nordstern Capital on 2022'],
  },
  {
    language: 'de',
    text: 'Die Amperia GmbH hat vom Land Tirol 1,2 Millionen Euro Förderung bekommen.',
    rounds: ['Amperia GmbH GRANT: 1200000 EUR EXACT'],
  },
  {
    language: 'de',
    text: 'Die Amperia GmbH refinanzierte ihre Schulden: Ein Konsortium aus Commerzbank und Deutsche Bank stellt 90 Millionen Euro.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Bewertung der Amperia GmbH stieg auf 400 Millionen Euro, nachdem Nordstern Capital in einer Series-B-Runde 50 Millionen Euro investiert hatte.',
    rounds: ['Amperia GmbH SERIES_B B: 50000000 EUR EXACT from Nordstern Capital at 400000000 EUR'],
  },
  {
    language: 'de',
    text: 'Die Amperia GmbH verhandelt mit Nordstern Capital über 50 Millionen Euro.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Nordstern Capital will 50 Millionen Euro in die Amperia GmbH stecken.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Nordstern Capital bot der Amperia GmbH 50 Millionen Euro, doch die Gründer lehnten ab.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Amperia GmbH hätte von Nordstern Capital 50 Millionen Euro bekommen sollen.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Wäre die Runde zustande gekommen, hätte Nordstern Capital der Amperia GmbH 50 Millionen Euro gegeben.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Amperia GmbH hat noch kein Geld von Nordstern Capital erhalten; 50 Millionen Euro sind zugesagt.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Amberley Inc. could be about to get $50 million from Granite Ventures.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Granite Ventures offered Amberley Inc. $50 million, but its founder turned it down.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Had the round closed, Granite Ventures would have put $50 million into Amberley Inc.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Granite Ventures is considering putting $50 million into Amberley Inc., two bankers said.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Amberley Inc. turned down $50 million from Granite Ventures last year.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Amberley Inc. hopes Granite Ventures will put in another $50 million.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'If it hits its targets, Amberley Inc. gets a further $50 million from Granite Ventures.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Amberley Inc., a maker of cranes, has pulled in SFr15m. Most of the Series A was paid by Granite Ventures, and Seedline Partners chipped in the remaining SFr3m.',
    rounds: ['Amberley Inc. SERIES_A A: 15000000 CHF EXACT from Granite Ventures, Seedline Partners'],
  },
  {
    language: 'en',
    text: 'Amberley Inc. today announced it has secured $15 million in growth financing from Granite Bank. The funding consists of a term loan.',
    rounds: ['Amberley Inc. UNKNOWN: 15000000 USD EXACT from Granite Bank'],
  },
  {
    language: 'en',
    text: 'Crane maker Amberley Inc. has been valued at $150 million in a funding round that brought in $15 million from Granite Ventures and Oakmont Capital.',
    rounds: [
      'Amberley Inc. UNKNOWN: 15000000 USD EXACT from Granite Ventures, Oakmont Capital at 150000000 USD',
    ],
  },
  {
    language: 'en',
    text: 'The cheque for $15 million from Granite Ventures arrived on Monday. Amberley Inc. makes cranes.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Der Softwareanbieter Terraform Nord GmbH meldet den Abschluss einer Wachstumsfinanzierung. 28 Millionen Euro kommen dabei von Nordstern Capital, das künftig auch einen Sitz im Beirat hat.',
    rounds: ['Terraform Nord GmbH UNKNOWN: 28000000 EUR EXACT from Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Terraform Nord GmbH hat kurz vor dem Jahreswechsel noch eine Brückenfinanzierung über zwei Millionen Euro von den Altgesellschaftern erhalten.',
    rounds: ['Terraform Nord GmbH UNKNOWN: 2000000 EUR EXACT'],
  },
  {
    language: 'de',
    text: 'Der Schweizer Investor Nordstern Capital hat 28 Millionen Euro für eine Minderheitsbeteiligung an der Terraform Nord GmbH gezahlt.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Terraform Nord GmbH holt sich 28 Millionen Euro von Nordstern Capital und ist damit rund 200 Millionen Euro wert.',
    rounds: ['Terraform Nord GmbH UNKNOWN: 28000000 EUR EXACT from Nordstern Capital at 200000000 EUR ABOUT'],
  },
  {
    language: 'de',
    text: 'Gründerfonds und Privatleute haben der Terraform Nord GmbH eine Anschubfinanzierung von 800.000 Euro verschafft.',
    rounds: ['Terraform Nord GmbH UNKNOWN: 800000 EUR EXACT'],
  },
  {
    language: 'de',
    text: 'Wie viel Geld Nordstern Capital in die Terraform Nord GmbH steckt, ist nicht bekannt. Der Umsatz lag bei 28 Millionen Euro.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Three years after its $4 million seed round, Harlow Inc. has raised $28 million from a group led by Granite Ventures.',
    rounds: ['Harlow Inc. UNKNOWN: 28000000 USD EXACT from Granite Ventures*'],
  },
  {
    language: 'en',
    text: 'Harlow Inc. said it received an investment of $28 million from Granite Ventures, Oakmont Capital and two unnamed family offices.',
    rounds: ['Harlow Inc. UNKNOWN: 28000000 USD EXACT from Granite Ventures, Oakmont Capital and others'],
  },
  {
    language: 'en',
    text: 'Granite Ventures and Oakmont Capital were among those who gave Harlow Inc. $28 million in 2023.',
    rounds: [
      'Harlow Inc. UNKNOWN: 28000000 USD EXACT from Granite Ventures, Oakmont Capital and others on 2023',
    ],
  },
  {
    language: 'en',
    text: 'Harlow Inc. had $28 million in the bank when Granite Ventures pulled out.',
    rounds: [],
  },
  {
    language: 'en',
    text: `Harlow Inc. spent $28 million of Granite Ventures's money on cranes.`,
    rounds: [],
  },
  {
    language: 'en',
    text: 'Granite Ventures put its $28 million stake in Harlow Inc. up for sale.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Harlow Inc. has $28 million of debt, most of it owed to Granite Bank.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Harlow Inc. cut its losses to $28 million, and its investors gave it a year.',
    rounds: [],
  },
  {
    language: 'en',
    text: 'Gene therapy startup Lumivar raised $80 million in its Series A. Granite Ventures led the Series A. President Anil Kapoor worked at Helixar.',
    rounds: ['Lumivar SERIES_A A: 80000000 USD EXACT from Granite Ventures*'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH erhält 8 Millionen Euro in ihrer Serie A. Nordstern Capital und die Altgesellschafter Hafen Ventures und Quarz Capital gaben das Geld.',
    rounds: [
      'Norvatec GmbH SERIES_A A: 8000000 EUR EXACT from Hafen Ventures, Nordstern Capital, Quarz Capital',
    ],
  },
];

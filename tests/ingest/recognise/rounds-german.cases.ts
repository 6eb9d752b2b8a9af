/** Rounds as newspapers tell them in German: who gives, how much, and in which of the sentences; then what is no round. */
import type { FactCase } from './fact-case.ts';

export const germanRounds: readonly FactCase[] = [
  {
    language: 'de',
    text: 'Nordstern Capital und Hafen Ventures haben dem Kieler Start-up Solarwerk GmbH 8 Millionen Euro anvertraut.',
    rounds: ['Solarwerk GmbH UNKNOWN: 8000000 EUR EXACT from Hafen Ventures, Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Im Herbst 2021 hatten Hafen Ventures und Quarz Capital noch 14 Millionen Euro in Solarwerk GmbH gesteckt.',
    rounds: ['Solarwerk GmbH UNKNOWN: 14000000 EUR EXACT from Hafen Ventures, Quarz Capital on 2021-23'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH hat in einer Serie-A-Runde 12 Millionen Euro erhalten. Den größten Scheck stellte Nordstern Capital aus. Mit von der Partie sind Hafen Ventures und Quarz Capital.',
    rounds: [
      'Norvatec GmbH SERIES_A A: 12000000 EUR EXACT from Hafen Ventures, Nordstern Capital, Quarz Capital',
    ],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH hat in einer Serie-A-Runde 12 Millionen Euro erhalten. Federführend war Nordstern Capital, die Altgesellschafter Hafen Ventures und Quarz Capital legten nach.',
    rounds: [
      'Norvatec GmbH SERIES_A A: 12000000 EUR EXACT from Hafen Ventures, Nordstern Capital*, Quarz Capital',
    ],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH hat in einer Serie-A-Runde 12 Millionen Euro erhalten. Mit an Bord sind Hafen Ventures, die Kiel Kapital und als Business Angel der Unternehmer Robert Maas.',
    rounds: ['Norvatec GmbH SERIES_A A: 12000000 EUR EXACT from Hafen Ventures, Kiel Kapital, Robert Maas'],
  },
  {
    language: 'de',
    text: 'Die Commerzbank gewährt der Norvatec GmbH ein Darlehen über 20 Millionen Euro.',
    rounds: ['Norvatec GmbH DEBT: 20000000 EUR EXACT from Commerzbank'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH hat sich bei der Commerzbank eine Kreditlinie über 50 Millionen Euro gesichert.',
    rounds: ['Norvatec GmbH DEBT: 50000000 EUR EXACT from Commerzbank'],
  },
  {
    language: 'de',
    text: 'Solarwerk GmbH baut Speicher. Die Deutsche Bank bewilligte dem Unternehmen einen Zuschuss von 4 Millionen Euro.',
    rounds: ['Solarwerk GmbH GRANT: 4000000 EUR EXACT from Deutsche Bank'],
  },
  {
    language: 'de',
    text: 'Solarwerk GmbH, eine Ausgründung der TU München, hat eine Seed-Finanzierung über 900.000 Euro abgeschlossen. Sie stammt aus den Taschen privater Geldgeber, darunter Robert Maas.',
    rounds: ['Solarwerk GmbH SEED: 900000 EUR EXACT from Robert Maas and others'],
  },
  {
    language: 'de',
    text: 'Das Hamburger Unternehmen Quantaris GmbH hat bei Investoren 130 Millionen Dollar eingeworben und kommt nun auf eine Bewertung von 1,1 Milliarden Dollar. Angeführt hat die Runde Nordstern Capital.',
    rounds: ['Quantaris GmbH UNKNOWN: 130000000 USD EXACT from Nordstern Capital* at 1100000000 USD'],
  },
  {
    language: 'de',
    text: 'An das Start-up Quantaris GmbH fließen 30 Millionen Euro. Geldgeber sind Nordstern Capital und Hafen Ventures.',
    rounds: ['Quantaris GmbH UNKNOWN: 30000000 EUR EXACT from Hafen Ventures, Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Quantaris GmbH kann 30 Millionen Euro frisches Kapital verbuchen. Die Runde führte Nordstern Capital an.',
    rounds: ['Quantaris GmbH UNKNOWN: 30000000 EUR EXACT from Nordstern Capital*'],
  },
  {
    language: 'de',
    text: 'Zuletzt hatte Quantaris GmbH im Mai 2023 von Nordstern Capital 18 Millionen Euro bekommen.',
    rounds: ['Quantaris GmbH UNKNOWN: 18000000 EUR EXACT from Nordstern Capital on 2023-05'],
  },
  {
    language: 'de',
    text: 'Quantaris GmbH hat eine Serie-B-Runde über 40 Millionen Euro abgeschlossen. Die vorherige Runde hatte 2021 sechs Millionen Euro eingebracht.',
    rounds: [
      'Quantaris GmbH SERIES_B B: 40000000 EUR EXACT',
      'Quantaris GmbH UNKNOWN: 6000000 EUR EXACT on 2021',
    ],
  },
  {
    language: 'de',
    text: 'Nordstern Capital stellt der Norvatec GmbH 25 Millionen Euro zur Verfügung.',
    rounds: ['Norvatec GmbH UNKNOWN: 25000000 EUR EXACT from Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH lieh sich 2022 bei der Commerzbank 25 Millionen Euro.',
    rounds: ['Norvatec GmbH DEBT: 25000000 EUR EXACT from Commerzbank on 2022'],
  },
  {
    language: 'de',
    text: 'Quantaris GmbH hat in einer von Nordstern Capital angeführten Runde 30 Millionen Euro eingesammelt.',
    rounds: ['Quantaris GmbH UNKNOWN: 30000000 EUR EXACT from Nordstern Capital*'],
  },
  {
    language: 'de',
    text: 'Quantaris GmbH hat 30 Millionen Euro aufgenommen. Angeführt wurde die Serie-A-Runde vom Londoner Geldgeber Nordstern Capital; Hafen Ventures ging erneut mit.',
    rounds: ['Quantaris GmbH SERIES_A A: 30000000 EUR EXACT from Hafen Ventures, Nordstern Capital*'],
  },
  {
    language: 'de',
    text: 'Das Start-up Quantaris GmbH bekommt 30 Millionen Euro. Die Geldgeber taxieren den Firmenwert auf 200 Millionen Euro.',
    rounds: ['Quantaris GmbH UNKNOWN: 30000000 EUR EXACT at 200000000 EUR'],
  },
  {
    language: 'de',
    text: 'Quantaris GmbH hat in einer Seed-Runde drei Millionen Euro eingesammelt. Die Hälfte davon gab Nordstern Capital, der Rest kommt von Hafen Ventures und einer Handvoll Business Angels.',
    rounds: ['Quantaris GmbH SEED: 3000000 EUR EXACT from Hafen Ventures, Nordstern Capital and others'],
  },
  {
    language: 'de',
    text: '25 Millionen Euro hat die Kantrix GmbH bei einer Gruppe von Investoren um Nordstern Capital eingesammelt.',
    rounds: ['Kantrix GmbH UNKNOWN: 25000000 EUR EXACT from Nordstern Capital and others'],
  },
  {
    language: 'de',
    text: 'Mit 25 Millionen Euro ist Nordstern Capital bei der Kantrix GmbH eingestiegen.',
    rounds: ['Kantrix GmbH UNKNOWN: 25000000 EUR EXACT from Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Die Deutsche Bank und die Commerzbank stellen der Kantrix GmbH einen Kreditrahmen von 25 Millionen Euro bereit.',
    rounds: ['Kantrix GmbH DEBT: 25000000 EUR EXACT from Commerzbank, Deutsche Bank'],
  },
  {
    language: 'de',
    text: 'Erst im vorigen Herbst hatte die Kantrix GmbH in einer von Nordstern Capital angeführten Finanzierungsrunde 25 Millionen Euro eingesammelt.',
    rounds: ['Kantrix GmbH UNKNOWN: 25000000 EUR EXACT from Nordstern Capital*'],
  },
  {
    language: 'de',
    text: 'Hinter der Kantrix GmbH stehen Nordstern Capital und Hafen Ventures, die zuletzt im Juni 2023 in einer Serie B 25 Millionen Euro nachschossen.',
    rounds: ['Kantrix GmbH SERIES_B B: 25000000 EUR EXACT from Hafen Ventures, Nordstern Capital on 2023-06'],
  },
  {
    language: 'de',
    text: 'Seine erste große Finanzierungsrunde hat das Start-up Kantrix GmbH abgeschlossen. Sie bringt den Gründern 5,5 Millionen Euro ein. Hauptgeldgeber ist Nordstern Capital, außerdem beteiligten sich Hafen Ventures sowie mehrere Business Angels.',
    rounds: ['Kantrix GmbH UNKNOWN: 5500000 EUR EXACT from Hafen Ventures, Nordstern Capital* and others'],
  },
  {
    language: 'de',
    text: 'Vier Millionen Euro in der Series A: Die Kantrix GmbH überzeugte Nordstern Capital, Hafen Ventures und den Unternehmer Robert Maas von ihrem Modell.',
    rounds: [
      'Kantrix GmbH SERIES_A A: 4000000 EUR EXACT from Hafen Ventures, Nordstern Capital, Robert Maas',
    ],
  },
  {
    language: 'de',
    text: 'Die Series-A-Runde der Kantrix GmbH hat ein Volumen von 12 Millionen Euro, Lead ist Nordstern Capital.',
    rounds: ['Kantrix GmbH SERIES_A A: 12000000 EUR EXACT from Nordstern Capital*'],
  },
  {
    language: 'de',
    text: 'Die Voltara GmbH hat frisches Geld bekommen: Nordstern Capital, Hafen Ventures und die bisherigen Gesellschafter haben zusammen 18 Millionen Euro zugeschossen.',
    rounds: ['Voltara GmbH UNKNOWN: 18000000 EUR EXACT from Hafen Ventures, Nordstern Capital and others'],
  },
  {
    language: 'de',
    text: 'Die Bewertung der Voltara GmbH hat sich damit verdoppelt: Nordstern Capital zahlte in der Serie B 40 Millionen Euro, das Unternehmen ist nun 300 Millionen Euro wert.',
    rounds: ['Voltara GmbH SERIES_B B: 40000000 EUR EXACT from Nordstern Capital at 300000000 EUR'],
  },
  {
    language: 'de',
    text: '40 Millionen Euro in der Series B bei einer Bewertung von 300 Millionen Euro: Die Voltara GmbH zählt damit zu den wertvollsten Start-ups Sachsens. Angeführt hat die Runde Nordstern Capital.',
    rounds: ['Voltara GmbH SERIES_B B: 40000000 EUR EXACT from Nordstern Capital* at 300000000 EUR'],
  },
  {
    language: 'de',
    text: 'Bei der Voltara GmbH sind die Kassen wieder voll. Nordstern Capital und die Altinvestoren Hafen Ventures und Quarz Capital haben das Kapital um 18 Millionen Euro aufgestockt.',
    rounds: [
      'Voltara GmbH UNKNOWN: 18000000 EUR EXACT from Hafen Ventures, Nordstern Capital, Quarz Capital',
    ],
  },
  {
    language: 'de',
    text: 'Die Voltara GmbH schließt ihre Seed-Runde mit 4 Millionen Euro ab; das meiste Geld legte Nordstern Capital auf den Tisch.',
    rounds: ['Voltara GmbH SEED: 4000000 EUR EXACT from Nordstern Capital'],
  },
  {
    language: 'de',
    text: 'Aus dem Innovationsfonds des Bundes gehen 2,5 Millionen Euro als Zuschuss an die Voltara GmbH.',
    rounds: ['Voltara GmbH GRANT: 2500000 EUR EXACT'],
  },
  {
    language: 'de',
    text: 'Hinzu kommen 10 Millionen Euro Fremdkapital von der Commerzbank, wie die Voltara GmbH mitteilte.',
    rounds: ['Voltara GmbH DEBT: 10000000 EUR EXACT from Commerzbank'],
  },
  {
    language: 'de',
    text: 'Die Commerzbank hat der Voltara GmbH einen Kredit über 10 Millionen Euro eingeräumt.',
    rounds: ['Voltara GmbH DEBT: 10000000 EUR EXACT from Commerzbank'],
  },
  {
    language: 'de',
    text: '2021 war Nordstern Capital mit drei Millionen Euro bei der Voltara GmbH eingestiegen.',
    rounds: ['Voltara GmbH UNKNOWN: 3000000 EUR EXACT from Nordstern Capital on 2021'],
  },
  {
    language: 'de',
    text: 'Noch im Frühjahr 2023 hatte Voltara GmbH bei Nordstern Capital, Hafen Ventures und weiteren Geldgebern 18 Millionen Euro eingesammelt.',
    rounds: [
      'Voltara GmbH UNKNOWN: 18000000 EUR EXACT from Hafen Ventures, Nordstern Capital and others on 2023-21',
    ],
  },
  {
    language: 'de',
    text: 'Für den Bau einer Fabrik in Rostock steuert das Land Mecklenburg-Vorpommern einen Zuschuss von 4 Millionen Euro bei. Die Norvatec GmbH stellt dort Sensoren her.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH investiert 25 Millionen Euro in ein neues Werk in Rostock.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH zahlte dem Konkurrenten Solarwerk GmbH 5 Millionen Euro Schadenersatz.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Stadt Kiel gibt der Norvatec GmbH einen Auftrag über 25 Millionen Euro.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Nordstern Capital gab der Norvatec GmbH keinen Kredit über 25 Millionen Euro.',
    rounds: [],
  },
  { language: 'de', text: 'Der Bund stellt für die Bahn 25 Millionen Euro zur Verfügung.', rounds: [] },
  {
    language: 'de',
    text: 'Nordstern Capital hat dem Gründer für seine Anteile an Quantaris GmbH 25 Millionen Euro gegeben.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Kantrix GmbH ist pleite. Investoren wie Nordstern Capital und Hafen Ventures hatten in den vergangenen Jahren mehr als 60 Millionen Euro in das Unternehmen gesteckt.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Kantrix GmbH hat von ihrer Versicherung 25 Millionen Euro erhalten.',
    rounds: [],
  },
  { language: 'de', text: 'Nordstern Capital sammelt 200 Millionen Euro von Investoren ein.', rounds: [] },
  {
    language: 'de',
    text: 'Die Kantrix GmbH investiert 25 Millionen Euro in das Werk Rostock und steckt weitere 5 Millionen Euro in die Forschung.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Solarwerk GmbH liefert der Kantrix GmbH Module. Die Kantrix GmbH hat Solarwerk GmbH dafür 2 Millionen Euro überwiesen.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Der Staat hatte die Kantrix GmbH mit einer Bürgschaft von 25 Millionen Euro gestützt.',
    rounds: [],
  },
  { language: 'de', text: 'Die Voltara GmbH ist 300 Millionen Euro wert.', rounds: [] },
  {
    language: 'de',
    text: 'Die Voltara GmbH schuldet Investoren wie Nordstern Capital 18 Millionen Euro.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Der Gründer der Voltara GmbH gab 18 Millionen Euro für eine Villa aus.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Voltara GmbH bekommt von der EnBW einen Auftrag über 18 Millionen Euro.',
    rounds: [],
  },
  {
    language: 'de',
    text: 'Die Voltara GmbH steckt in der Krise: Die Investoren geben kein Geld mehr, und 18 Millionen Euro fehlen.',
    rounds: [],
  },
];

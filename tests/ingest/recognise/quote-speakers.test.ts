import { describe, expect, it } from 'vitest';
import { quotes } from './quoted.ts';

/** The speaker of every quote in marks. */
const germanSpeakers: [who: string, text: string][] = [
  [
    'Stadtrat Uwe Harms',
    '„Wir wollen die Brücke erhalten“, wird Stadtrat Uwe Harms in der Hafenpost zitiert.',
  ],
  ['Harms', 'Stadtrat Uwe Harms war gegen den Verkauf: „Das wird teuer für die Stadt“, sagte Harms.'],
  ['dem Schreiben des Verbandes', '„Die Frist ist zu kurz“, heißt es in dem Schreiben des Verbandes.'],
  ['Die Kanzlerin', 'Die Kanzlerin lobte den Plan als „klug und richtig“ und kündigte Hilfe an.'],
  ['der Landrat', 'Diesen Plan nannte der Landrat „einen Schritt in die falsche Richtung“.'],
  ['Uwe Harms', 'Uwe Harms, der den Verein leitet, kritisierte den Beschluss als „völlig unverständlich“.'],
  ['Die Anwälte', 'Die Anwälte, die den Kläger vertreten, nannten das Urteil „historisch und wegweisend“.'],
  ['die Sprecherin', 'Als Grund nannte die Sprecherin „unüberbrückbare Differenzen in der Führung“.'],
  ['der Angeklagte', 'Als der Richter fragte, meinte der Angeklagte: „Daran erinnere ich mich nicht.“'],
  ['Die Demonstranten', 'Die Demonstranten zogen vor das Rathaus und riefen: „Weg mit dem Gesetz!“'],
  [
    'Außenminister Kern',
    'Nach dem Treffen mit Präsident Olsen betonte Außenminister Kern: „Das ist ein guter Tag.“',
  ],
  [
    'die Präsidentin',
    'Weil die Präsidentin den Bericht als „bloßes Märchen der schlimmsten Art“ bezeichnet hat, geht er.',
  ],
  ['der Präsidentin', 'Der Bericht wurde von der Präsidentin als „Märchen der schlimmsten Art“ bezeichnet.'],
  ['ihr Anwalt', 'Die Firma habe, wie ihr Anwalt betonte, „zu keinem Zeitpunkt gegen Gesetze verstoßen“.'],
  [
    'einer Studie der Universität',
    'Laut einer Studie der Universität sei die Lage „dramatischer als bisher bekannt“.',
  ],
  ['Trainerin Eva Lohr', 'Für Trainerin Eva Lohr war das Spiel „eine einzige Katastrophe“.'],
  ['Eva Lohr', 'Eva Lohr, Trainerin des Vereins: „Wir haben uns selbst geschlagen.“'],
  ['Der Minister', 'Der Minister wies die Vorwürfe zurück. Sie seien „frei erfunden und ehrabschneidend“.'],
  [
    'Die Gewerkschaft',
    'Die Gewerkschaft kündigte Streiks an. Die Leute seien „am Ende“. Es gehe „ums Ganze“.',
  ],
  [
    'die 34-jährige Künstlerin',
    'Bei der Eröffnung sagte die 34-jährige Künstlerin: „Ich male, was ich sehe.“',
  ],
  [
    'einer gestern verbreiteten Erklärung',
    'Die Werft bleibt. „Wir geben nicht auf“, heißt es in einer gestern verbreiteten Erklärung.',
  ],
  ['Falk', 'Sie wisse, dass der Plan „noch lange nicht fertig“ sei, hatte Falk am Morgen gesagt.'],
  [
    'Falk',
    'Falk schrieb in einem Brief, der gestern veröffentlicht wurde, er wolle „allen die Abstimmung ersparen“.',
  ],
  [
    'Eva Lohr',
    'Viele loben den Plan, so Trainer Uwe Harms und Eva Lohr („Das hilft allen Kindern in der Stadt.“).',
  ],
  [
    'der Trainer',
    'Der Bund gratulierte dem Verein, auch die Stadt, und der Trainer: „Das ist ein guter Tag.“',
  ],
  [
    'die Senatorin',
    'Wie der Sender Nordfunk berichtet, wandte sich die Senatorin an ihre Wähler: „Ich trete nicht an.“',
  ],
  ['der Trainer', 'Es war knapp. „Das hat uns allen gutgetan“, freute sich der Trainer nach dem Spiel.'],
  ['„Hafenboten“', 'Die Werft wurde im „Hafenboten“ als „ein Betrieb ganz ohne Zukunft“ bezeichnet.'],
  [
    'sie',
    'Mit Anna Kern und Jonas Falk baute sie eine Werft und meldete sich mit den Worten: „Wir fangen klein an.“',
  ],
  ['dem Schild', 'Auf dem Schild war zu lesen: „Heute bleibt die Werft geschlossen.“'],
  [
    'Anwalt Uwe Harms',
    'Die Strafe war mild, zumal Anwalt Uwe Harms betont hatte, der Mann sei „nie zuvor aufgefallen“.',
  ],
  [
    'dem Brief des Vereins',
    'In dem Brief des Vereins heißt es zur Begründung, warum man so entschieden hat: „Wir hatten keine Wahl.“',
  ],
  ['Jonas Falk', 'Enttäuscht zeigte sich Jonas Falk: „Wir haben schlecht gespielt.“'],
  ['Carla Winter', 'Erleichtert äußerte sich Carla Winter: „Der Hafen bleibt offen.“'],
  ['Carla Winter', 'Widerspruch kam von Carla Winter: „Das stimmt so nicht.“'],
  ['Jonas Falk', 'Protest äußerte Jonas Falk: „Das stimmt so nicht.“'],
  ['die Betreiber der Seite', '„Die Fragen der Bürger sind ihnen wohl lästig“ so die Betreiber der Seite.'],
];

describe('quotes in marks', () => {
  it.each(germanSpeakers)('are said by %s: %s', (who, text) => {
    const said = quotes(text, 'de').filter((quote) => !quote.includes('~'));
    expect(said).not.toEqual([]);
    expect(new Set(said.map((quote) => quote.slice(0, quote.indexOf(': '))))).toEqual(new Set([who]));
  });
});

/** The German verbs of speaking, in all their forms. */
import { addCue, type CueForm, type CueKind } from './speech-words.ts';

/** Regular verbs as infinitives; `mit|teilen` parts in a main clause. */
const regular: readonly (readonly [CueKind, string])[] = [
  [
    'SAY',
    `sagen erklären betonen äußern erzählen erläutern versichern beteuern bekräftigen behaupten bestätigen ergänzen
    kommentieren antworten erwidern entgegnen fragen resümieren bilanzieren argumentieren begründen schildern mahnen drohen scherzen spotten witzeln urteilen jubeln beklagen klagen bemerken präzisieren
    formulieren dementieren offenbaren enthüllen verkünden verdeutlichen verteidigen kritisieren rügen loben
    würdigen bedauern bemängeln gratulieren nach|fragen klar|stellen fest|stellen
    mit|teilen an|kündigen an|führen aus|führen aus|drücken hinzu|fügen ein|räumen zu|stimmen an|merken heraus|stellen
    unter|stellen unterstellen signalisieren prophezeien prognostizieren diktieren twittern posten
    melden vermelden referieren konstatieren monieren rechtfertigen relativieren spekulieren garantieren bezeugen
    beschuldigen brüllen flüstern murmeln schimpfen skandieren rätseln zusammen|fassen erwähnen kontern
    verlautbaren verlauten schwärmen verurteilen danken titeln lästern poltern wettern beschwichtigen mutmaßen attestieren
    bescheinigen raunen frohlocken tadeln nach|legen an|prangern an|mahnen warnen
    erinnern entschuldigen beichten beantworten an|fügen korrigieren berichtigen widerlegen insistieren beharren beruhigen
    trösten ermuntern ermutigen flehen stöhnen seufzen jammern tönen prahlen unken orakeln dozieren predigen sinnieren
    philosophieren lamentieren polemisieren ätzen nörgeln murren fluchen sticheln frotzeln an|deuten nach|haken
    zu|rufen auf|zählen ein|schränken ab|wiegeln missbilligen beglückwünschen bloggen mailen skizzieren
    interpretieren deklarieren proklamieren postulieren suggerieren meckern bezichtigen an|zweifeln
    verneinen bejahen`,
  ],
  [
    'MEAN',
    `meinen glauben hoffen fürchten befürchten vermuten zweifeln bezweifeln erwarten schätzen einschätzen
    ein|schätzen kalkulieren beabsichtigen planen begrüßen beurteilen bewerten überlegen erwägen folgern
    ahnen freuen ärgern wundern bangen bereuen staunen befürworten`,
  ],
  [
    'DEMAND',
    `fordern protestieren verlangen beantragen auf|fordern appellieren vereinbaren verpflichten
    drängen wünschen plädieren ersuchen ermahnen zu|sichern
    an|regen pochen zu|sagen`,
  ],
  ['READ', `zitieren`],
  [
    'CALL',
    `bezeichnen titulieren charakterisieren ein|stufen feiern verteufeln verspotten verhöhnen beschimpfen bewundern werten bewerten brandmarken geißeln`,
  ],
  ['REPORT', `berichten informieren belegen veröffentlichen dokumentieren vor|rechnen notieren`],
];

/** Irregular verbs: particle, then present, past singular, past plural, participle, infinitive. */
const irregular: readonly (readonly [CueKind, string])[] = [
  ['SAY', '- spricht sprach sprachen gesprochen sprechen'],
  ['SAY', '- schreibt schrieb schrieben geschrieben schreiben'],
  ['SAY', '- ruft rief riefen gerufen rufen'],
  ['READ', '- heißt hieß hießen geheißen heißen'],
  ['SAY', '- verspricht versprach versprachen versprochen versprechen'],
  ['SAY', '- widerspricht widersprach widersprachen widersprochen widersprechen'],
  ['SAY', '- unterstreicht unterstrich unterstrichen unterstrichen unterstreichen'],
  ['SAY', '- gesteht gestand gestanden gestanden gestehen'],
  ['SAY', '- verrät verriet verrieten verraten verraten'],
  ['SAY', '- bestreitet bestritt bestritten bestritten bestreiten'],
  ['SAY', '- schwört schwor schworen geschworen schwören'],
  ['SAY', 'ein wirft warf warfen geworfen werfen'],
  ['SAY', 'vor bringt brachte brachten gebracht bringen'],
  ['SAY', 'bei pflichtet pflichtete pflichteten gepflichtet pflichten'],
  ['SAY', '- vertritt vertrat vertraten vertreten vertreten'],
  ['SAY', 'fest hält hielt hielten gehalten halten'],
  ['SAY', 'stellung nimmt nahm nahmen genommen nehmen'],
  ['SAY', 'bedenken gibt gab gaben gegeben geben'],
  ['SAY', 'protokoll gibt gab gaben gegeben geben'],
  ['SAY', 'kund tut tat taten getan tun'],
  ['SAY', 'aussicht stellt stellte stellten gestellt stellen'],
  ['CALL', '- befindet befand befanden befunden befinden'],
  ['SAY', '- wirbt warb warben geworben werben'],
  ['SAY', '- beschreibt beschrieb beschrieben beschrieben beschreiben'],
  ['SAY', '- weiß wusste wussten gewusst wissen'],
  ['READ', '- lautet lautete lauteten gelautet lauten'],
  ['READ', '- besagt besagte besagten besagt besagen'],
  ['SAY', 'an gibt gab gaben gegeben geben'],
  ['SAY', 'bekannt gibt gab gaben gegeben geben'],
  ['SAY', 'zu gibt gab gaben gegeben geben'],
  ['SAY', 'ab gibt gab gaben gegeben geben'],
  ['SAY', 'hin weist wies wiesen gewiesen weisen'],
  ['SAY', 'zurück weist wies wiesen gewiesen weisen'],
  ['SAY', 'heraus streicht strich strichen gestrichen streichen'],
  ['SAY', 'dar legt legte legten gelegt legen'],
  ['SAY', 'nahe legt legte legten gelegt legen'],
  ['SAY', '- verweist verwies verwiesen verwiesen verweisen'],
  ['SAY', 'hervor hebt hob hoben gehoben heben'],
  ['SAY', 'vor wirft warf warfen geworfen werfen'],
  ['SAY', 'fort fährt fuhr fuhren gefahren fahren'],
  ['SAY', 'aus spricht sprach sprachen gesprochen sprechen'],
  ['SAY', 'zu spricht sprach sprachen gesprochen sprechen'],
  ['SAY', 'ein wendet wandte wandten gewandt wenden'],
  ['SAY', 'nach schiebt schob schoben geschoben schieben'],
  ['SAY', 'vor trägt trug trugen getragen tragen'],
  ['SAY', 'wieder gibt gab gaben gegeben geben'],
  ['MEAN', '- denkt dachte dachten gedacht denken'],
  ['MEAN', '- findet fand fanden gefunden finden'],
  ['MEAN', 'aus geht ging gingen gegangen gehen'],
  ['MEAN', '- sieht sah sahen gesehen sehen'],
  ['MEAN', 'vor schlägt schlug schlugen geschlagen schlagen'],
  ['DEMAND', '- rät riet rieten geraten raten'],
  ['DEMAND', '- empfiehlt empfahl empfahlen empfohlen empfehlen'],
  ['DEMAND', '- bittet bat baten gebeten bitten'],
  ['DEMAND', '- beschließt beschloss beschlossen beschlossen beschließen'],
  ['DEMAND', '- entscheidet entschied entschieden entschieden entscheiden'],
  ['DEMAND', 'auf ruft rief riefen gerufen rufen'],
  ['DEMAND', 'ein tritt trat traten getreten treten'],
  ['CALL', '- nennt nannte nannten genannt nennen'],
  ['CALL', '- hält hielt hielten gehalten halten'],
  ['REPORT', '- ergibt ergab ergaben ergeben ergeben'],
  ['REPORT', 'hervor geht ging gingen gegangen gehen'],
  ['REPORT', 'bekannt wird wurde wurden geworden werden'],
];

const inseparable = /^(?:be|er|ver|ent|emp|zer|ge|miss|wider|unterstell)/;

export function germanCues(): Map<string, CueForm[]> {
  const cues = new Map<string, CueForm[]>();
  const add = (
    form: string,
    kind: CueKind,
    particle: string | null,
    how: CueForm['form'],
    plural = false,
    subjunctive = false,
  ) => addCue(cues, form, { kind, particle, form: how, plural, subjunctive });
  const addAll = (kind: CueKind, particle: string | null, forms: readonly string[]) => {
    const [present, past, pasts, participle, infinitive] = forms as [string, string, string, string, string];
    for (const form of new Set([present, past])) add(form, kind, particle, 'FINITE');
    for (const form of new Set([pasts, infinitive])) add(form, kind, particle, 'FINITE', true);
    // The subjunctive, within reported speech: er habe gesagt, sie erkläre
    add(infinitive.replace(/e?n$/, 'e'), kind, particle, 'FINITE', false, true);
    if (particle === null) {
      add(participle, kind, null, 'PARTICIPLE');
      return;
    }
    add(particle + participle, kind, null, 'PARTICIPLE');
    for (const form of new Set([present, past])) add(particle + form, kind, null, 'FINITE');
    add(particle + pasts, kind, null, 'FINITE', true);
    add(particle + infinitive, kind, null, 'INFINITIVE');
    add(`${particle}zu${infinitive}`, kind, null, 'INFINITIVE');
  };
  for (const [kind, verbs] of regular) {
    for (const verb of verbs.split(/\s+/)) {
      const [particle, infinitive] = verb.includes('|') ? verb.split('|') : [null, verb];
      const stem = infinitive.replace(/e?n$/, '');
      const link = /(?:[td]|(?:ch|[^aeiouäöülrhmn])[mn])$/.test(stem) ? 'e' : '';
      const ge = stem.endsWith('ier') || inseparable.test(stem) ? '' : 'ge';
      const past = `${stem}${link}te`;
      addAll(kind, particle ?? null, [
        `${stem}${link}t`,
        past,
        `${past}n`,
        `${ge}${stem}${link}t`,
        infinitive,
      ]);
    }
  }
  for (const [kind, forms] of irregular) {
    const [particle, ...rest] = forms.split(' ');
    addAll(kind, particle === '-' ? null : particle!, rest);
  }
  // auf dem Schild ist zu lesen
  for (const infinitive of ['lesen', 'hören']) add(infinitive, 'READ', 'zu', 'PARTICIPLE');
  for (const particle of ['klar', 'deutlich', 'geltend']) {
    for (const form of ['macht', 'machte', 'mache']) add(form, 'SAY', particle, 'FINITE');
    for (const form of ['machten', 'machen']) add(form, 'SAY', particle, 'FINITE', true);
    add('gemacht', 'SAY', particle, 'PARTICIPLE');
  }
  return cues;
}

import {
  addCue,
  ADVERB,
  BODY,
  COORDINATOR,
  type CueForm,
  type CueKind,
  DETERMINER,
  FINITE,
  FIRST_PERSON,
  flagged,
  type Lexicon,
  NAMED,
  NEGATION,
  OBLIQUE,
  PREPOSITION,
  PRONOUN,
  REPORTIVE,
  SAYING,
  SOURCE,
  SPEAKER,
  SUBORDINATOR,
  TITLED,
} from './speech-words.ts';

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
    bescheinigen raunen frohlocken tadeln nach|legen an|prangern an|mahnen warnen`,
  ],
  [
    'MEAN',
    `meinen glauben hoffen fürchten befürchten vermuten zweifeln bezweifeln erwarten schätzen einschätzen
    ein|schätzen kalkulieren beabsichtigen planen begrüßen beurteilen bewerten überlegen erwägen folgern`,
  ],
  [
    'DEMAND',
    `fordern protestieren verlangen beantragen auf|fordern appellieren vereinbaren verpflichten
    drängen wünschen plädieren ersuchen ermahnen zu|sichern`,
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

function germanCues(): Map<string, CueForm[]> {
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
  for (const particle of ['klar', 'deutlich', 'geltend']) {
    for (const form of ['macht', 'machte', 'mache']) add(form, 'SAY', particle, 'FINITE');
    for (const form of ['machten', 'machen']) add(form, 'SAY', particle, 'FINITE', true);
    add('gemacht', 'SAY', particle, 'PARTICIPLE');
  }
  return cues;
}

const speakers = `sprecher sprecherin minister ministerin präsident präsidentin chef chefin vorsitzender vorsitzende
  vorsitzenden kanzler kanzlerin direktor direktorin leiter leiterin gründer gründerin experte expertin experten
  politiker politikerin politikern richter richterin anwalt anwältin staatsanwalt trainer trainerin spieler sekretär
  sekretärin autor autorin forscher forscherin professor professorin abgeordnete abgeordneter bürgermeister
  bürgermeisterin kommissar kommissarin manager managerin bischof papst könig königin senator senatorin general vertreter
  vertreterin mitarbeiter kollege beamte zeuge zeugin augenzeuge augenzeugen kritiker kritikerin veranstalter ermittler
  wissenschaftler wissenschaftlerin geschäftsführer geschäftsführerin kandidat kandidatin redakteur journalist
  journalistin reporter botschafter gouverneur beauftragte berater analyst analystin verteidiger premier star sänger
  sängerin mann frau vater mutter schüler student herr generalsekretär offizier kommandeur regierungschef außenminister
  beobachter einwohner anwohner fahrer besitzer unternehmer investor`;
const bodies = `polizei ministerium behörde behörden regierung gericht staatsanwaltschaft unternehmen firma konzern partei
  fraktion verband verein organisation agentur zeitung magazin sender amt bundesamt institut universität kommission
  gewerkschaft vorstand kirche parlament bank fonds senat rat club klub feuerwehr armee militär opposition ausschuss
  stiftung bund botschaft bericht studie erklärung mitteilung medien gesellschaft dienst nachrichtenagentur hersteller
  betreiber anstalt stiftung bürgerinitiative bündnis umfrage gutachten urteil presse redaktion vatikan haus team`;
const sayings = `angabe angaben aussage aussagen ansicht meinung auffassung einschätzung bericht berichte berichten berichts
  information informationen mitteilung mitteilungen darstellung darstellungen worte worten erklärung stellungnahme interview rede antwort
  vorwurf forderung kritik behauptung überzeugung hinweis hinweise begründung ankündigung auskunft schätzung schätzungen
  meldung meldungen erkenntnis erkenntnissen kommentar brief pressemitteilung zitat feststellung vermutung vermutungen
  urteil eindruck hoffnung befürchtung aufruf appell these schluss ergebnis wort satz frage aufforderung gespräch
  pressekonferenz bewertung bewertungen vorstellung idee lesart äußerung äußerungen statement schreiben einschätzungen analyse medienberichten agenturberichten
  medienangaben polizeiangaben`;
const titled = `film films roman romans buch buches buchs titel song lied album serie sendung show magazin zeitung zeitschrift
  marke schiff frachter raumfähre sonde satellit projekt programm aktion kategorie preis verlag hotel klub band gruppe
  verein partei orkan hurrikan sturm tief hoch taifun typ modell name namen begriff wort schriftzug tageszeitung zeitungen
  agentur nachrichtenmagazin stück oper theaterstück ausstellung messe stiftung initiative bündnis operation mission
  preises tv-serie rubrik album single spiel computerspiel software artikel slogan yacht boot flugzeug orden tanker fähre
  motto slogans thema überschrift festival wettbewerb zug sender radiosender kampagne blog portal website restaurant`;

export const german: Lexicon = {
  cues: germanCues(),
  flags: flagged([
    [
      DETERMINER,
      'der die das ein eine einer dieser diese dieses jener jene kein keine seine seiner sein ihre ihrer ihr unser unsere mehrere viele einige beide alle zwei drei',
    ],
    [
      DETERMINER | OBLIQUE,
      'den dem des einen einem eines diesen diesem dieses seinem seinen seines ihrem ihren ihres keinen keinem allen beiden mehreren vielen',
    ],
    [
      PREPOSITION,
      'in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor hinter zwischen durch gegen um ohne bis seit während wegen trotz gegenüber innerhalb außerhalb neben statt per pro ins ans aufs gemäß angesichts anlässlich mittels entlang sowie',
    ],
    [SOURCE, 'laut zufolge demnach danach gemäß'],
    [PRONOUN, 'er sie es wir ich man dieser diese dieses jener wer beide letzterer letztere'],
    [
      FIRST_PERSON,
      'ich wir mich mir uns mein meine meinen meiner meinem unser unsere unseren unserer unserem',
    ],
    [COORDINATOR, 'und oder sowie bzw aber sondern denn doch'],
    [
      SUBORDINATOR,
      'dass daß ob weil wenn als da obwohl nachdem bevor während damit falls sodass wie wo warum weshalb wieso wann was wer welche welcher welches wobei wodurch womit woraufhin indem sobald solange wonach um deren dessen denen',
    ],
    [
      FINITE,
      'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag gibt gab geht ging kommt kam bleibt blieb steht stand bin bist habt seid macht machte lässt ließ weiß hält findet liegt sieht braucht heißt gilt scheint',
    ],
    [
      FINITE | REPORTIVE,
      'sei seien habe hätte hätten werde würde würden könne könnten könnte müsse müssten müsste solle wolle dürfe dürften dürfte möge wäre wären gebe gäbe gehe ginge komme käme stehe liege lasse halte wisse nehme bleibe bliebe führe bringe handele handle bestehe gelte brauche bedeute zeige spreche fehle trage sorge unterstütze stelle setze mache finde beginne erhalte verfüge gehöre arbeite lebe diene biete drohe verliere',
    ],
    [
      ADVERB,
      'ursprünglich erstmals daraus darin damals ab vor anders besonders deutlich offen ausdrücklich sinngemäß seither seitdem zuletzt letztlich gleichwohl indessen indes lediglich jedenfalls beispielsweise einerseits andererseits zweitens drittens erstens folgendes auch nur noch schon sehr so dann hier dort heute gestern morgen jetzt nun bereits zudem außerdem weiter ferner jedoch allerdings dagegen hingegen dabei dazu damit daher deshalb darum daraufhin anschließend zuvor später zunächst schließlich bisher derzeit bislang inzwischen mittlerweile unterdessen weiterhin ebenfalls ebenso wörtlich sich selbst etwa rund knapp fast mehr erst immer wieder lange zwar offenbar vielleicht möglicherweise wohl eben gerade zugleich gleichzeitig insgesamt insbesondere vielmehr trotzdem dennoch davon darauf daran darüber hierzu hierbei sowohl weder noch ja doch nein',
    ],
    [NEGATION, 'nicht kein keine keinen keiner keinem nie niemals weder nichts'],
    [SAYING, sayings],
    [TITLED, titled],
    [SPEAKER, speakers],
    [BODY, bodies],
    [
      NAMED,
      'genannt genannte genannten genannter genannt sogenannt sogenannte sogenannten sogenannter benannt getauft heißt hieß heißen namens nennt nennen sprich übersetzt kurz titels betitelt',
    ],
  ]),
  endings: [
    ...suffixes(
      SPEAKER,
      'sprecher sprecherin minister ministerin präsident präsidentin chef chefin vorsitzende vorsitzender vorsitzenden kanzler kanzlerin direktor direktorin leiter leiterin gründer gründerin experte expertin experten politiker politikerin richter anwalt anwälte trainer spieler sekretär sekretärin autor autorin forscher forscherin abgeordnete abgeordneter meister meisterin kommissar manager bischof vertreter mitarbeiter beauftragte beauftragter kandidat führer führerin ermittler wissenschaftler redakteur',
    ),
    ...suffixes(
      BODY,
      'polizei ministerium behörde behörden regierung gericht anwaltschaft unternehmen firma konzern partei fraktion verband verein organisation agentur zeitung amt institut universität kommission gewerkschaft bank rat ausschuss dienst gesellschaft wehr',
    ),
    ...suffixes(
      SAYING,
      'angaben aussage aussagen ansicht meinung bericht berichte berichten berichts mitteilung erklärung meldung meldungen informationen interview forderung schreiben bericht konferenz',
    ),
    ...suffixes(
      TITLED,
      'film roman buch song lied album serie sendung show magazin zeitung zeitschrift schiff satellit projekt programm preis titel sturm flugzeug spiel',
    ),
  ],
  capitalNouns: true,
};

function suffixes(flag: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, flag]);
}

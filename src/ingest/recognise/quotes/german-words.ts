/** The German words that stand around speech. */
import { germanCues } from './german-verbs.ts';
import {
  ADVERB,
  BODY,
  COORDINATOR,
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
  TIME,
  TITLED,
} from './speech-words.ts';

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
  motto slogans thema überschrift festival wettbewerb zug sender radiosender kampagne blog portal website restaurant gesetz
  gesetzes gesetze gesetzbuch verordnung richtlinie abkommen vertrag schule sprichwort redensart weisheit`;
const times = `anfang mitte ende montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz
  april mai juni juli august september oktober november dezember jahr jahre jahren jahres monat monate monaten monats woche
  wochen wochenende tag tage tagen tages stunde stunden minute minuten sekunde sekunden vormittag mittag nachmittag abend
  nacht frühjahr weihnachten ostern pfingsten silvester jahrhundert jahrzehnt quartal uhr
  ortszeit mez mesz`;

export const german: Lexicon = {
  cues: germanCues(),
  flags: flagged([
    [
      DETERMINER,
      'der die das ein eine einer dieser diese dieses jener jene derselbe dieselbe dasselbe kein keine seine seiner sein ihre ihrer ihr unser unsere mehrere viele einige beide alle zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    ],
    [
      DETERMINER | OBLIQUE,
      'den dem des denselben demselben desselben derselben einen einem eines diesen diesem dieses seinem seinen seines ihrem ihren ihres keinen keinem allen beiden mehreren vielen',
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
      'dass daß ob weil wenn als da obwohl nachdem bevor während damit falls sodass wie wo warum weshalb wieso wann was wer welche welcher welches wobei wodurch womit woraufhin indem sobald solange wonach zumal sofern soweit sooft obgleich obschon wohingegen worauf worin wozu wofür worüber wovon woran wogegen woher wohin inwieweit inwiefern um deren dessen denen',
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
    [TIME, times],
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
      'film roman buch song lied album serie sendung show magazin zeitung zeitschrift schiff satellit projekt programm preis titel sturm flugzeug spiel gesetz gesetzbuch verordnung richtlinie abkommen',
    ),
  ],
  capitalNouns: true,
};

function suffixes(flag: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, flag]);
}

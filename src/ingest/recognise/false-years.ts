/** Whether a number of four digits in German or English text is a year; money, counts, names and numbers are none. */
import { currencyBefore, currencyBehind, skipped, unitAt } from '../../text/amount-parts.ts';
import type { Span } from './found.ts';

const sure = /(?:^|[^\p{L}])(?:Jahr|Jahre|Jahren|Jahres|year|years|anno|Anno)\s(?:von\s)?$/u;
const named =
  /(?:^|[^\p{L}])(?:Agenda|Vision|Windows|Office|Horizont?|Horizon|Strateg(?:ie|y)|Plan|Programme?|Projekt|Project|Initiative|Mission|Odyssee|Odyssey|Runner|Boeing|Airbus|Peugeot|Nr\.|No\.|Nummer|Number|number|Flug|Flight|flight|Zimmer|Room|room|Raum|Seiten?|pages?|Artikel|Article|Paragra(?:f|ph)|Typ|Type|Modell|Model|model|Version|Resolution|Postfach|Postleitzahl|PLZ|DIN|ISO|EN|RFC|Code|Kanal|HRB|HRA|TSG|TSV|SV|FC|VfL|VfB|Tel\.|Telefon|Fax|China)[\s-]$|[§#№@_=&/]\s?$/u;
const counted =
  /(?:^|[^\p{L}])(?:mehr als|über|rund|etwa|knapp|fast|gut|mindestens|wenigstens|höchstens|bis zu|insgesamt|jeweils|weiteren?|nur|more than|over|about|nearly|almost|some|up to|at least|at most|fewer than|less than|only|another|a total of|exactly|genau)\s$/iu;
const ofNumbers = /\d[./:-]$|\d{2,} $|\+\d+ $/;
const numbersBehind = /^(?:[./:–-]\d| \d{3,}(?![.,\d]))/;

const nouns =
  'Menschen|Mitarbeiter\\p{L}*|Personen|Leuten?|Einwohner\\p{L}*|Bewohner\\p{L}*|Soldat\\p{L}*|Demonstrant\\p{L}*|Demonstrierende\\p{L}*|Teilnehm\\p{L}*|Besucher\\p{L}*|Zuschauer\\p{L}*|Fans|Fällen?|Opfern?|Toten?|Todesopfern?|Verletzten?|Jahren?|Monaten?|Tagen?|Stunden|Minuten|Sekunden|Stück|Exemplaren?|Haushalten?|Wohnungen|Häusern?|Gebäuden?|\\p{L}*plätzen?|Stellen|Beschäftigten?|Angestellten?|Arbeit(?:er|nehmer)\\p{L}*|Kindern?|Schüler\\p{L}*|Student\\p{L}*|Studierenden?|Polizist\\p{L}*|Polizeibeamten?|Beamten?|Tonnen|Liter\\p{L}*|Gramm|Kilo\\p{L}*|Hektar|Quadrat\\p{L}*|\\p{L}*[Mm]etern?|\\p{L}*[Ww]att\\p{L}*|PS|Seiten|Stimmen|Punkten?|Aktien|Flüg\\p{L}*|\\p{L}*[Ff]ahrzeug\\p{L}*|Autos|Famili\\p{L}*|Flüchtling\\p{L}*|Patient\\p{L}*|Ärzt\\p{L}*|Anhäng\\p{L}*|Mitgliedern?|Gästen?|Sportler\\p{L}*|Athlet\\p{L}*|Spieler\\p{L}*|Frauen|Männern?|Bürger\\p{L}*|Kunden|Nutzern?|Zeichen|Wörtern?|Grad|Artikeln?|Bildern?|Delegierten?|Journalist\\p{L}*|Helfern?|Feuerwehr\\p{L}*|Einsatzkräften?|Gefangenen?|Häftling\\p{L}*|Kämpfern?|Unternehmen|Firmen|Läden|Filialen|Prozent|Umdrehungen|Uhr|Kalorien';
const englishNouns =
  '(?:\\p{Ll}+ )?(?:people|employees|workers|users|jobs|homes|houses|staff|students|soldiers|troops|members|visitors|fans|years|days|hours|minutes|miles|metres|meters|feet|kilometres|kilometers|km|tonnes|tons|litres|liters|acres|hectares|stores|shops|customers|patients|pages|points|votes|shares|units|copies|cars|vehicles|flights|companies|children|women|men|families|refugees|cases|deaths|seats|calories|protesters|rooms|words|percent|per cent)';
const countsThat = new RegExp(
  `^(?:[\\s\\u00a0](?:${nouns}|${englishNouns}|(?:der|of the) \\p{L}+ (?:${nouns}|${englishNouns})|[kKMG]?(?:m|g|t|W|B|Hz)|cm|mm|km²?|m²|qm|ha|mal|BCE?|B\\.C\\.)(?!\\p{L})|[\\s\\u00a0]v\\. ?Chr|\\s?[%‰°]|-\\p{L}|['’])`,
  'u',
);
const club = /^\s(?:Hoffenheim|München)(?!\p{L})/u;
const since = /(?:^|[^\p{L}])(?:seit|since)\s$/iu;
const span = /^\s(?:Jahr|Monat|Woche|Tag|Stunde|years|months|weeks|days|hours)/u;
const anyNoun = /^\s\p{Lu}\p{Ll}/u;
const lowerPlural =
  /^\s(?!(?:is|was|has|as|its|this|sales|shares|plans|elections|games)\s)\p{Ll}+s(?!\p{L})/u;
const timeWord =
  /(?:^|[^\p{L}])(?:seit|bis|ab|von|vor|nach|zwischen|und|um|in|since|until|by|before|after|from|during|the|of|and|to|early|late)\s$/iu;

/** `span` is the number, with the end of a range where it is one. */
export function isYear(text: string, { start, end }: Span, value: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 40);
  if (named.test(before) || ofNumbers.test(before) || numbersBehind.test(behind)) return false;
  if (club.test(behind)) return false;
  if (sure.test(before) || (since.test(before) && !span.test(behind))) return true;
  if (countsThat.test(behind) && !/^'s?\s/.test(behind)) return false;
  if (isMoney(text, start, end)) return false;
  if (value < 1400 || value > 2099 || counted.test(before)) return false;
  if (value % 100 !== 0) return true;
  // A round number before a noun is how many of it there are.
  return !anyNoun.test(behind) && (timeWord.test(before) || !lowerPlural.test(behind));
}

function isMoney(text: string, start: number, end: number): boolean {
  const next = skipped(text, end);
  if (currencyBehind(text, next) || unitAt(text, next)) return true;
  // A sign stands beside the number, a code one space before it.
  return [1, 2, 3, 4, 5].some((back) => {
    const before = start >= back ? currencyBefore(text, start - back) : null;
    return before !== null && skipped(text, before.end) === start;
  });
}

/** German institutions whose name is an adjective and a noun: „die Europäische Investitionsbank“, „der Deutschen Bahn“. */
import { isPlace } from './places.ts';

/** Nouns by the ending that the adjective has before them when the name stands by itself. */
const nouns = {
  e: '[Bb]ank|[Kk]asse|[Aa]gentur|[Kk]ommission|[Ss]tiftung|[Bb]ahn|[Pp]ost|[Bb]örse|[Uu]niversität|[Hh]ochschule|[Aa]kademie|[Tt]elekom|[Bb]ehörde|[Kk]ammer|(?<=\\p{Ll})ge(?:meinschaft|sellschaft)',
  er: '[Ff]onds|[Vv]erband(?:e?s)?|[Rr]undfunks?|[Gg]erichtshof(?:e?s)?|[Rr]echnungshof(?:e?s)?',
  es: '[Ii]nstitut(?:e?s)?|[Zz]entrums?|[Pp]atentamt(?:e?s)?|[Mm]inisteriums?',
};
const ADJECTIVE =
  '(?<stem>\\p{Lu}\\p{Ll}{1,30}(?:isch|deutsch)|Deutsch|Staatlich|Öffentlich|Vereinigt|Neu|Zentral|Allgemein)e(?<case>[nrms]?)';
const patterns = Object.entries(nouns).map(
  ([ending, heads]) =>
    [
      ending,
      new RegExp(`^${ADJECTIVE} (?<noun>(?:\\p{Lu}\\p{Ll}{1,30})?(?:${heads}))(?![\\p{L}-])`, 'u'),
    ] as const,
);

/** „Hamburger Sparkasse“ */
const OF_TOWN =
  /^\p{Lu}\p{Ll}{2,30}er (?:Sparkasse|Volksbank|Landesbank|Kantonalbank|Börse|Stadtwerke|Stadtsparkasse|Verkehrsbetriebe|Wasserbetriebe|Hochbahn|Flughafengesellschaft|Hochschule)$/u;

/** Whether two words are such a name; elsewhere German writes its adjectives small. */
export const isGermanInstitution = (name: string): boolean =>
  OF_TOWN.test(name) || patterns.some(([, pattern]) => pattern.exec(name)?.[0] === name);

/** What a town or region has its own of: „Sparkasse Ulm“, „Regiobank Süd“, „Innovationsfonds Bayern“. */
export const isLocal = (word: string, next: string): boolean =>
  /^(?:\p{L}*[Ss]parkasse|Volksbank|Raiffeisenbank|Stadtwerke|Klinikum|Uniklinik|Universitätsklinikum|Handwerkskammer|IHK|FH|TU|TH)$/u.test(
    word,
  ) ||
  (/\p{L}(?:(?<!Groß|Privat|Direkt|Haus|merz)bank|fonds)$/u.test(word) &&
    (QUARTER.test(next) || isPlace(next))) ||
  (/\p{L}(?:kasse|werke)$/u.test(word) && QUARTER.test(next));

const QUARTER = /^(?:Nord|Süd|West|Ost|Mitte|Südwest|Nordwest|Südost|Nordost)$/;

/** The name as it stands by itself: „(bei der) Deutschen Bank“ is the Deutsche Bank. */
export function nominativeOf(name: string): string {
  for (const [ending, pattern] of patterns) {
    const { stem, case: inflected, noun } = pattern.exec(name)?.groups ?? {};
    if (stem === undefined || !inflected || inflected === ending.slice(1)) continue;
    const bare = ending === 'e' || noun!.endsWith('fonds') ? noun! : noun!.replace(/e?s$/, '');
    return stem + ending + ' ' + bare + name.slice(stem.length + 1 + inflected.length + 1 + noun!.length);
  }
  return name.replace(
    /^(\p{Lu}[\p{L}-]{1,40}(?:amt|ministerium|institut|Institut|zentrum|Zentrum))e?s(?= für )/u,
    '$1',
  );
}

/** That who was just named by his office gives it up: „Finanzchef Paul Winter gibt sein Amt zum 1. Mai ab“. */
import { pattern } from './masked.ts';

const OFFICE =
  '(?:Posten|Amt|Ämter|Chefposten|Chefsessel|Leitung|Führung|Vorsitz|Mandate?|Geschäftsführung|Funktion|Stuhl|Platz)';
const SENT_OFF =
  '(?:abberufen|entlassen|freigestellt|abgelöst|abgesetzt|gefeuert|verabschiedet|beurlaubt|hinausgeworfen)';
/** The finite verb, and what has to stand behind it in the same clause. */
const german: readonly (readonly [verb: string, rest: string])[] = [
  ['gibt|gab', `${OFFICE}[^,.;:]{0,50} (?:ab|auf)`],
  ['legte?', 'nieder'],
  ['tritt|trat', '(?:zurück|ab)'],
  ['scheidet|schied', 'aus'],
  ['hörte?', 'auf'],
  ['räumte?', OFFICE],
  ['nimmt|nahm', '(?:seinen|ihren) Hut'],
  ['geht|ging', '(?:in (?:den )?(?:Ruhestand|Vorruhestand|Rente|Pension)|von Bord)'],
  ['verlässt|verließ', '<O>'],
  ['zieht|zog', 'sich [^,.;:]{0,50}?zurück'],
  ['musste', 'gehen'],
  ['ist|war', '(?:zurückgetreten|ausgeschieden|abgetreten)'],
  [
    'hat|hatte',
    `${OFFICE} (?:[^,.;:]{0,30} )?(?:niedergelegt|abgegeben|aufgegeben|geräumt)|<O> (?:[^,.;:]{0,30} )?verlassen`,
  ],
  ['wird|wurde|ist|war', SENT_OFF],
];
/** Who is leaving has not left. */
const english = [
  '(?:(?:has|had|is|was) )?(?:stepped|steps|stepping|stood|stands|standing) (?:down|aside)',
  '(?:(?:has|had) )?(?:resign(?:s|ed)|retire[sd]|depart(?:s|ed)|bow(?:s|ed) out)',
  '(?:(?:has|had) )?(?:quits?|left|leaves) (?:<O>|<D>|in <D>|on <D>|at <D>|after|for|to)',
  '(?:was|has been|is being) (?:fired|ousted|dismissed|sacked|removed|replaced|suspended)',
  '(?:(?:has|had) )?(?:gives?|gave|given) up (?:the|his|her) (?:post|job|role|position|chair)',
];
const GAP_BEHIND = '[^,.;:]{0,60}?';
const END = '(?![\\p{L}])';

const SUBJECT_FIRST = pattern(
  `^[^,.;:]{0,12} (?:(?:${german.map(([verb, rest]) => `(?:${verb}) (?:${GAP_BEHIND} ?)(?:${rest})`).join('|')})|${english.join('|')})${END}|^[^，。；]{0,16}辞去[^，。；]{0,8}职务|^[^，。；]{0,8}(?:辞任|离任|卸任|离职|辞职|退休|去职|被免|被罢免|被解聘|被解除|被撤)`,
);
/** „Zum 1. Mai gibt Finanzchef Paul Winter sein Amt ab“ */
const VERB_FIRST = german.map(
  ([verb, rest]) =>
    [
      pattern(`(?:^|[ ,])(?:${verb})(?: der| die)?(?: \\p{Ll}{2,20}e)? $`),
      pattern(`^ (?:${GAP_BEHIND} ?)(?:${rest})${END}`),
    ] as const,
);
/** „Norvatec trennte sich von Finanzchef Paul Winter“, "Norvatec fired chief executive Anna Berg" */
const SENT_OFF_BEFORE =
  /(?:^|[ ,])(?:trennten? sich (?:[\p{L}]+ ){0,3}?von|entlässt|entließ(?:en)?|feuerte?n?|fire[sd]|sack(?:s|ed)|oust(?:s|ed)|dismiss(?:es|ed)|removed)(?: (?:its|the|their|seine[mnr]?|ihre[mnr]?|dem|der|den|die))?(?: \p{Ll}{2,20}e?[nr]?)? $/u;
const SENT_OFF_BEHIND = pattern(`^ ${GAP_BEHIND} ?${SENT_OFF}${END}`);
const SENDING = /(?:^|[ ,])(?:hat|haben|hatten?|wurden?|wird|werden)(?: [^,.;:]{0,60})? $/u;

/** The words that say so, of what stands before the title and behind it and its holder; null where none do. */
export function resigning(before: string, behind: string): string | null {
  const own = SUBJECT_FIRST.exec(behind)?.[0];
  if (own !== undefined) return own;
  for (const [verb, rest] of VERB_FIRST) {
    const words = verb.test(before) ? rest.exec(behind) : null;
    if (words) return words[0];
  }
  if (SENT_OFF_BEFORE.test(before)) return behind.slice(0, 1);
  return SENDING.test(before) ? (SENT_OFF_BEHIND.exec(behind)?.[0] ?? null) : null;
}

/** Who takes whose place: „Anna Berg löst Paul Winter ab“, in the office that is told of him or said to be filled anew. */
import type { FoundRole } from './found.ts';
import { clauseAround, isFact } from './guards.ts';
import { itemsIn, partiesIn, pattern, type Masked, type PartyItem } from './masked.ts';
import { beginning, certaintyOf, spanOf, type Reading } from './reading.ts';
import { titleFor } from './successors.ts';
import { genderOf } from './words/given-names.ts';

const PRIOR = 0.78;
const WHEN = '(?:(?:zum|am|im|on|in) )?(?<since><D>) ';
const CALLED = '(?:(?:den|die|dem|der|the) )?(?:[\\p{L}-]+ ){0,2}?(?:<T> )?';
const REPLACES = [
  pattern(
    `(?<who><P>)(?:, [^,]{1,40},)? löste? (?:${WHEN})?${CALLED}(?<former><P>) (?:[^.;,]{0,40} )?ab(?![\\p{L}])`,
  ),
  pattern(`(?<who><P>)(?:, [^,]{1,40},)? (?:ersetzte?|beerbte?) (?:${WHEN})?${CALLED}(?<former><P>)`),
  pattern(`(?<who><P>)(?:, [^,]{1,40},)? folgte? (?:${WHEN})?(?:damit )?auf ${CALLED}(?<former><P>)`),
  pattern(
    `(?<who><P>)(?:, [^,]{1,40},)? (?:tritt|trat) (?:${WHEN})?(?:damit )?die Nachfolge (?:von|des|der) ${CALLED}(?<former><P>)`,
  ),
  pattern(
    `(?<who><P>)(?:, [^,]{1,40},)? (?:replace[sd]|has replaced|succeed(?:s|ed)|has succeeded|takes over from|took over from) ${CALLED}(?<former><P>)(?: (?:on|in) (?<since><D>))?`,
  ),
];
/** „Die Kelvora AG hat einen neuen Finanzchef.“ */
const NEW_OFFICE = pattern(
  '(?<company><O>) (?:hat|bekommt|erhält|findet|has|gets|is getting)(?: \\p{Ll}+)? (?:einen|eine|a) (?<title><T>)',
);
const OFFICES = /EXECUTIVE|CHAIR|BOARD_MEMBER/;
type Office = Pick<FoundRole, 'company' | 'title' | 'roleKind' | 'confidence'>;

export function findReplacements(reading: Reading, roles: readonly FoundRole[]): FoundRole[] {
  return reading.masked.flatMap((masked, index) =>
    REPLACES.flatMap((rule) => {
      const match = rule.exec(masked.text);
      const clause = match && clauseAround(masked.text, match.index + 2, match.index + match[0].length);
      if (!match?.groups || !isFact(clause!, masked.sentence.language)) return [];
      const [who] = partiesIn(masked, match.groups['who']);
      const [former] = partiesIn(masked, match.groups['former']);
      if (!who || !former || who.party.key === former.party.key) return [];
      const before = reading.masked[index - 1];
      const near = [masked, before].filter((each) => each !== undefined);
      const [date] = itemsIn(masked, match.groups['since']);
      // What the new one is told to be need not be what the old one was.
      if (onlyOffice(roles, who, near)) return [];
      const office = onlyOffice(roles, former, near) ?? newOffice(reading, near);
      if (!office) return [];
      const isWoman = genderOf(who.party.name.split(' ', 1)[0]!) === 'FEMININE';
      return [
        {
          kind: 'ROLE',
          person: who.party.key,
          company: office.company,
          title: titleFor(office.title, isWoman),
          roleKind: office.roleKind,
          startedOn: date?.is === 'D' ? beginning(date.date.date) : null,
          endedOn: null,
          isCurrent: null,
          evidence: near.toReversed().map(spanOf),
          rule: 'role.replaces',
          confidence: Number((PRIOR * certaintyOf(who) * office.confidence).toFixed(3)),
        },
      ];
    }),
  );
}

/** The one office that the sentences near tell of a person. */
function onlyOffice(
  roles: readonly FoundRole[],
  { party }: PartyItem,
  near: readonly Masked[],
): Office | null {
  const own = roles.filter(
    ({ person, roleKind, evidence }) =>
      person === party.key &&
      OFFICES.test(roleKind) &&
      evidence.some(({ start }) => near.some(({ sentence }) => sentence.start === start)),
  );
  return own.length === 1 ? own[0]! : null;
}

function newOffice({ source }: Reading, near: readonly Masked[]): Office | null {
  for (const masked of near) {
    const match = NEW_OFFICE.exec(masked.text);
    const [company] = partiesIn(masked, match?.groups?.['company']);
    const [title] = itemsIn(masked, match?.groups?.['title']);
    if (!company || title?.is !== 'T' || !OFFICES.test(title.title.kind)) continue;
    if (!/neu|new/iu.test(source.text.slice(title.start, title.end))) continue;
    return {
      company: company.party.key,
      title: title.title.title,
      roleKind: title.title.kind,
      confidence: certaintyOf(company),
    };
  }
  return null;
}

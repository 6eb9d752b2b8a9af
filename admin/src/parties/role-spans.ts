import type { Span, SpanRow } from '../charts/span-layout.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import type { Say } from '../i18n/use-words.ts';
import type { Language } from '../i18n/words.ts';
import type { PartyRole, PartyType } from './party.ts';

/** Roles as rows over time: of a company one row a person, of a person one row a company. */
export function roleRows(
  roles: readonly PartyRole[],
  of: PartyType,
  say: Say,
  language: Language,
): SpanRow[] {
  const other = (role: PartyRole): { id: string; name: string } =>
    of === 'Company' ? role.person : role.company;
  const place = of === 'Company' ? 'people' : 'companies';
  return [...Map.groupBy(roles, (role) => other(role).id)].map(([id, group]) => ({
    label: other(group[0]!).name,
    href: `/${place}/${id}`,
    spans: group.map((role) => spanOf(role, say, language)),
  }));
}

function spanOf({ title, startedOn, endedOn, isCurrent }: PartyRole, say: Say, language: Language): Span {
  return {
    label: title,
    words: `${title}, ${roleTimeInWords({ startedOn, endedOn, isCurrent }, say, language)}`,
    earliestStart: startedOn?.earliest ?? null,
    latestStart: startedOn?.latest ?? null,
    earliestEnd: endedOn?.earliest ?? null,
    latestEnd: endedOn?.latest ?? null,
    isCurrent: isCurrent === true && !endedOn,
  };
}

/** "since 2024", "2011 to 2016", "start not known". */
export function roleTimeInWords(
  { startedOn, endedOn, isCurrent }: Pick<PartyRole, 'startedOn' | 'endedOn' | 'isCurrent'>,
  say: Say,
  language: Language,
): string {
  const start = startedOn ? edtfInWords(startedOn.edtf, language, 'short') : null;
  const end = endedOn ? edtfInWords(endedOn.edtf, language, 'short') : null;
  if (start && end) return `${start} – ${end}`;
  if (start) {
    const since = say('parties.since', { date: start });
    return isCurrent === false ? `${since}, ${say('parties.ended')}` : since;
  }
  if (end) return say('parties.until', { date: end });
  return isCurrent === false ? say('parties.ended') : say('parties.startUnknown');
}

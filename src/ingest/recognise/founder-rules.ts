/** Verbs that tell who founded a company: "founded X with Y", „von ihr gegründet“, 由…创立. */
import { pattern } from './masked.ts';
import type { VerbRule } from './verb-roles.ts';

const founder = {
  kind: 'FOUNDER' as const,
  title: { de: 'Gründer', en: 'founder', zh: '创始人' },
  dates: 'START' as const,
};
/** Who takes part is named before the company or behind it: "founded X with Y and Z". */
const together = (group: string): string =>
  `(?:,? (?:(?:zusammen|gemeinsam) mit|(?:together|along) with|mit|with)(?: [\\p{L}-]+){0,3}? )(?<${group}><Ps>)`;
const WITH = together('others');
const WITH_LATER = together('later');

export const founderRules: readonly VerbRule[] = [
  {
    ...founder,
    rule: 'role.founded',
    prior: 0.88,
    pattern: pattern(
      '(?:[Bb]efore|[Aa]fter|[Ss]ince|[Oo]n) (?:co-)?(?:founding|starting|setting up|launching) (?:the )?(?:[\\p{L}-]+ ){0,3}?(?<company><O>)(?: in)?(?: <D>)?, (?<who><P>)',
    ),
  },
  {
    ...founder,
    rule: 'role.founded',
    prior: 0.88,
    pattern: pattern(
      '(?<who><P>) [^.;:]{1,60}? and (?:later |then |subsequently |went on to )(?:co-)?found(?:ed)? (?:the )?(?:[\\p{L}-]+ ){0,3}?(?<company><O>)',
    ),
  },
  {
    ...founder,
    rule: 'role.founded',
    prior: 0.88,
    pattern: pattern(
      '(?<who><P>) (?:war|was) [^.;:]{1,20}, (?:als|when) (?:sie|er|she|he) (?:<D> |in <D> )?(?:(?:[^.;:]{0,60}? )?(?<company><O>) gründete|founded (?:[\\p{L}-]+ ){0,3}(?<company2><O>))',
    ),
  },
  {
    ...founder,
    rule: 'role.founded',
    prior: 0.93,
    pattern: pattern(
      `gründete[n]?(?: (?:der|die|die damals|der damals)[^,.;]{0,30}?)? (?<who><Ps>)(?:${WITH})?(?:, [^,.;]{1,40},)?[^,.;:]{0,50}?[ „](?<company><O>)`,
    ),
  },
  {
    ...founder,
    rule: 'role.founded',
    prior: 0.93,
    pattern: pattern(
      `(?<who><Ps>)(?:, [^,]{1,60},)?(?: hat(?:te)?)?(?: \\([^)]{1,20}\\))?(?: gründete[n]?| (?:co-)?founded| established| started)(?:(?: im Jahr| in)? <D>)?(?:${WITH})?(?: [\\p{L}-]+){0,4}? „?(?<company><O>)(?:(?: in <D>| im Jahr <D>| <D>)?(?:, [^,.;]{1,40},)?${WITH_LATER})?`,
    ),
  },
  {
    ...founder,
    rule: 'role.founded',
    prior: 0.93,
    pattern: pattern(
      `(?<who><Ps>) (?:hat|haben|hatte|hatten)(?: <D>| im Jahr <D>)?(?: [\\p{L}-]+){0,4}? (?<company><O>)(?: im Jahr <D>| <D>)?(?:${WITH_LATER})?(?: [\\p{L}-]+){0,3}? (?:mit)?gegründet`,
    ),
  },
  {
    ...founder,
    rule: 'role.founded-by',
    prior: 0.93,
    pattern: pattern(
      '(?<company><O>)(?:, | \\(|,? (?:wurde|war|is|was|has been|had been) )[^.;:]{0,50}?(?<!\\p{L})(?:von|by) (?:den |dem |der |the )?(?:[\\p{L}-]+ ){0,3}?(?<who><Ps>)[^.;:]{0,40}? gegründet',
    ),
  },
  {
    ...founder,
    rule: 'role.founded-by',
    prior: 0.93,
    pattern: pattern(
      '(?<company><O>)[^.;:]{0,60}?(?<!\\p{L})(?:(?:co-)?founded|started|established|set up)(?:(?: in| back in)? <D>)?(?: [\\p{L}-]+){0,3}? by (?:the )?(?:<T> )?(?:[\\p{L}-]+ ){0,4}?(?<who><Ps>)',
    ),
  },
  {
    ...founder,
    rule: 'role.founded-by',
    prior: 0.93,
    pattern: pattern(
      '[Ff]ounded(?: in)?(?: <D>)? by (?:<T> )?(?:[\\p{L}-]+ ){0,4}?(?<who><Ps>)(?:,? in <D>)?, (?:[\\p{L}-]+ ){0,3}?(?<company><O>)',
    ),
  },
  {
    ...founder,
    rule: 'role.founded-by',
    prior: 0.9,
    pattern: pattern(
      '(?:von|durch) (?:den |der |dem )?(?:<T> )?(?<who><Ps>)(?: <D>| im Jahr <D>)? gegründet, (?:[\\p{L}-]+ ){0,3}?(?<company><O>)',
    ),
  },
  {
    ...founder,
    rule: 'role.founded-by',
    prior: 0.9,
    pattern: pattern(
      '(?:von|by) (?<who><Ps>)(?: <D>| im Jahr <D>)?(?: mit)? ?gegründete[nrms]?(?: [\\p{L}-]+){0,3}? „?(?<company><O>)',
    ),
  },
  {
    ...founder,
    rule: 'role.founded',
    prior: 0.9,
    pattern: pattern(
      '(?<who><Ps>)(?:于|在)?(?:<D>)?(?:年)?(?:联合|共同)?(?:创立|创办|创建|成立)(?:了|的)?(?<company><O>)',
    ),
  },
  {
    ...founder,
    rule: 'role.founded-by',
    prior: 0.9,
    pattern: pattern(
      '(?<company><O>)(?:于|在)?(?:<D>)?(?:，)?由(?<who><Ps>)(?:于<D>|<D>)?(?:等人)?(?:联合|共同)?(?:创立|创办|创建|成立)',
    ),
  },
  {
    ...founder,
    rule: 'role.founded-by',
    prior: 0.93,
    pattern: pattern(
      '[Gg]egründet (?:wurde|worden ist) (?<company><O>)[^.;:]{0,40}? von (?:den |der |dem )?(?:[\\p{L}-]+ ){0,3}?(?<who><Ps>)',
    ),
  },
  {
    ...founder,
    rule: 'role.founded-by',
    prior: 0.85,
    pattern: pattern(
      '(?<company><O>)[^。；]{0,30}?由[^，。；]{0,14}?(?<who><Ps>)(?:于<D>|<D>)?(?:等人)?(?:在[\\p{Script=Han}]{2,6}?)?(?:联合|共同|一手)?(?:创立|创办|创建)',
    ),
  },
];

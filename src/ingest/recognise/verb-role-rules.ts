/** Verbs that tell a role; groups `who` and `others`, `company` or a list `companies`, and `team` for a list of people. */
import type { RoleKind } from '../../database/generated/enums.ts';
import { pattern } from './masked.ts';

export interface VerbRule {
  rule: string;
  pattern: RegExp;
  kind: RoleKind;
  title: Readonly<Record<'de' | 'en' | 'zh', string>>;
  prior: number;
  /** What the date of the sentence is; none: it says nothing of the role. */
  dates?: 'START' | 'END';
  isCurrent?: boolean;
}

const founder = {
  kind: 'FOUNDER' as const,
  title: { de: 'Gründer', en: 'founder', zh: '创始人' },
  dates: 'START' as const,
};
const leader = {
  kind: 'EXECUTIVE' as const,
  title: { de: 'Leitung', en: 'head', zh: '负责人' },
  isCurrent: true,
};
const student = {
  kind: 'STUDENT' as const,
  title: { de: 'Student', en: 'student', zh: '学生' },
  isCurrent: false,
};
const staff = { kind: 'EMPLOYEE' as const, title: { de: 'Mitarbeiter', en: 'employee', zh: '员工' } };
/** Who takes part is named before the company or behind it: "founded X with Y and Z". */
const together = (group: string): string =>
  `(?:,? (?:(?:zusammen|gemeinsam) mit|(?:together|along) with|mit|with)(?: [\\p{L}-]+){0,3}? )(?<${group}><Ps>)`;
const WITH = together('others');
const WITH_LATER = together('later');

export const verbRules: readonly VerbRule[] = [
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
      '(?<company><O>)[^.;:]{0,60}?(?<!\\p{L})(?:(?:co-)?founded|started|established|set up)(?:(?: in| back in)? <D>)?(?: [\\p{L}-]+){0,3}? by (?:the )?(?:[\\p{L}-]+ ){0,4}?(?<who><Ps>)',
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
      '(?<who><Ps>)(?:于|在)?(?:<D>)?(?:年)?(?:联合|共同)?(?:创立|创办|创建|成立)(?:了)?(?<company><O>)',
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
      '(?<company><O>)[^。；]{0,30}?由[^，。；]{0,14}?(?<who><Ps>)(?:于<D>|<D>)?(?:等人)?(?:联合|共同)?(?:创立|创办|创建)',
    ),
  },
  {
    ...leader,
    rule: 'role.leads',
    prior: 0.8,
    pattern: pattern(
      '(?:leitet|führt|lenkt) (?<who><P>)[^.;!?]{0,60}?(?<companies>(?::? ?<O>)[^.;!?]{0,160})',
    ),
  },
  {
    ...leader,
    rule: 'role.leads',
    prior: 0.8,
    pattern: pattern(
      '(?<who><P>)(?:, [^,]{1,80},)?(?: now| nun| jetzt| heute| currently| today)? (?:leitet|führt|lenkt|leads|heads|runs|chairs)(?: heute| derzeit| gleichzeitig| now| both| zugleich)* (?<companies>(?:(?:das|die|den|the) )?(?:[\\p{L}-]+ ){0,3}?<O>(?:(?:, | und | and )(?:[\\p{L}-]+ ){0,2}?<O>){0,4})',
    ),
  },

  {
    ...student,
    rule: 'role.studied',
    prior: 0.85,
    dates: 'START',
    pattern: pattern(
      '(?<who><P>)[^.;!?]{0,120}?(?<!\\p{L})(?:studierte|studiert|studied|read)[^.;!?]{0,60}?(?<!\\p{L})(?:an der|an dem|am|an|at|in)(?: der| the)? ?(?<company><O>)',
    ),
  },
  {
    ...student,
    rule: 'role.studied',
    prior: 0.85,
    dates: 'START',
    pattern: pattern(
      '(?:studierte|studied) (?<who><P>)[^.;!?]{0,60}?(?<!\\p{L})(?:an der|am|an|at)(?: the)? ?(?<company><O>)',
    ),
  },
  {
    ...student,
    rule: 'role.graduated',
    prior: 0.85,
    dates: 'END',
    pattern: pattern(
      '(?<who><P>)[^.;!?]{0,60}?(?<!\\p{L})(?:graduated|promovierte|machte seinen Abschluss|machte ihren Abschluss|holds? (?:a|an)[^.;]{0,30}|earned (?:a|an|his|her)[^.;]{0,40}|absolvierte)[^.;!?]{0,40}?(?<!\\p{L})(?:an der|am|an|from|at)(?: the)? ?(?<company><O>)',
    ),
  },
  {
    ...student,
    rule: 'role.graduated',
    prior: 0.85,
    dates: 'END',
    pattern: pattern('(?<who><P>)[^。；]{0,12}?(?:毕业于|就读于|考入|毕业自)(?<company><O>)'),
  },

  {
    ...staff,
    rule: 'role.gathered',
    prior: 0.75,
    pattern: pattern(
      '(?:Spitzenkräften?|Talenten?|Experten|Forschern?|Mitarbeitern?|Team|talent|team|researchers|experts|staff) (?:of|at|von|bei|der|des) (?<company><O>) (?:includes?|zählen|zählt|gehören|gehört)(?<team> [^.;!?]{0,300})',
    ),
  },
  {
    ...staff,
    rule: 'role.belongs',
    prior: 0.7,
    isCurrent: true,
    pattern: pattern(
      '(?<team><P>[^.;!?]{0,120}?) (?:gehören|gehört|belongs?) (?:zu|to)(?: dem Team von| the team of)? (?<company><O>)',
    ),
  },
  {
    ...staff,
    rule: 'role.gathered',
    prior: 0.75,
    pattern: pattern(
      '(?<company><O>)[^.;!?]{0,60}?(?<!\\p{L})(?:Spitzenkräfte|Talente|Expert(?:en|innen)|Forscher|Mitarbeiter|Führungskräfte|Fachleute|talents?|experts|researchers|executives|engineers|veterans|hires)(?: wie| darunter|,? such as|,? including| like)(?<team> [^.;!?]{0,300})',
    ),
  },
  {
    ...staff,
    rule: 'role.works',
    prior: 0.8,
    isCurrent: true,
    pattern: pattern(
      '(?<who><P>)(?:, (?:der|die|who))? (?:arbeitet|works|is working)(?: als <T>| as (?:a |an )?<T>)? (?:bei|für|at|for) (?<company><O>)',
    ),
  },
  {
    ...staff,
    rule: 'role.worked',
    prior: 0.8,
    isCurrent: false,
    pattern: pattern(
      '(?<who><P>)(?:, (?:der|die|who))?(?: zuvor| previously| früher| formerly)? (?:arbeitete|worked)(?: zuvor| previously| früher| formerly)?(?: [\\p{L}-]+){0,3}? (?:bei|für|at|for) (?<company><O>)',
    ),
  },

  {
    ...staff,
    title: { de: 'Position', en: 'position', zh: '职务' },
    kind: 'OTHER',
    rule: 'role.over',
    prior: 0.85,
    isCurrent: false,
    pattern: pattern(
      '(?<who><P>)[^.;!?]{0,40}?(?<!\\p{L})(?:kein(?:e|en)? (?:\\p{L}+ )?(?:Position|Amt|Posten|Funktion|Rolle|Anteile)(?: mehr)?[^.;!?]{0,20}?(?<!\\p{L})(?:in|bei|an)(?: der| dem| den)? (?<company><O>)[^.;!?]{0,30}?|no longer (?:holds? (?:a|any) (?:position|post|role) (?:at|in)|works? (?:at|for)) (?<company2><O>))',
    ),
  },
  {
    ...staff,
    title: { de: 'Position', en: 'position', zh: '职务' },
    kind: 'OTHER',
    rule: 'role.over',
    prior: 0.85,
    isCurrent: false,
    pattern: pattern('(?<who><P>)[^。；]{0,10}?(?:不再担任|已离开|离开了?|已从)(?<company><O>)(?!<T>|的)'),
  },
];

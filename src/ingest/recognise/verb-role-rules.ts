/**
 * Verbs that tell a role; groups `who` and `others`, `company` or a list `companies`, `since` when, and `team` for a
 * list of people.
 */
import { founderRules } from './founder-rules.ts';
import { pattern } from './masked.ts';
import type { VerbRule } from './verb-roles.ts';

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
export const verbRules: readonly VerbRule[] = [
  ...founderRules,
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
      '(?<who><P>)(?:, [^,]{1,80},)?(?: now| nun| jetzt| heute| currently| today)? (?:leitet|führt|lenkt|leads|heads|runs)(?: heute| derzeit| gleichzeitig| now| both| zugleich)*(?: (?<since><D>))? (?<companies>(?:(?:das|die|den|the) )?(?:[\\p{L}-]+ ){0,3}?<O>(?:(?:, | und | and )(?:[\\p{L}-]+ ){0,2}?<O>){0,4})(?: (?<since2><D>))?',
    ),
  },
  {
    ...leader,
    kind: 'CHAIR',
    title: { de: 'Vorsitz', en: 'chair', zh: '主席' },
    rule: 'role.chairs',
    prior: 0.85,
    pattern: pattern(
      `(?<who><P>)(?:,? who)?(?: (?:now|also|currently))? chairs (?:the )?(?:(?:supervisory )?board of (?:the )?)?(?:[\\p{L}-]+ ){0,2}?(?<company><O>)(?: (?<since><D>))?|(?<company2><O>)(?:['’]s? (?:supervisory |advisory )?board(?: of directors)?)?,?(?: which| whose board)? (?:is |has been )?chaired by (?:the )?(?:(?:[\\p{L}-]+|<O>|<T>) ){0,4}?(?<others><P>)`,
    ),
  },
  {
    ...leader,
    rule: 'role.leads',
    prior: 0.8,
    pattern: pattern(
      '(?:(?<since><D>) )?(?:leitet|führt|lenkt) (?<who><P>)(?: (?:heute|derzeit|nun|jetzt|bereits|schon))* (?:(?:das|die|den) )?(?:(?!der |des |von |bei )[\\p{L}-]+ ){0,2}?(?<company><O>)(?: (?<since2><D>))?',
    ),
  },
  {
    ...leader,
    rule: 'role.leads',
    prior: 0.8,
    pattern: pattern(
      '(?<who><P>)(?:,? who)? has (?:\\p{Ll}+ )?(?:led|headed|run) (?:the )?(?<company><O>) (?<since><D>)',
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
    rule: 'role.studied',
    prior: 0.85,
    pattern: pattern(
      '(?<company><O>), (?:where|wo|an der|an dem) (?:(?:\\p{Ll}+ )?(?<who><P>)) [^.;,]{0,60}?(?<!\\p{L})(?:studied|studierte|studiert|promovierte)',
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
    rule: 'role.worked',
    prior: 0.75,
    isCurrent: false,
    pattern: pattern(
      '(?<who><P>)[^.;!?]{0,90}? (?:after [\\p{L}\\d]+ years at|nach [\\p{L}\\d]+ Jahren bei)(?: der| dem| the)? (?<company><O>)',
    ),
  },
  {
    ...leader,
    rule: 'role.led',
    prior: 0.75,
    isCurrent: false,
    dates: 'START',
    pattern: pattern(
      '(?<who><P>)(?:,? (?:der|die))?(?: hatte)?(?: zuvor| früher| vorher| einst| lange)?(?: das| die| den| der)? (?<company><O>)(?: (?:seit |von )?<D>| zuvor| früher)? (?:leitete|führte|geleitet (?:hatte|hat)|geleitet|geführt)(?=[ .,]|$)',
    ),
  },
  {
    ...leader,
    rule: 'role.led',
    prior: 0.75,
    isCurrent: false,
    pattern: pattern(
      '(?<who><P>)(?:,? who)? (?:previously|formerly|once) (?:ran|led|headed|chaired) (?:the )?(?<company><O>)',
    ),
  },
  {
    ...staff,
    title: { de: 'Mitglied des Gremiums', en: 'board member', zh: '董事' },
    kind: 'BOARD_MEMBER',
    rule: 'role.board',
    prior: 0.85,
    isCurrent: true,
    pattern: pattern(
      '(?<who><P>)(?: (?:also|auch|außerdem|zudem))? (?:(?:sits|serves) on the (?:supervisory |advisory )?board(?: of directors)? (?:of|at)|sitzt (?:auch |zudem |außerdem )?im (?:Aufsichtsrat|Verwaltungsrat|Vorstand) (?:von|der|des|bei))(?: the)? (?<company><O>)',
    ),
  },
  {
    ...staff,
    title: { de: 'Mitglied des Gremiums', en: 'board member', zh: '董事' },
    kind: 'BOARD_MEMBER',
    rule: 'role.left-board',
    prior: 0.85,
    dates: 'END',
    isCurrent: false,
    pattern: pattern(
      '(?<who><P>)(?: hat| has| ist)?(?: <D>| im <D>| zum <D>)? (?:verlässt|verließ|left|leaves|quits?|stepped down from|resigned from|scheidet aus|schied aus)(?: <D>| im <D>| zum <D>)? (?:den|dem|the) (?:Aufsichtsrat|Vorstand|Verwaltungsrat|Board|board|supervisory board|board of directors) (?:der|des|von|of)(?: the)? (?<company><O>)',
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

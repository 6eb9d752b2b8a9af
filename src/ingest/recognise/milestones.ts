/** What happened to companies and people, with its day: founded, listed, launched, joined, born. */
import type { MilestoneKind } from '../../database/generated/enums.ts';
import type { FoundMilestone } from './found.ts';
import { clauseAround, isDenied, isFact } from './guards.ts';
import { milestoneTitle } from './milestone-titles.ts';
import { partiesIn, pattern, type Masked } from './masked.ts';
import { certaintyOf, dateAt, type Reading } from './reading.ts';

interface MilestoneRule {
  kind: MilestoneKind;
  /** Group `who`, and `with` for others that take part. */
  pattern: RegExp;
  prior: number;
  /** Plans and withdrawals have their guard in the words themselves. */
  isOwnGuard?: boolean;
}

const IPO =
  '(?:Börsengang|IPO|initial public offering|Börsennotierung|listing|Listing|flotation|上市|首次公开募股)';
const DOCUMENTS =
  '(?:Börsengangsdokumente|Börsengangsunterlagen|Börsenprospekt|Prospekt|Antrag|Zulassungsantrag|Unterlagen|S-1|F-1|prospectus|filing|application|paperwork|招股书|招股说明书|上市申请|申请)';
const VENUE = '(?:Börse|Nasdaq|NYSE|New York Stock Exchange|stock exchange|Stock Exchange|<O>)';

const rules: readonly MilestoneRule[] = [
  {
    kind: 'FOUNDED',
    prior: 0.92,
    pattern: pattern('gründete[n]? (?:[^.;]{0,40}? )?<Ps>[^.;:]{0,90}?[ „](?<who><O>)'),
  },
  {
    kind: 'FOUNDED',
    prior: 0.92,
    pattern: pattern(
      '<Ps>(?:, [^,]{1,60},)?(?: gründete[n]?| (?:co-)?founded| established| started)(?:(?: im Jahr| in)? <D>)?(?: [\\p{L}-]+){0,4}? „?(?<who><O>)',
    ),
  },
  {
    kind: 'FOUNDED',
    prior: 0.92,
    pattern: pattern(
      '(?<who><O>)(?:,| \\(|,? (?:wurde|war|is|was|has been))[^.;:]{0,70}?(?<!\\p{L})(?:gegründet|founded|established|incorporated)',
    ),
  },
  {
    kind: 'FOUNDED',
    prior: 0.85,
    pattern: pattern(
      '(?:[Ff]ounded|[Gg]egründet|Established)(?: wurde)?(?: im Jahr| in)? <D>[^.;:]{0,40}?(?:,| das| die)? (?:[\\p{L}-]+ ){0,3}?(?<who><O>)',
    ),
  },
  {
    kind: 'FOUNDED',
    prior: 0.85,
    pattern: pattern(
      '(?:[Ss]eit|[Mm]it|[Bb]ei|[Ss]ince|Nach) (?:seiner|ihrer|its|der) (?:Gründung|founding|foundation)(?: im Jahre?| in)? <D>[^.;:]{0,40}? (?<who><O>)',
    ),
  },
  {
    kind: 'FOUNDED',
    prior: 0.85,
    pattern: pattern(
      '(?:Gründung|founding|foundation) (?:von|des|der|of) ?(?<who><O>)(?: im Jahre?| in)? <D>',
    ),
  },
  {
    kind: 'FOUNDED',
    prior: 0.9,
    pattern: pattern(
      '(?<who><O>)(?:于|在)?<D>(?:年)?(?:成立|创立|创办)|(?:<D>，?)?<Ps>(?:联合|共同)?(?:创立|创办|创建)(?:了)?(?<who2><O>)|(?:成立|创立)于<D>的(?<who3><O>)|(?<who4><O>)(?:成立|创立)于<D>',
    ),
  },

  {
    kind: 'IPO_FILED',
    prior: 0.9,
    pattern: pattern(`(?:reicht|reichte)[^.;]{0,20}? (?<who><O>) [^.;]{0,40}?${DOCUMENTS}[^.;]{0,60}? ein`),
  },
  {
    kind: 'IPO_FILED',
    prior: 0.9,
    pattern: pattern(
      `(?<who><O>)(?: hat| has)?[^.;]{0,40}?(?<!\\p{L})(?:reicht[e]?|eingereicht|stellte|beantragt[e]?|fil(?:es|ed)|submit(?:s|ted)|confidentially filed)[^.;]{0,60}?(?:${DOCUMENTS}|${IPO}|to go public)`,
    ),
  },
  {
    kind: 'IPO_FILED',
    prior: 0.9,
    pattern: pattern(
      `(?<who><O>)[^，。；]{0,20}?(?:递交|提交|递表)(?:了)?[^，。；]{0,12}?(?:招股书|招股说明书|上市申请|申请|港交所)`,
    ),
  },
  {
    kind: 'IPO_PLANNED',
    prior: 0.88,
    isOwnGuard: true,
    pattern: pattern(
      `(?<who><O>)(?:[^.;]{0,20}?) (?:plant|plante|will|wollte|erwägt|prüft|bereitet|strebt|plans|planned|intends|aims|wants|hopes|is preparing|is considering|prepares)[^.;]{0,70}?(?:${IPO}|an die ${VENUE}|an der ${VENUE}|to go public|to list|Aktien erstmals anbieten)`,
    ),
  },
  {
    kind: 'IPO_PLANNED',
    prior: 0.88,
    isOwnGuard: true,
    pattern: pattern(
      `(?<who><O>)[^，。；]{0,10}?(?:计划|拟|考虑|筹备|有望|寻求)[^，。；]{0,14}?(?:上市|IPO)`,
    ),
  },
  {
    kind: 'IPO_APPROVED',
    prior: 0.88,
    pattern: pattern(
      `(?:Börsengangsanträge|${IPO}|${DOCUMENTS})[^.;]{0,60}?(?<!\\p{L})(?:wurden?|was|were|has been)[^.;]{0,40}?(?<!\\p{L})(?:genehmigt|gebilligt|approved|cleared)`,
    ),
  },
  {
    kind: 'IPO_APPROVED',
    prior: 0.88,
    pattern: pattern('(?<who><O>)[^，。；]{0,12}?(?:通过|获批|过会)[^，。；]{0,8}?(?:聆讯|上市|IPO|注册)?'),
  },
  {
    kind: 'IPO_WITHDRAWN',
    prior: 0.88,
    isOwnGuard: true,
    pattern: pattern(
      `(?:(?<who><O>)[^.;]{0,50}?)?(?:den|seinen|ihren|its|the|their|planned) ?(?:geplanten )?${IPO}(?: abzubrechen| abzublasen| abzusagen| zurückzuziehen| abgesagt| abgebrochen| abgeblasen| zurückgezogen| ab(?=[ .,]|$))`,
    ),
  },
  {
    kind: 'IPO_WITHDRAWN',
    prior: 0.88,
    isOwnGuard: true,
    pattern: pattern(
      `(?<who><O>)[^.;]{0,30}?(?<!\\p{L})(?:sagt[e]?|bläst|blies|brach|bricht|zieht|zog|withdrew|withdrawn|withdraws|pulls|pulled|shelves|shelved|scraps|scrapped|cancels|cancelled|called off|abandoned|postponed|verschiebt|verschob)[^.;]{0,30}?${IPO}`,
    ),
  },
  {
    kind: 'IPO_WITHDRAWN',
    prior: 0.88,
    isOwnGuard: true,
    pattern: pattern('(?<who><O>)[^，。；]{0,12}?(?:撤回|终止|取消|放弃)[^，。；]{0,10}?(?:上市|IPO|申请)'),
  },
  {
    kind: 'IPO_STALLED',
    prior: 0.85,
    isOwnGuard: true,
    pattern: pattern(
      `(?<who><O>)[^.;]{0,60}?(?<!\\p{L})(?:Börsengangsprozess|${IPO})[^.;]{0,30}?(?<!\\p{L})(?:stecken|steckengeblieben|fest|stalled|stuck|on hold|ausgesetzt)`,
    ),
  },
  {
    kind: 'LISTED',
    prior: 0.88,
    pattern: pattern(
      `(?<who><O>)[^.;]{0,40}?(?<!\\p{L})(?:ging|geht|went public|debuted|debütierte|is listed|was listed|has been listed|ist|notiert|listed)[^.;]{0,30}?(?<!\\p{L})(?:an die ${VENUE}|an der ${VENUE}(?: notiert)?|on the ${VENUE}|on ${VENUE}|auf dem ${VENUE}|börsennotiert|(?<=went public))`,
    ),
  },
  {
    kind: 'LISTED',
    prior: 0.88,
    pattern: pattern(
      '(?<who><O>)[^，。；]{0,12}?(?:在|于|登陆)[^，。；]{0,14}?(?:(?:正式|成功|挂牌)*上市|挂牌)',
    ),
  },

  {
    kind: 'SANCTIONED',
    prior: 0.9,
    pattern: pattern(
      '(?:wurde|wurden|was|were|has been|had been)(?: (?<who><O>))?[^.;]{0,60}?(?<!\\p{L})(?:auf (?:die|eine) (?:„|“)?(?:US-|schwarze |amerikanische )?(?:Entity List|Sanktionsliste|Liste|Handelsliste)|(?:added to|placed on|put on) (?:the |a |its )?(?:US |U\\.S\\. |American )?(?:Entity List|entity list|sanctions list|blacklist|trade blacklist)|sanktioniert|sanctioned|blacklisted)',
    ),
  },
  {
    kind: 'SANCTIONED',
    prior: 0.9,
    pattern: pattern(
      '(?<who><O>) (?:wurde|wird|was|is|has been|had been)[^.;]{0,60}?(?<!\\p{L})(?:auf (?:die|eine) (?:„|“)?(?:US-|schwarze |amerikanische )?(?:Entity List|Sanktionsliste|Liste)|(?:added to|placed on|put on) (?:the |a |its )?(?:US |U\\.S\\. )?(?:Entity List|entity list|sanctions list|blacklist|trade blacklist)|sanktioniert|sanctioned|blacklisted)',
    ),
  },
  {
    kind: 'SANCTIONED',
    prior: 0.9,
    pattern: pattern(
      '(?<who><O>)[^，。；]{0,8}?被[^，。；]{0,14}?(?:列入|加入|纳入)[^，。；]{0,10}?(?:实体清单|黑名单|制裁名单)|将(?<who2><O>)(?:列入|加入|纳入)[^，。；]{0,10}?(?:实体清单|黑名单|制裁名单)',
    ),
  },

  {
    kind: 'LAUNCHED',
    prior: 0.8,
    pattern: pattern('(?<who><O>)[^.;]{0,60}?(?<!\\p{L})(?:brachte|bringt)[^.;]{0,90}? auf den Markt'),
  },
  {
    kind: 'LAUNCHED',
    prior: 0.8,
    pattern: pattern(
      '(?<who><O>)(?: hat| has)?(?: <D>| im <D>| am <D>| in <D>| on <D>)? (?:launch(?:es|ed)|unveil(?:s|ed)|releas(?:es|ed)|introduc(?:es|ed)|startet[e]?|veröffentlicht[e]?|lanciert[e]?|stellte?)(?=[^.;]{0,80}(?:vor|model|Modell|platform|Plattform|product|Produkt|app|App|service|Dienst|version|Version|chip|Chip|tool|robot|Roboter))',
    ),
  },
  {
    kind: 'LAUNCHED',
    prior: 0.8,
    pattern: pattern('(?<who><O>)(?:于|在)?(?:<D>)?(?:正式)?(?:发布|推出|上线)(?:了)?'),
  },

  {
    kind: 'PARTNERSHIP',
    prior: 0.88,
    pattern: pattern(
      '(?:kündigt|kündigte|kündigten|verkündeten|vereinbarten|schlossen|gaben|announced|sealed|signed) (?<who><Os>)[^.;]{0,90}?(?<!\\p{L})(?:\\p{L}*[Kk]ooperation|\\p{L}*[Pp]artnerschaft|[Zz]usammenarbeit|[Aa]llianz|partnership|collaboration|alliance)',
    ),
  },
  {
    kind: 'PARTNERSHIP',
    prior: 0.88,
    pattern: pattern(
      '(?<who><Os>)[^.;]{0,40}?(?<!\\p{L})(?:kooperier(?:t|te|en|ten)|partner(?:s|ed)|team(?:s|ed) up|schließ(?:t|en)[^.;]{0,30}(?:Partnerschaft|Kooperation)|schloss[^.;]{0,30}(?:Partnerschaft|Kooperation)|arbeit(?:et|en)[^.;]{0,20}zusammen|(?:announce[sd]?|sign(?:s|ed)|form(?:s|ed)|entered?(?: into)?|ha(?:s|ve) (?:signed|announced|formed)|vereinbar(?:t|en|ten)|verkünde(?:t|n|ten)|kündigten|gaben)[^.;]{0,50}?(?<!\\p{L})(?:partnership|collaboration|alliance|Partnerschaft|Kooperation|Zusammenarbeit))(?:[^.;]{0,30}?(?<!\\p{L})(?:with|mit)(?: dem| der| the)? (?:[\\p{L}-]+ ){0,2}?(?<with><Os>))?',
    ),
  },
  {
    kind: 'PARTNERSHIP',
    prior: 0.88,
    pattern: pattern('(?<who><Os>)[^，。；]{0,10}?(?:达成|签署|建立)[^，。；]{0,10}?(?:合作|协议|伙伴关系)'),
  },
  {
    kind: 'MERGER',
    prior: 0.85,
    pattern: pattern(
      '(?<who><O>) (?:fusioniert[e]?|verschmilzt|verschmolz|merges|merged|is merging)[^.;]{0,20}? (?:mit|with)(?: dem| der| the)? (?<with><O>)',
    ),
  },
  {
    kind: 'MERGER',
    prior: 0.85,
    pattern: pattern(
      '(?<who><O>)(?: hat| has)? (?:übernimmt|übernahm|kauft[e]?|erwirbt|erwarb|acquires|acquired|buys|bought)(?: <D>| im <D>)?(?: den| das| die| the| seinen| its)?(?: [\\p{L}-]+){0,4}? „?(?<with><O>)',
    ),
  },
  {
    kind: 'MERGER',
    prior: 0.85,
    pattern: pattern('(?<who><O>)(?:宣布|已|完成|以<M>|全资)*收购(?:了)?(?<with><O>)'),
  },

  {
    kind: 'JOINED',
    prior: 0.85,
    pattern: pattern(
      '(?<who><P>)(?: ist| hat| has)? (?:wechselt[e]?|stößt|stieß|kam|kommt|joins|joined|moved|moves)(?: <D>| im <D>| in <D>| zum <D>)?(?: von <O>| from <O>)?(?: zu| zum| zur| to)?(?: dem| der| the)?(?: [\\p{L}-]+){0,3}? (?<with><O>)',
    ),
  },
  {
    kind: 'JOINED',
    prior: 0.85,
    pattern: pattern(
      'trat (?<who><P>)[^.;]{0,70}?(?<!\\p{L})(?:bei|in)(?: die| der| das)? (?<with><O>) ein|(?<who2><P>) (?:trat|tritt)[^.;]{0,70}?(?<!\\p{L})(?:bei|in)(?: die| der| das)? (?<with2><O>) ein',
    ),
  },
  {
    kind: 'JOINED',
    prior: 0.85,
    pattern: pattern('(?<who><P>)(?:于|在)?(?:<D>)?(?:正式)?(?:加入|加盟|入职)(?:了)?(?<with><O>)'),
  },
  {
    kind: 'LEFT',
    prior: 0.85,
    pattern: pattern(
      '(?<who><P>)(?:, [^,]{1,60},)?(?: hat| has)?(?: <D>| im <D>| in <D>)? (?:verlässt|verließ|left|leaves|quits?|is leaving|departed)(?: <D>| im <D>)?(?: den| das| die| the)?(?: [\\p{L}-]+){0,3}? (?<with><O>)',
    ),
  },
  {
    kind: 'LEFT',
    prior: 0.85,
    pattern: pattern(
      '(?<who><P>)[^.;]{0,20}?(?: hat| has)[^.;]{0,20}? (?<with><O>)[^.;]{0,20}?(?<!\\p{L})(?:verlassen|left)',
    ),
  },
  {
    kind: 'LEFT',
    prior: 0.85,
    pattern: pattern('(?<who><P>)(?:于|在)?(?:<D>)?(?:已)?(?:离开|离职|从)(?:了)?(?<with><O>)(?:离职)?'),
  },
  {
    kind: 'BORN',
    prior: 0.93,
    pattern: pattern(
      '(?<who><P>)[^.;]{0,50}?(?<!\\p{L})(?:wurde|ist|was|were)[^.;]{0,60}?(?<!\\p{L})(?:geboren|born)',
    ),
  },
  {
    kind: 'BORN',
    prior: 0.93,
    pattern: pattern(
      '(?:wurde|ist) (?<who><P>)[^.;]{0,50}?geboren|[Gg]eboren[^.;]{0,40}? (?<who2><P>)|[Bb]orn[^.;]{0,30}?, (?<who3><P>)',
    ),
  },
  {
    kind: 'BORN',
    prior: 0.93,
    pattern: pattern('(?<who><P>)[^，。；]{0,6}?，?(?:于|在)?(?:<D>)?(?:年)?(?:出生|生于)'),
  },
  {
    kind: 'EDUCATION',
    prior: 0.8,
    pattern: pattern(
      '(?<who><P>)[^.;!?]{0,120}?(?<!\\p{L})(?:studierte|studied|graduated|promovierte|毕业于|就读于|考入)[^.;!?。]{0,60}?(?<with><O>)',
    ),
  },
  {
    kind: 'EDUCATION',
    prior: 0.8,
    pattern: pattern('(?:studierte|studied|promovierte) (?<who><P>)[^.;!?]{0,60}?(?<with><O>)'),
  },
];

export function findMilestones(reading: Reading): FoundMilestone[] {
  const found: FoundMilestone[] = [];
  for (const masked of reading.masked) {
    if (masked.items.length === 0) continue;
    for (const rule of rules) {
      const match = rule.pattern.exec(masked.text);
      if (match) {
        const milestone = fromMatch(reading, masked, rule, match);
        if (milestone) add(found, milestone);
      }
    }
  }
  return found;
}

function fromMatch(
  reading: Reading,
  masked: Masked,
  rule: MilestoneRule,
  match: RegExpExecArray,
): FoundMilestone | null {
  const groups = Object.entries(match.groups ?? {});
  const of = (name: string) =>
    groups.filter(([key]) => key.startsWith(name)).flatMap(([, part]) => partiesIn(masked, part));
  const partners = of('with');
  const actors = of('who');
  const { language } = masked.sentence;
  const clause = clauseAround(masked.text, match.index, match.index + match[0].length);
  if (rule.isOwnGuard ? isDenied(clause) && rule.kind === 'IPO_PLANNED' : !isFact(clause, language))
    return null;
  if (
    rule.kind === 'EDUCATION' &&
    !partners.some(({ party }) => ['UNIVERSITY', 'INSTITUTE'].includes(party.companyKind ?? ''))
  )
    return null;
  if (rule.kind === 'PARTNERSHIP' && actors.length + partners.length < 2) return null;
  if (actors.length === 0) {
    const party = reading.references.lastBefore(masked.sentence.start + match.index, 'COMPANY');
    if (!party || !/^(?:IPO|SANCTIONED)/.test(rule.kind)) return null;
    actors.push({ is: 'O', party, mention: { start: 0, end: 0, how: 'PRONOUN' }, start: 0, end: 0 });
  }
  const everybody = [...actors, ...partners];
  const { date, evidence } = dateAt(
    reading,
    masked,
    match.index + match[0].length,
    /FOUNDED|BORN/.test(rule.kind),
  );
  return {
    kind: 'MILESTONE',
    milestoneKind: rule.kind,
    title: milestoneTitle(
      rule.kind,
      actors.map(({ party }) => party.name),
      partners.map(({ party }) => party.name),
      language,
    ),
    happenedOn: date,
    participants: [...new Set(everybody.map(({ party }) => party.key))],
    evidence,
    rule: `milestone.${rule.kind.toLowerCase().replaceAll('_', '-')}`,
    confidence: Number(
      everybody.reduce((product, item) => product * certaintyOf(item), rule.prior).toFixed(3),
    ),
  };
}

/** The same milestone told twice is one; what is told with its date wins. */
function add(found: FoundMilestone[], milestone: FoundMilestone): void {
  const [who] = milestone.participants;
  const index = found.findIndex(
    (other) =>
      other.milestoneKind === milestone.milestoneKind &&
      other.participants[0] === who &&
      (other.happenedOn === null ||
        milestone.happenedOn === null ||
        other.happenedOn.edtf === milestone.happenedOn.edtf) &&
      (other.participants.every((key) => milestone.participants.includes(key)) ||
        milestone.participants.every((key) => other.participants.includes(key))),
  );
  if (index < 0) {
    found.push(milestone);
    return;
  }
  const other = found[index]!;
  const [more, less] =
    milestone.participants.length > other.participants.length ? [milestone, other] : [other, milestone];
  found[index] = {
    ...more,
    happenedOn: more.happenedOn ?? less.happenedOn,
    evidence: [
      ...other.evidence,
      ...milestone.evidence.filter(({ start }) => !other.evidence.some((span) => span.start === start)),
    ],
    confidence: Math.max(more.confidence, less.confidence),
  };
}

/** The words that tell one field of somebody; group `who`, a founder's `title`, and one of `date`, `money`, `place`, `age`. */
import { pattern } from './masked.ts';

export interface ClaimRule {
  field: string;
  pattern: RegExp;
  prior: number;
  /** What is only planned is what the field says. */
  isPlan: boolean;
  /** Where it names nobody it is about the last person that was spoken of. */
  isOfLast: boolean;
}

const PLACE = '(?<place>\\p{Lu}[\\p{L}-]+(?:[ -]\\p{Lu}[\\p{L}-]+){0,2}(?:, \\p{Lu}[\\p{L}-]+)?)';
const HAN_PLACE = '(?<place>\\p{Script=Han}{2,8}?)';

const table: readonly (readonly [field: string, prior: number, source: string])[] = [
  ['bornOn', 0.93, '(?<date><D>)[^.;]{0,20}?(?<!\\p{L})(?:wurde|ist|was) (?<who><P>)[^.;]{0,60}? geboren'],
  [
    'bornOn',
    0.93,
    '(?<who><P>)[^.;]{0,40}?(?<!\\p{L})(?:wurde|ist|was|,)[^.;]{0,30}?(?<date><D>)[^.;]{0,40}? geboren',
  ],
  [
    'bornOn',
    0.93,
    '(?<who><P>)[^.;]{0,40}?(?<!\\p{L})(?:born|geboren)(?: in [\\p{L}, -]{2,40})?(?: on| in| im Jahr| am)? (?<date><D>)',
  ],
  [
    'bornOn',
    0.93,
    '(?:[Bb]orn|[Gg]eboren)(?: in [\\p{L}, -]{2,40})?(?: on| in| am)? (?<date><D>)[^.;]{0,30}?, (?<who><P>)',
  ],
  [
    'bornOn',
    0.93,
    '(?<who><P>)[^。；]{0,8}?(?<date><D>)(?:年)?(?:出生|生于)|(?<who2><P>)[^。；]{0,4}?(?:出生于|生于)(?<date2><D>)',
  ],
  ['bornOn', 0.93, '(?<who><P>)[^.;]{0,20}? kam[^.;]{0,30}?(?<date><D>)[^.;]{0,40}? zur Welt'],
  ['birthPlace', 0.88, `(?<who><P>)[^.;]{0,20}? kam[^.;]{0,30}? in ${PLACE}[^.;]{0,20}? zur Welt`],
  ['birthPlace', 0.88, `(?<who><P>)[^.;]{0,40}? in ${PLACE}[^.;]{0,20}? geboren`],
  ['birthPlace', 0.88, `(?<who><P>)[^.;]{0,40}?(?<!\\p{L})(?:born|geboren)[^.;]{0,20}? in ${PLACE}`],
  ['birthPlace', 0.88, `(?:[Bb]orn|[Gg]eboren) in ${PLACE}[^.;]{0,30}?, (?<who><P>)`],
  ['birthPlace', 0.85, `(?<who><P>)[^。；]{0,12}?(?:出生于|生于)(?:<D>，?)?${HAN_PLACE}(?=[，。；]|$)`],
  ['ancestralHome', 0.8, `(?<who><P>)[^.;]{0,60}? stamm(?:t|te|en) (?:ursprünglich )?aus ${PLACE}`],
  ['ancestralHome', 0.85, `(?<who><P>)[^。；]{0,20}?祖籍(?:为|是)?${HAN_PLACE}(?=[，。；]|$)`],
  [
    'foundedOn',
    0.92,
    '(?<date><D>),? <Ps>(?:, [^,]{1,60},)? (?:gründete[n]?|(?:co-)?founded|established|started)(?: [\\p{L}-]+){0,4}? (?<who><O>)',
  ],
  [
    'foundedOn',
    0.92,
    '(?<date><D>)(?: hat| haben)? gründete[n]? [^.;:]{0,90}?<Ps>[^.;:]{0,90}?[ „](?<who><O>)',
  ],
  [
    'foundedOn',
    0.92,
    '<Ps>(?:, [^,]{1,60},)? (?:gründete[n]?|(?:co-)?founded|established|started)(?: im Jahre?| in)? (?<date><D>)[^.;:]{0,50}? (?<who><O>)',
  ],
  [
    'foundedOn',
    0.92,
    '<Ps>(?:, [^,]{1,60},)? (?:gründete[n]?|(?:co-)?founded|established|started)(?: [\\p{L}-]+){0,4}? (?<who><O>)(?: im Jahre?| in| back in)? (?<date><D>)',
  ],
  [
    'foundedOn',
    0.93,
    '(?<who><O>)(?:,| \\(|,? (?:wurde|was|is|has been))[^.;:]{0,50}?(?<!\\p{L})(?:gegründet|founded|established|incorporated)[^.;:]{0,20}?(?<date><D>)',
  ],
  [
    'foundedOn',
    0.93,
    '(?<who><O>)(?:,| \\(|,? (?:wurde|das|die))[^.;:]{0,40}?(?<date><D>)[^.;:]{0,60}?gegründet',
  ],
  [
    'foundedOn',
    0.9,
    '^(?:(?:[Ff]ounded|[Ee]stablished)(?: in)? (?<date><D>)|(?:[Dd]as|[Dd]ie|[Dd]er) (?<date2><D>) gegründete)[^.;:]{0,60}?(?:, | )(?:[\\p{L}-]+ ){0,3}?(?<who><O>)',
  ],
  [
    'foundedOn',
    0.88,
    '(?:[Ss]eit|[Bb]ei|[Nn]ach|[Ss]ince) (?:seiner|ihrer|its) (?:Gründung|founding|foundation|inception)(?: im Jahre?| in)? (?<date><D>)[^.;:]{0,40}? (?<who><O>)',
  ],
  [
    'foundedOn',
    0.88,
    '(?:Gründung|founding|foundation)(?: von| of)? ?(?<who><O>)(?: im Jahre?| in)? (?<date><D>)',
  ],
  [
    'foundedOn',
    0.92,
    '(?<who><O>)(?:于|在)?(?<date><D>)(?:年)?(?:成立|创立|创办)|(?<who2><O>)(?:，)?(?:成立|创立)于(?<date2><D>)|(?:成立|创立)于(?<date3><D>)的(?<who3><O>)',
  ],
  ['headquarters', 0.88, `(?:[Hh]eadquartered|[Bb]ased) in ${PLACE}, (?<who><O>)`],
  [
    'headquarters',
    0.88,
    `(?<who><O>)[^.;]{0,40}?(?<!\\p{L})(?:mit (?:Haupt)?[Ss]itz in|hat (?:seinen|ihren) (?:Haupt)?[Ss]itz in|sitzt in|is based in|based in|headquartered in|is headquartered in) ${PLACE}`,
  ],
  ['headquarters', 0.85, `${PLACE}[- ](?:based|headquartered) (?:[\\p{L}-]+ ){0,4}?(?<who><O>)`],
  ['headquarters', 0.85, `(?<who><O>)[^。；]{0,16}?总部(?:位于|设在|在)${HAN_PLACE}(?=[，。；的]|$)`],
  [
    'revenue',
    0.88,
    '(?:(?:Jahres)?[Uu]msatz|Erlöse|revenues?|sales|turnover)(?: von| der| des| of| at)?(?: the)? (?<who><O>)[^.;]{0,60}?(?<money><M>)',
  ],
  [
    'revenue',
    0.88,
    '(?<who><O>)[^.;]{0,60}?(?<!\\p{L})(?:(?:Jahres)?[Uu]msatz|Erlöse|revenues?|sales|turnover)(?: im Jahr <D>| in <D>| for <D>| im <D>)?(?: von| of| at| in Höhe von| auf)(?: rund| about)? ?(?<money><M>)',
  ],
  [
    'revenue',
    0.88,
    '(?<who><O>)[^.;]{0,40}?(?<!\\p{L})(?:setzte|erwirtschaftete|erzielte|generated|posted|booked|reported)[^.;]{0,40}?(?<money><M>)(?: um$| um(?=[ .,])| Umsatz| in revenue| in sales| of revenue)',
  ],
  ['revenue', 0.85, '(?<who><O>)[^。；]{0,16}?(?:营收|收入|营业收入)(?:为|达到?|约)?(?<money><M>)'],
  [
    'revenueTarget',
    0.8,
    '(?<who><O>)[^.;]{0,120}?(?<!\\p{L})(?:Umsatz|revenues?|sales|营收)[^.;]{0,40}?(?<money><M>)',
  ],
];

const AGE = '(?<age>[2-7]\\d)';
/** How old somebody was who founded a company, in years. */
const ages: typeof table = [
  ['ageAtFounding', 0.88, `gründete[n]? (?:damals )?(?:der|die)(?: damals)? ${AGE}-jährige (?<who><P>)`],
  ['ageAtFounding', 0.85, `[Dd](?:er|ie)(?: damals)? ${AGE}-jährige (?<who><P>)[^.;]{0,80} gründete`],
  ['ageAtFounding', 0.85, `(?:[Mm]it|[Ii]m Alter von) ${AGE}(?: Jahren)? gründete (?<who><P>)`],
  ['ageAtFounding', 0.85, `(?<who><P>)[^.;]{0,40} gründete[^.;]{0,60} im Alter von ${AGE}`],
  ['ageAtFounding', 0.8, `(?<title><T>)[^.,;]{0,50} (?:im Alter von|mit) ${AGE} Jahren`],
  [
    'ageAtFounding',
    0.85,
    `(?:[Aa]t(?: the)?|[Aa]ged?)(?: age)?(?: of)? ${AGE}, (?<who><P>)(?: co-)? ?(?:founded|started)`,
  ],
  [
    'ageAtFounding',
    0.85,
    `(?<who><P>)[^.;]{0,30} (?:founded|started)[^.;]{0,60} at (?:the )?age (?:of )?${AGE}`,
  ],
  ['ageAtFounding', 0.85, `(?<who><P>)${AGE}岁(?:时|那年)?[^，。；]{0,8}(?:创立|创办|创建)`],
  ['ageAtFounding', 0.85, `${AGE}岁的(?<who><P>)[^。；]{0,20}(?:创立|创办|创建)`],
];

export const claimRules: readonly ClaimRule[] = [...table, ...ages].map(([field, prior, source]) => ({
  field,
  prior,
  pattern: pattern(source),
  isPlan: field === 'revenueTarget',
  isOfLast: field === 'ageAtFounding',
}));

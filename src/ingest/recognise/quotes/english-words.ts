import {
  addCue,
  ADVERB,
  BODY,
  COORDINATOR,
  type CueForm,
  type CueKind,
  DETERMINER,
  FINITE,
  FIRST_PERSON,
  flagged,
  type Lexicon,
  NAMED,
  NEGATION,
  OBLIQUE,
  PREPOSITION,
  PRONOUN,
  SAYING,
  SOURCE,
  SPEAKER,
  SUBORDINATOR,
  TIME,
  TITLED,
} from './speech-words.ts';

const regular: readonly (readonly [CueKind, string])[] = [
  [
    'SAY',
    `add explain note state ask answer announce argue claim warn insist recall admit confirm comment continue conclude
    predict remark observe respond joke declare reveal stress emphasise emphasize reiterate maintain acknowledge caution
    mention promise quip whisper shout exclaim concede boast complain lament suggest indicate disclose contend assert
    clarify pledge vow allege deny testify disagree agree muse praise criticise criticize elaborate reckon`,
  ],
  ['MEAN', `believe hope expect fear estimate anticipate assume wonder doubt`],
  ['DEMAND', `demand urge request propose recommend plead`],
  ['CALL', `describe label denounce dismiss hail brand characterise characterize`],
  ['REPORT', `report inform`],
  ['READ', `quote`],
];
const irregular: readonly (readonly [CueKind, string])[] = [
  ['SAY', 'say says said said saying'],
  ['SAY', 'tell tells told told telling'],
  ['SAY', 'write writes wrote written writing'],
  ['SAY', 'reply replies replied replied replying'],
  ['SAY', 'speak speaks spoke spoken speaking'],
  ['SAY', 'tweet tweets tweeted tweeted tweeting'],
  ['SAY', 'swear swears swore sworn swearing'],
  ['READ', 'read reads read read reading'],
  ['MEAN', 'think thinks thought thought thinking'],
  ['CALL', 'call calls called called calling'],
];

function englishCues(): Map<string, CueForm[]> {
  const cues = new Map<string, CueForm[]>();
  const add = (form: string, kind: CueKind, how: CueForm['form'], plural = false) =>
    addCue(cues, form, { kind, particle: null, form: how, plural, subjunctive: false });
  const addAll = (kind: CueKind, forms: readonly string[]) => {
    const [bare, third, past, participle, progressive] = forms as [string, string, string, string, string];
    add(bare, kind, 'FINITE', true);
    add(third, kind, 'FINITE');
    add(past, kind, 'FINITE');
    if (participle !== past) add(participle, kind, 'PARTICIPLE');
    add(progressive, kind, 'INFINITIVE');
  };
  for (const [kind, verbs] of regular) {
    for (const verb of verbs.split(/\s+/)) {
      const stem = verb.replace(/e$/, '');
      const past =
        verb.endsWith('y') && !/[aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : doubled(stem, verb);
      const third = past.endsWith('ied')
        ? `${verb.slice(0, -1)}ies`
        : /(?:ss|sh|ch)$/.test(verb)
          ? `${verb}es`
          : `${verb}s`;
      addAll(kind, [verb, third, past, past, `${stem}ing`]);
    }
  }
  for (const [kind, forms] of irregular) addAll(kind, forms.split(' '));
  return cues;
}

function doubled(stem: string, verb: string): string {
  return verb === 'admit' || verb === 'quip' ? `${verb}${verb.at(-1)}ed` : `${stem}ed`;
}

export const english: Lexicon = {
  cues: englishCues(),
  flags: flagged([
    [
      DETERMINER,
      'the a an this that these those his her its their our my no some many several two three both another one',
    ],
    [OBLIQUE, 'him them me us'],
    [
      PREPOSITION,
      'of in on at by for with from to into about after before between against during under over through without within since until toward towards among via per as like upon near despite',
    ],
    [SOURCE, 'according'],
    [
      PRONOUN,
      "he she it they we i who he's she's it's they're we're i'm i've we've they've he’s she’s it’s they’re we’re i’m i’ve we’ve they’ve",
    ],
    [
      FIRST_PERSON,
      "i we me us my our mine ours i'm i've i'll we're we've we'll i’m i’ve i’ll we’re we’ve we’ll",
    ],
    [COORDINATOR, 'and or but nor yet'],
    [
      SUBORDINATOR,
      'that whether because if when while although though since unless which who whom whose where why how what after before',
    ],
    [
      FINITE,
      "is are was were has have had will would can could may might must shall should cannot do does did am isn't aren't wasn't weren't don't doesn't didn't can't won't it's that's we're they're he's she's there's isn’t aren’t wasn’t weren’t don’t doesn’t didn’t can’t won’t it’s that’s we’re they’re he’s she’s there’s i’m i’ve i’ll i'm i've i'll goes went makes made takes took gets got needs need want wants know knows think believe",
    ],
    [
      ADVERB,
      'also only still already very so then here there today yesterday tomorrow now again later earlier however meanwhile instead not never always often just even once recently finally further additionally publicly bluntly flatly',
    ],
    [NEGATION, "not no never none nothing didn't doesn't don't didn’t doesn’t don’t"],
    [
      SAYING,
      'statement statements report reports interview opinion view words remark remarks comment comments announcement estimate estimates claim claims speech letter email tweet filing filings document documents question answer reply testimony',
    ],
    [
      TITLED,
      'film movie novel book song album series show magazine newspaper brand ship project programme program prize award band group title titled titles word words term phrase slogan nickname single game ship storm hurricane campaign newspaper entitled named',
    ],
    [
      TIME,
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december day week weekend month quarter year decade morning afternoon evening night time moment today yesterday tomorrow',
    ],
    [
      SPEAKER,
      'people person sources source spokespeople ministers presidents executives founders co-founders analysts economist economists experts lawyers directors managers strategist strategists trader traders banker bankers capitalist capitalists shareholder shareholders employee employees worker workers customer customers developer developers engineer engineers scientists researchers partner partners insider insiders consultant consultants farmer farmers entrepreneur ' +
        'spokesman spokeswoman spokesperson minister president chief chairman chairwoman chair director head founder co-founder expert analyst politician judge lawyer attorney coach player secretary author researcher professor senator governor mayor commissioner manager bishop pope king queen general representative official officials witness witnesses critic critics executive ceo cfo officer investigator scientist candidate editor journalist reporter ambassador adviser advisor investor investors man woman father mother student owner resident residents',
    ],
    [
      BODY,
      'companies firms groups banks parties unions agencies governments authorities authority universities hospital school watchdog regulator regulators business fund start-up start-ups startups maker makers chipmaker carmaker automaker drugmaker planemaker manufacturer manufacturers retailer retailers supplier suppliers publisher broadcaster developer insurer lender lenders airline carrier operator utility brewer bourse exchange club charity foundation museum conglomerate ' +
        'police ministry agency government court company firm party union association organisation organization group committee council bank office institute university commission board church parliament department army military startup newspaper outlet',
    ],
    [NAMED, 'called so-called named dubbed nicknamed known titled entitled branded'],
  ]),
  endings: [],
  capitalNouns: false,
};

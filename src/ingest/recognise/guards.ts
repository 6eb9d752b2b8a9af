/** Words that make of a statement no fact: denied, planned, rumoured. */

const NEGATION =
  /(?:^|[\s,(])(?:nicht|kein|keine[rnms]?|nie|niemals|weder|ohne|dementiert[e]?|bestreitet|bestritt|lehnt[e]? ab|gescheitert|scheiterte|not|never|neither|nor|no|without|denied|denies|failed|declined|rejected|cannot|\p{L}+n['’]t)(?=[\s,.)]|$)|否认|并非|不是|没有|并未|未能|未(?=完成|获|获得|任|担任)|拒绝/u;
const PLAN_DE =
  /(?:^|[\s,(])(?:plant|plante|planen|geplant[e]?[rnms]?|will|wollte|wollen|soll|sollte|sollen|sollten|könnte|könnten|dürfte|möchte|würde|wäre|erwägt|erwog|hofft|prüft|angeblich|womöglich|möglicherweise|vielleicht|mutmaßlich\p{L}*|Gerüchte\p{L}*|spekulier\p{L}*|Spekulation\p{L}*|Insider\p{L}*|Berichten zufolge|Medienberichten zufolge|im Gespräch|in Gesprächen|in Verhandlungen|verhandelt|Kandidat(?:in|en)?|Verhandlungen|Gespräche|strebt|falls|ob)(?=[\s,.)]|$)/u;
const PLAN_EN =
  /(?:^|[\s,(])(?:plans?|planned|planning|will|would|could|may|might|should|wants?|wanted|hopes?|hoped|aims?|aiming|intends?|seeks?|seeking|considers?|considering|considered|expects?|expected|reportedly|allegedly|rumou?red|rumou?rs?|speculation|talks|negotiations|negotiating|looking to|set to|poised to|if|whether|possibly|perhaps|potential|sources say|people familiar|candidate)(?=[\s,.)]|$)/u;
const PLAN_ZH =
  /拟|计划|寻求|洽谈|有望|或将|即将|将(?=任|出任|担任|完成|获|收购|于|在|由|以|进行|启动|赴|登陆)|据传|传闻|传出|市场传|考虑|打算|可能|筹备|预计|正在(?:寻求|洽谈|进行|谈判|筹)/;
/** Over: "no longer", „keine … mehr“. */
const OVER =
  /(?:nicht (?:mehr|länger)|kein(?:e[rnms]?)?(?![^,;.]{0,60}kein)[^,;.]{0,60} mehr(?![\p{L}])|no longer|not? [^,;.]{0,30}any ?more|不再(?:担任|是|任)?)/u;

export function isDenied(clause: string): boolean {
  return NEGATION.test(clause);
}

export function isPlanned(clause: string, language: string): boolean {
  if (language.startsWith('zh')) return PLAN_ZH.test(clause);
  // „will“ wants in German and comes in English: neither has happened.
  return (language.startsWith('de') ? PLAN_DE : PLAN_EN).test(clause);
}

export function isOver(clause: string): boolean {
  return OVER.test(clause);
}

const RUMOUR =
  /有消息称|据传|传闻|市场传|(?<!\p{L})(?:reportedly|rumou?rs?|rumou?red|people familiar|sources say|angeblich|Gerüchte\p{L}*|Insider\p{L}*|Berichten zufolge|Medienberichten zufolge)(?!\p{L})/u;

/** Whether nobody stands for what a sentence says. */
export function isRumour(sentence: string): boolean {
  return RUMOUR.test(sentence);
}

/** Whether a clause says that something has come about: not denied, not planned. */
export function isFact(clause: string, language: string): boolean {
  return !isDenied(clause) && !isPlanned(clause, language);
}

const BOUNDARY =
  /[;:–—。；！？]|, (?:aber|doch|jedoch|sondern|während|wobei|but|while|although|und|and|which|who|die|der|das|nachdem|after|before|bevor|obwohl|weil|because|as|where|wo|(?:the|a|an) [^,.;]{2,60}? (?:which|that|who))(?=\s)| und (?=(?:\p{Ll}{3,24}(?:te|ten)|ist|war|wird|wurde|hat|hatte|ging|kam|nahm|brach|trat|gab|stieg|zog)\s)| and (?=(?:\p{Ll}{2,20}ed|is|was|has|had|will|plans|went|left|became)\s)|，(?!由)/gu;

/** The clause around a part of a sentence, cut at what begins a new statement. */
export function clauseAround(text: string, from: number, to: number): string {
  let [start, end] = [0, text.length];
  for (const match of text.matchAll(BOUNDARY)) {
    if (match.index + match[0].length <= from) start = match.index + match[0].length;
    else if (match.index >= to) {
      end = match.index;
      break;
    }
  }
  return text.slice(start, end);
}

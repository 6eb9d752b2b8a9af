/** Whether a sentence speaks of a round that is only wished for, denied or whispered. */
const WISHED: Readonly<Record<string, RegExp>> = {
  de: /(?<![\p{L}])(?:brauch(?:t|te|en)|benötig(?:t|te|en)|fehlen)(?![\p{L}])|(?<![\p{L}])(?:will|wollen|wollte|soll|sollen|sollte|möchte|könnte|könnten|dürfte|plant|plante|hofft|erwägt|prüft|strebt|versucht|sucht|beabsichtigt)(?![\p{L}])[^.;]{0,140}?(?:einsammeln|einzusammeln|aufnehmen|aufzunehmen|abschließen|abzuschließen|erhalten|einwerben|einzuwerben|bekommen|holen|investieren|einsteigen)(?![\p{L}])|(?<![\p{L}])(?:will|wollen|wollte|soll|sollen|sollte|möchte|könnte|könnten|dürfte)(?![\p{L}])[^.;]{0,140}\uE004[^.;]{0,80}(?:stecken|geben|pumpen|leihen|gewähren|zuschießen|bereitstellen|beisteuern|zahlen)(?![\p{L}])|(?<![\p{L}])(?:hätte|wäre|würden?)(?![\p{L}])|(?<![\p{L}])(?:plant|plante|strebt|erwägt|sucht|bereitet)(?![\p{L}])[^.;,]{0,80}(?:[Rr]unde|Finanzierung|Kapital|Investoren)|(?:in|führt|führen|laufen|es gibt) (?:fortgeschrittenen? |ersten? |den )?(?:Gesprächen?|Verhandlungen)|verhandelt|steht (?:kurz )?vor|angeblich|Berichten zufolge|Medienbericht|Insider|Gerücht|spekulier|soll[^.;,]{0,120}(?:haben|sein)(?![\p{L}])/u,
  en: /(?<![\p{L}])(?:in (?:advanced |early |late-stage )?(?:talks|negotiations|discussions)|negotiating|seeking|looking|plans?|planning|planned|hopes?|hoping|aims?|aiming|expects?|expected|considering|set|wants?|intends?|preparing|trying|tries|tried|about|close|nearing|may|might|could|would|will)(?: [\p{L}-]+){0,3}? (?:raise|raising|secure|securing|close|closing|land|invest|investing|lead|be valued)(?![\p{L}])|(?<![\p{L}])(?:about|might|may|could|would|will|to consider|considering|weighing)(?: [\p{L}-]+){0,3}? (?:get|receive|borrow|obtain|have|put|putting|giv(?:e|ing)|lend(?:ing)?|hand|provide|inject|pour|commit)(?![\p{L}])[^.;,]{0,40}\uE004|reportedly|rumou?r|people familiar|sources (?:say|said|close)|allegedly|is said to|(?:seeks|eyes|targets|mulls|weighs)(?![\p{L}])/u,
  zh: /(?:拟|计划|寻求|正在(?:寻求|洽谈|进行|谈判)|洽谈|有望|或将|即将|据传|传闻|考虑|打算|筹备|预计|传)[^，。；]{0,30}(?:融资|轮|投资)|(?:将|或)(?:完成|获得?|启动)[^，。；]{0,20}(?:融资|轮)/u,
};
const DENIED: Readonly<Record<string, RegExp>> = {
  de: /(?<![\p{L}])(?:nicht|keine?[rnms]?|nie|dementiert[e]?|bestreitet|bestritt|platzte|geplatzt|gescheitert|scheiterte|abgesagt|ohne)(?![\p{L}])[^.;,]{0,60}?(?:[Rr]unde|Finanzierung|Kapital|Kredit|Darlehen|Zuschuss|Fördermittel|eingesammelt|einsammeln|abgeschlossen|erhalten|Investoren)|(?:[Rr]unde|Finanzierung|Kapital)[^.;,]{0,60}?(?<![\p{L}])(?:nicht|dementiert|platzte|geplatzt|gescheitert|scheiterte|abgesagt)(?![\p{L}])|dementiert|ausgeschlagen|(?<![\p{L}])lehn(?:t|te|ten)[^.;]{0,80} ab(?![\p{L}])/u,
  en: /(?<![\p{L}])(?:turned down|rejected|spurned|walked away from)(?![\p{L}])|(?<![\p{L}])(?:not|never|no|denied|denies|failed to|declined to|without|[\p{L}]+n['’]t|fell through|collapsed|called off)(?![\p{L}])[^.;,]{0,50}?(?:rais|secur|clos|round|funding|invest)|(?:round|funding|deal)[^.;,]{0,40}(?:fell through|collapsed|was called off|never closed)/u,
  zh: /(?:否认|未完成|未能|没有|并未|尚未|终止|告吹|取消)[^，。；]{0,20}(?:融资|轮|投资)|(?:融资|轮)[^，。；]{0,10}(?:不实|失败|告吹|终止|取消)/u,
};

/** What came together in the course of years was no one round. */
export const OVER_YEARS =
  /(?<!\p{L})(?:in den (?:vergangenen|letzten) (?:\p{L}+ )?Jahren|seit (?:der|ihrer|seiner) Gründung|im Laufe der Jahre|über die Jahre|over the (?:past |last )?(?:\p{L}+ )?(?:years|decade)|in recent years|since (?:its|the|their) (?:founding|foundation|launch|start|inception))/u;

/** What the company does with the money comes behind it and says nothing against the round. */
const PURPOSE =
  /(?:, (?:um|damit|to|which)|,? (?:mit dem|with which|das|which|that) (?:Geld|Kapital|money|it)|\. ?$|(?: and| und)(?: it)?(?: is)?(?: now| jetzt)? (?:plans|plant|will|wants|sucht|strebt|hofft|verhandelt|seeks|hopes|aims|looks|seeking|looking) )/u;

export function isPlannedRound(text: string, place: number, tag: string): boolean {
  const purpose = text.slice(place).search(PURPOSE);
  const statement = purpose < 0 ? text : text.slice(0, place + purpose);
  const [wished, denied] = [WISHED[tag] ?? WISHED['en']!, DENIED[tag] ?? DENIED['en']!];
  return wished.test(statement) || denied.test(statement);
}

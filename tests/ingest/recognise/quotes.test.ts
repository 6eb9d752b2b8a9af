import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/ingest/recognise/quotes/find-quotes.ts';
import { quotes, read } from './quoted.ts';

type Case = [text: string, found: string[]];

const germanDirect: Case[] = [
  [
    '„Wir ziehen im Frühjahr nach Bremen um“, sagte Geschäftsführerin Carla Winter.',
    ['Geschäftsführerin Carla Winter: Wir ziehen im Frühjahr nach Bremen um'],
  ],
  [
    'Carla Winter sagte am Montag: „Wir ziehen im Frühjahr um.“',
    ['Carla Winter: Wir ziehen im Frühjahr um.'],
  ],
  [
    'Ein Sprecher der Polizei erklärte: „Verletzt wurde niemand.“',
    ['Ein Sprecher der Polizei: Verletzt wurde niemand.'],
  ],
  [
    '„Das ist ein guter Tag“, betonte sie, „aber nicht der letzte.“',
    ['sie: Das ist ein guter Tag | aber nicht der letzte.'],
  ],
  ['„Das ist erst der Anfang“, so der Minister.', ['der Minister: Das ist erst der Anfang']],
  ['»Davon wusste ich nichts«, beteuerte Jonas Falk.', ['Jonas Falk: Davon wusste ich nichts']],
  ['"Wir haben uns verrechnet", räumte der Vorstand ein.', ['der Vorstand: Wir haben uns verrechnet']],
  ['„Haben Sie das gewusst?“, fragte die Richterin.', ['die Richterin: Haben Sie das gewusst?']],
  [
    'Er sagte: „Meine Mutter rief ‚Komm heim!‘ über den Hof.“',
    ['Er: Meine Mutter rief ‚Komm heim!‘ über den Hof.'],
  ],
  ['„Die Zahlen stimmen nicht.“ Jonas Falk schüttelte den Kopf.', ['Jonas Falk: Die Zahlen stimmen nicht.']],
  ['„Wir hatten nie genug Geld“, hatte Falk schon im Mai gesagt.', ['Falk: Wir hatten nie genug Geld']],
  [
    'Laut wurde es nicht. „Wir müssen jetzt sparen, sonst schließen wir“, sagte der Leiter des Museums.',
    ['der Leiter des Museums: Wir müssen jetzt sparen, sonst schließen wir'],
  ],
  ['Die Gewerkschaft nannte den Vorschlag „völlig unannehmbar“.', ['Die Gewerkschaft: völlig unannehmbar']],
  [
    'Der Bürgermeister sprach von einem „schwarzen Tag für die ganze Stadt“.',
    ['Der Bürgermeister: schwarzen Tag für die ganze Stadt'],
  ],
  [
    'In der Erklärung des Verbandes heißt es: „Wir bedauern die Entscheidung sehr.“',
    ['der Erklärung des Verbandes: Wir bedauern die Entscheidung sehr.'],
  ],
  [
    '„Ich gehe nicht“, sagte Anna Berg. „Ich bleibe bis zum Schluss.“',
    ['Anna Berg: Ich gehe nicht | Ich bleibe bis zum Schluss.'],
  ],
];

const germanReported: Case[] = [
  [
    'Der Minister sagte, dass die Brücke im Juni gesperrt werden müsse.',
    ['Der Minister: ~dass die Brücke im Juni gesperrt werden müsse'],
  ],
  [
    'Die Sprecherin erklärte, die Werft habe im letzten Jahr kaum noch Aufträge erhalten.',
    ['Die Sprecherin: ~die Werft habe im letzten Jahr kaum noch Aufträge erhalten'],
  ],
  [
    'Laut Polizei wurden bei dem Unfall drei Menschen verletzt.',
    ['Polizei: ~wurden bei dem Unfall drei Menschen verletzt'],
  ],
  [
    'Nach Angaben der Feuerwehr brannte der Dachstuhl vollständig aus.',
    ['Angaben der Feuerwehr: ~brannte der Dachstuhl vollständig aus'],
  ],
  [
    'Die Halle sei schon lange baufällig gewesen, sagte der Hausmeister.',
    ['der Hausmeister: ~Die Halle sei schon lange baufällig gewesen'],
  ],
  [
    'Der Zug werde erst am Abend eintreffen, so ein Sprecher der Bahn.',
    ['ein Sprecher der Bahn: ~Der Zug werde erst am Abend eintreffen'],
  ],
  [
    'Wie das Ministerium mitteilte, soll der Hafen im kommenden Jahr ausgebaut werden.',
    ['das Ministerium: ~soll der Hafen im kommenden Jahr ausgebaut werden'],
  ],
  [
    'Die Firma kündigte an, im Herbst hundert neue Leute einzustellen.',
    ['Die Firma: ~im Herbst hundert neue Leute einzustellen'],
  ],
  [
    'Der Konzern teilte mit, dass das Werk zum Jahresende geschlossen werde.',
    ['Der Konzern: ~dass das Werk zum Jahresende geschlossen werde'],
  ],
  [
    'Ende März desselben Jahres kündigte die Werft an, dass sie zwei Fähren gebaut hatte.',
    ['die Werft: ~dass sie zwei Fähren gebaut hatte'],
  ],
  [
    'Nach Jonas Falks Meinung ergänzen Werft und Hafen einander gut.',
    ['Jonas Falks Meinung: ~ergänzen Werft und Hafen einander gut'],
  ],
  [
    'Laut Polizei brannten Lagerhallen am Hafen von Bremen aus.',
    ['Polizei: ~brannten Lagerhallen am Hafen von Bremen aus'],
  ],
  [
    'Die Werft ist der Ansicht, dass der Hafen für neue Fähren zu klein sei.',
    ['Die Werft: ~dass der Hafen für neue Fähren zu klein sei'],
  ],
  [
    'Wie aus einem Brief der Werft hervorgeht, soll der Hafen bald größer werden.',
    ['einem Brief der Werft: ~soll der Hafen bald größer werden'],
  ],
  [
    'Der Hafen, so Carla Winter, werde in zwei Jahren doppelt so groß sein.',
    ['Carla Winter: ~Der Hafen, so Carla Winter, werde in zwei Jahren doppelt so groß sein'],
  ],
  [
    'Carla Winter hat klar gemacht, dass sie auf keinen Fall verkaufen werde.',
    ['Carla Winter: ~dass sie auf keinen Fall verkaufen werde'],
  ],
];

const germanSilent: string[] = [
  'Der Roman „Das lange Jahr“ erschien im Herbst.',
  'Die Marke „Nordwind“ gehört seit Mai zum Konzern.',
  'Das so genannte „Wunder von Bremen“ wiederholte sich nicht.',
  'Der Frachter „Anna Maria“ lief am Morgen aus.',
  'Die Zeitschrift „Hafen und Werft“ erscheint jede Woche.',
  'Im Mai fusionierte der Verein mit dem Verein „Eintracht Nord“.',
  'Unter dem Titel „Stille Tage“ zeigt das Museum achtzig Bilder.',
  'Der Sturm „Berta“ zog über die Küste.',
  'Die „Neue Halle“ war bald zu klein. Die „Neue Halle“ wurde verkauft.',
  'Die Straße ist seit Montag gesperrt. Das Wetter bleibt kühl.',
  'Der Zug, der nach Kiel fährt, hält hier nicht mehr.',
  'Die Banken sind nach dem „Gesetz über die Prüfung alter Konten“ zur Auskunft verpflichtet.',
  'Die Klasse zog um, weil sie sich als „Schule der offenen Türen und Fenster“ vorstellt.',
];

const englishDirect: Case[] = [
  ['“We will build it next year,” said Jane Miller.', ['Jane Miller: We will build it next year,']],
  [
    'The chief executive told reporters: "We are not for sale."',
    ['The chief executive: We are not for sale.'],
  ],
  ['“It works,” he said. “We tested it for two years.”', ['he: It works, | We tested it for two years.']],
  ['“Nobody was hurt,” the spokeswoman added.', ['the spokeswoman: Nobody was hurt,']],
  ['Anna Lee, a spokeswoman for the city, said, “Nobody was hurt.”', ['Anna Lee: Nobody was hurt.']],
  ['“‘Go home,’ he told me,” said Lee.', ['Lee: ‘Go home,’ he told me,']],
  ['"I don\'t know," she says.', ["she: I don't know,"]],
  [
    '“First we thought it was a joke.\n“Then the police came,” Lee said.',
    ['Lee: First we thought it was a joke. | Then the police came,'],
  ],
  [
    '“We cannot go on like this,” Miller warned, “because nobody pays for it.”',
    ['Miller: We cannot go on like this, | because nobody pays for it.'],
  ],
];

const englishReported: Case[] = [
  [
    'Miller said that the new plant would open in the first week of May.',
    ['Miller: ~that the new plant would open in the first week of May'],
  ],
  [
    'Miller said the new plant would open in the first week of May.',
    ['Miller: ~the new plant would open in the first week of May'],
  ],
  [
    'According to the ministry, the bridge will be closed until June.',
    ['the ministry: ~the bridge will be closed until June'],
  ],
  [
    'Police said on Tuesday they had arrested two men near the harbour.',
    ['Police: ~they had arrested two men near the harbour'],
  ],
  [
    'The report warned that prices for bread and milk could rise further.',
    ['The report: ~that prices for bread and milk could rise further'],
  ],
];

const englishSilent: string[] = [
  'The company calls its product “Blue Harbor”.',
  'The so-called “experts” had left by then.',
  'The novel “The Long Way Home” sold well.',
  'The “king of swing” was born in Gary.',
  'The ship “Northern Star” left in the morning.',
  "It was the firm's first year, and the workers' last.",
];

const chinese: Case[] = [
  ['李明说：“我们今年会推出新产品。”', ['李明: 我们今年会推出新产品。']],
  ['“我们今年会推出新产品，”李明说，“价格不会涨。”', ['李明: 我们今年会推出新产品， | 价格不会涨。']],
  ['“我们已经准备好了。”她表示。', ['她: 我们已经准备好了。']],
  ['海岸科技董事长王芳在接受采访时表示：“市场还很小。”', ['海岸科技董事长王芳: 市场还很小。']],
  ['近日，李明在论坛上说：“我们不会放弃。”', ['李明: 我们不会放弃。']],
  ['陈刚指出，“没有数据就没有模型”，并呼吁行业合作。', ['陈刚: 没有数据就没有模型']],
  ['王芳：“我不同意这个说法。”', ['王芳: 我不同意这个说法。']],
  ['「我們會繼續努力。」張偉強調。', ['張偉: 我們會繼續努力。']],
  ['王芳表示，公司明年将在上海设立新的研发中心。', ['王芳: ~公司明年将在上海设立新的研发中心']],
  ['发言人透露，谈判仍在进行，预计下月结束。', ['发言人: ~谈判仍在进行，预计下月结束']],
  ['据海岸日报报道，这家公司已经完成了新一轮融资。', ['海岸日报: ~这家公司已经完成了新一轮融资']],
  ['陈刚告诉海岸日报，新工厂年底就能投产。', ['陈刚: ~新工厂年底就能投产']],
  ['李明5月8日回应称，公司没有裁员计划。', ['李明: ~公司没有裁员计划']],
  ['海岸科技董事会证实，收购谈判已经终止。', ['海岸科技董事会: ~收购谈判已经终止']],
  ['王芳追问道：“这笔钱去了哪里？”', ['王芳: 这笔钱去了哪里？']],
  ['业内分析师普遍认为，价格还会继续下跌。', ['业内分析师: ~价格还会继续下跌']],
  ['听到这个提问，她摇头：“我们一天也没有停过。”', ['她: 我们一天也没有停过。']],
  ['在王芳看来，市场的机会还没有真正到来。', ['王芳: ~市场的机会还没有真正到来']],
];

const chineseSilent: string[] = [
  '该公司推出了名为“海浪”的新模型。',
  '所谓“人工智能”已经改变了很多行业。',
  '他被称为“东方的爱迪生”。',
  '这部名为《远方》的电影很受欢迎。',
  '他听说公司要搬家。',
  '小说的销量不错。',
  '陈刚受聘为公司顾问，聘期两年，每月到访一次。',
  '公司从下月起改用新名称“海岸云”，原有业务不变。',
  '他的职称，去年已经评定为高级工程师。',
];

describe('quotes', () => {
  it.each(germanDirect)('German, direct: %s', (text, found) => {
    expect(quotes(text, 'de').filter((quote) => !quote.includes('~'))).toEqual(found);
  });

  it.each(germanReported)('German, reported: %s', (text, found) => {
    expect(quotes(text, 'de')).toEqual(found);
  });

  it.each(englishDirect)('English, direct: %s', (text, found) => {
    expect(quotes(text, 'en').filter((quote) => !quote.includes('~'))).toEqual(found);
  });

  it.each(englishReported)('English, reported: %s', (text, found) => {
    expect(quotes(text, 'en')).toEqual(found);
  });

  it.each(chinese)('Chinese: %s', (text, found) => {
    expect(quotes(text, 'zh-Hans')).toEqual(found);
  });

  it.each(germanSilent)('none in German: %s', (text) => {
    expect(quotes(text, 'de')).toEqual([]);
  });

  it.each(englishSilent)('none in English: %s', (text) => {
    expect(quotes(text, 'en')).toEqual([]);
  });

  it.each(chineseSilent)('none in Chinese: %s', (text) => {
    expect(quotes(text, 'zh')).toEqual([]);
  });

  it('stand on the sentences that hold words, speaker and verb', () => {
    const text =
      'Der Regen hörte auf. Anna Berg zögerte. „Wir bleiben hier und warten.“ Dann wurde es dunkel.';
    const { findings } = read(text, 'de');
    expect(findings.map(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Anna Berg zögerte. „Wir bleiben hier und warten.“'],
    ]);
  });

  it('take a known name whole', () => {
    const text = '“It is done,” said Jane van der Berg.';
    const { source, sentences } = read(text, 'en');
    const start = text.indexOf('Jane');
    const [found] = findQuotes(source, sentences, [{ start, end: start + 'Jane van der Berg'.length }]);
    expect(text.slice(found!.speakerSpan!.start, found!.speakerSpan!.end)).toBe('Jane van der Berg');
  });

  it('without a closing mark are believed less', () => {
    const closed = read('Anna Berg sagte: „Wir bleiben hier und warten.“', 'de').findings[0]!;
    const open = read('Anna Berg sagte: „Wir bleiben hier und warten.', 'de').findings[0]!;
    expect(open.parts).toEqual([{ start: 18, end: 46 }]);
    expect(open.rule).toBe('marks-unclosed');
    expect(open.confidence).toBeLessThan(closed.confidence);
  });

  it('are not found where there is no text', () => {
    expect(quotes('', 'de')).toEqual([]);
    expect(quotes('„“ „ “', 'de')).toEqual([]);
  });
});

/** Names in Chinese text, where no space and no capital marks them: by surname, ending and the words around them. */
import { isNoPerson, mayBePerson, peopleIn, personAt, personUpTo, speakerAt } from './chinese-people.ts';
import type { Span } from './found.ts';
import type { Sentence } from './read-sentences.ts';
import { companyKindOf } from './words/company-words.ts';
import { isPlain, lastCut } from './words/han-words.ts';
import { HAN_ORGANISATION } from './words/known-organisations.ts';
import { hanPlaces } from './words/places.ts';

interface ChineseName extends Span {
  text: string;
  party: 'PERSON' | 'COMPANY';
}

type Add = (start: number, name: string, party: ChineseName['party']) => void;

const SUFFIX =
  '(?:科技|技术|智能|集团|(?<!集团)控股(?!股东|权)|资本|创投|基金会|基金|投资|银行|证券|保险|信托|期货|大学|学院|研究院|研究所|交易所|事务所|实验室|汽车|电子|医药|药业|制药|生物|半导体|地产|物流|机器人|能源|传媒|国际|网络|股份|有限公司)';
/** What a place may have behind it as a name: 长沙银行, but not 长沙市场. */
const HOUSE = new RegExp(
  `(?:${SUFFIX}|电气|电力|重工|建工|建设|港口|航运|港航|燃气|水务|钢铁|医院|联通|移动)$`,
  'u',
);
/** What a company does, right behind its name. */
const DOES =
  '(?:宣布|披露|证实|确认|表示|(?<!名)称|近日|日前|今日|昨日|晚间|完成|已|曾|首次|首度|秘密|主动|再次|再获|再度|获得?|拿到|拿下|斩获|募得|募集|正式|官宣|连续完成|成立|诞生|创立|创办|创建|始建|始创|发布|推出|上市|挂牌|申报|撤回|终止|中止|推迟|取消|放弃|暂缓|搁置|考虑|筹备|寻求|收购|买下|递交|提交|递表|正(?=与|在|寻求)|登陆|转板|与|由|计划|拟|将|更名|改名|被曝|(?:今日|今天|昨日)?公告|被(?=\\p{Script=Han}{2})|并入|隶属|归属|从|于|在(?=\\d|[A-H]轮|港交所|上交所|深交所|北交所|科创板|创业板|纳斯达克|纽交所)|向|对其|持有|持股|聘请|聘任|任命|委任|是|仍是|的(?=创始人|创办人|联合创|董事|总裁|总经理|CEO|CFO|CTO|首席|负责人|财务|子公司|控股|股东|第一大|全资|股权|股份|上市|IPO|招股|申请|估值|前身|总部|运营|[A-H]轮|天使轮|种子轮|融资)|旗下|子公司|控股股东|创始人|创办人|CEO|董事长|联合创始人)';
const DATE =
  '(?:于|在)?(?:今年|去年)?(?:\\d{4}年(?:底|初)?)?(?:\\d{1,2}月(?:底|初|中旬)?)?(?:\\d{1,2}日)?(?:周[一二三四五六日天])?(?:晚间?|早间)?';
/** What a company is, before its name. */
const KIND =
  '(?:公司|企业|品牌|平台|厂商|团队|项目|机构|连锁|同行|对手|独角兽|巨头|龙头|新贵|黑马|车企|药企|房企|[电厂券车酒药]商|[研开供服运制经零集承生]\\p{Script=Han}{0,2}商|旗下的?|新名称|(?:名称|简称)[由从]|名称|变更为|更名为?|改名为?)';
const NAMED_BY_SUFFIX = new RegExp(
  `\\p{Script=Han}{2,12}?${SUFFIX}+(?!人|家|公司|企业|厂商|领域|行业|赛道|化|性|产业|市场|初创|独角兽|模型|产品|解决方案)`,
  'gu',
);
const NAMED_BY_VERB = new RegExp(
  `(?<=^|[，。；：、\\s日「”）)]|${KIND})(?<name>[\\p{Script=Han}]{2,16}?)(?:（[^（）]{1,30}）|\\([^()]{1,30}\\))?(?=${DATE}${DOES})`,
  'gu',
);
/** Money that is put into a round; who puts it there stands before the word. */
const INVESTING =
  /领投|跟投|参投|追投|独投|独家投资|战略投资|联合投资|投资(?=[，。；、了\d]|$|本轮|该|等)|参与|加持|加码|加注|注资|入股|增资/gu;
/** What stands between the last investor's name and the word. */
const MANNER =
  /(?:联合|共同|独家|选择|超额|继续|持续|追加|等额|战略|连续|再次|双双|分别|一同|均|也|亦|则|等|(?:多家|知名|老牌|数家|两家|三家)?(?:投资)?机构)+$/u;
/** What investors are called before their names. */
const WHOSE =
  /^(?:早期|现有|原有|新|老|产业方|产业|知名|外部|财务|战略)*(?:股东|投资方|投资机构|投资者|投资人|资方|机构)/u;
const INVESTORS =
  /(?:投资方(?:包括|为|有)|投资方：|投资机构(?:包括|为|有)|股东(?:包括|有|为)|引入(?:了)?|获得?(?:了)?)(?<list>[\p{Script=Han}、]{2,60})/gu;
/** Where a company's name is what a verb or a preposition takes, and how it ends there. */
const OBJECTS = [
  // 在巴斯夫当过四年工程师, 就职于普华永道
  /(?<![存正现旨所])在(?<name>\p{Script=Han}{3,10}?)(?=工作|任职|供职|就职|任教|实习|效力|当过|当了|做过|做了|从事|担任|历任|出任|先后|主管)/gu,
  /(?:就职于|任职于|供职于|效力于|服务于|受雇于|起步于|受聘于|跳槽至|跳槽到|出身于)(?<name>\p{Script=Han}{2,10}?)(?=[，。；、\d]|的|和|与|等|$)/gu,
  /(?:加入|加盟|入职|转投|离开|告别)(?:了)?(?<name>\p{Script=Han}{2,10}?)(?=，?(?:并?(?:担任|出任|任)|负责|先后|历任))/gu,
  // 买下同行远山动保全部股权
  /(?:收购|买下|并购|控股|吞下|购得|受让|出售|持有|控制|转让)(?:了)?(?<name>\p{Script=Han}{2,12}?)(?=全部|多数|少数|剩余|控股权|控制权|约?\d+(?:\.\d+)?%|的?(?:股权|股份|交易|要约|计划|方案)|百分之)/gu,
  // 与国轩高科签署协议
  /[与和同](?<name>\p{Script=Han}{3,10}?)(?=签署|签订|签约|达成|合作|合资|联手|合并|组建|共建)/gu,
  /(?:股东|控制人|名称)[^，。；]{0,12}变更为(?<name>\p{Script=Han}{3,10}?)(?=[，。；])/gu,
  /(?:入股|参股|注资|增资|认购|投资了)(?<name>\p{Script=Han}{2,16}?)(?=[，。；的\d]|约|近|超)/gu,
  /向(?<name>\p{Script=Han}{3,10}?)(?=注资|增资|投资|出售|收购|转让|支付)/gu,
  /(?:对|同意|审议|核准|通过)(?<name>\p{Script=Han}{3,10}?)(?=创业板|科创板|主板|IPO|首发|的?首次公开|发行上市)/gu,
  /(?:创办|创立|创建)(?:了)?(?<name>\p{Script=Han}{3,10}?)(?=[，。；])/gu,
  /(?:收购|买下|并购|合并|吸收合并)(?:了)?(?<name>\p{Script=Han}{3,10}?)(?=[，。；])/gu,
] as const;
/** 原名蓝海电池 */
const FORMER_NAME =
  /(?:原名为?|前身[为是]|曾用名为?|更名为|改名为)[“「"]?(\p{Script=Han}{2,10})(?=[，。；、”」"）])/gu;
const EXCHANGE = /港交所|上交所|深交所|北交所|科创板|创业板|纳斯达克|纽交所/gu;
/** 重庆市交通局, 中国疾控中心 */
const PUBLIC_BODY = new RegExp(
  `(?:(?:${hanPlaces.join('|')})(?:[省市区县]|自治区)?|国家|\\p{Script=Han}{2}[省市县])\\p{Script=Han}{1,6}?(?:局|厅|委员会|中心|总局)(?![长部面限势员心])`,
  'gu',
);
/** 机器人公司「灵动之手」 */
const QUOTED = new RegExp(`${KIND}[「“]([\\p{Script=Han}\\p{Lu}][\\p{L}\\p{N}]{1,11})[」”]`, 'gu');
const noName =
  /^(?:记者|之|首席|本轮|此次|本次|该|其|数|市场|天使|未来|人工|所有|一些|并|后|前(?!海)|交易|主导|加快|加速|推动|[亿万]元|元(?=$|的|人民币)|老|新(?!浪|东方|希望|奥|华|城)|若干|某|最|不|这|那|又|各|每|何|何时|[一二两三四五六七八九十几多数]+(?:[家人个位名年月天轮次批])|投后|投前|大模型|我们|他们|官方|知名)|(?:[时后中上下内外前间里]|方面|大会|会议|[布说年]会|明会|论坛|仪式|峰会|活动|政策|[人员率费权额价款案罪]|[华国太洲]区|事业[部群])$/u;

/** The names of a Chinese sentence, unresolved; they may overlap, the likelier first. */
export function chineseNames(text: string, sentence: Sentence): ChineseName[] {
  const own = text.slice(sentence.start, sentence.end);
  const found: ChineseName[] = [];
  const add: Add = (at, name, party) => {
    const span = { start: sentence.start + at, end: sentence.start + at + name.length };
    if (name.length < 2 || (party === 'PERSON' && isNoPerson(name))) return;
    if (!found.some((other) => other.start < span.end && span.start < other.end)) {
      found.push({ ...span, text: name, party });
    }
  };
  const houses = [...own.matchAll(HAN_ORGANISATION)].map(({ 0: whole, index, groups }) => ({
    start: index,
    // 小米入股远山银行 names two.
    name: lastCut(groups!['part'] ?? '') === 0 ? whole : groups!['house']!,
  }));
  for (const { start, name } of peopleIn(own)) {
    const isHouse = houses.some(
      (house) => house.start < start + name.length && start < house.start + house.name.length,
    );
    if (!isHouse) add(start, name, 'PERSON');
  }
  addByTitles(text, own, sentence, add);
  for (const { start, name } of houses) add(start, name, 'COMPANY');
  for (const { 0: name, index } of own.matchAll(EXCHANGE)) add(index, name, 'COMPANY');
  for (const { 0: name, index } of own.matchAll(PUBLIC_BODY)) {
    if (lastCut(name) === 0) add(index, name, 'COMPANY');
  }
  for (const match of own.matchAll(FORMER_NAME)) {
    add(match.index + match[0].indexOf(match[1]!), match[1]!, 'COMPANY');
  }
  for (const match of own.matchAll(QUOTED)) {
    if (isOfCompanies(own)) add(match.index + match[0].indexOf(match[1]!), match[1]!, 'COMPANY');
  }
  if (isFunding(own)) addInvestors(own, add);
  for (const match of own.matchAll(NAMED_BY_SUFFIX)) addCompany(add, match.index, match[0]);
  for (const rule of OBJECTS) {
    for (const match of own.matchAll(rule)) {
      const name = match.groups!['name']!;
      addCompany(add, match.index + match[0].lastIndexOf(name), name);
    }
  }
  if (isOfCompanies(own)) {
    for (const match of own.matchAll(NAMED_BY_VERB)) {
      const name = match.groups!['name']!;
      if (!mayBePerson(name)) addCompany(add, match.index, name);
    }
  }
  return found;
}

function addByTitles(text: string, own: string, sentence: Sentence, add: Add): void {
  for (const [index, { start, end }] of sentence.titles.entries()) {
    const previous = sentence.titles[index - 1];
    const title = { start: start - sentence.start, end: end - sentence.start };
    // 创始人为陈思远
    const from = title.end + (/^(?:为|是|：)/u.test(own.slice(title.end)) ? 1 : 0);
    const person = personAt(own, from) ?? speakerAt(own, from);
    if (person) add(from, person, 'PERSON');
    // 创始人、董事长兼CEO: before the second title there is no company.
    const isChained = previous !== undefined && /^[、兼和及]{0,2}$/u.test(text.slice(previous.end, start));
    const company = isChained ? null : companyBefore(own, title.start);
    const before = personUpTo(own, company?.start ?? title.start);
    if (before && !hanPlaces.includes(before.name.slice(1))) add(before.start, before.name, 'PERSON');
    if (company) add(company.start, company.text, 'COMPANY');
  }
}

function addInvestors(own: string, add: Add): void {
  for (const { index } of own.matchAll(INVESTING)) {
    const from = Math.max(0, index - 80);
    const clause = own.slice(from, index);
    const list = clause.slice(clause.search(/[^，。；：（）()“”「」\d\s]*$/u));
    const bare = list.replace(MANNER, '');
    addList(bare, index - list.length, add);
  }
  for (const match of own.matchAll(INVESTORS)) {
    const list = match.groups!['list']!;
    const start = match.index + match[0].length - list.length;
    if (list.includes('、')) addList(list.replace(MANNER, ''), start, add);
  }
}

function addList(list: string, start: number, add: Add): void {
  let at = start;
  for (const part of list.split(/(?<=[、和与及])/u)) {
    const name = part.replace(/[、和与及以]+$/u, '');
    const label = WHOSE.exec(name)?.[0].length ?? 0;
    if (name.length - label <= 12) addCompany(add, at + label, name.slice(label));
    at += part.length;
  }
}

const isFunding = (sentence: string): boolean => /轮|融资|投资|领投|跟投|参投|注资|入股|增资/.test(sentence);
const isOfCompanies = (sentence: string): boolean =>
  isFunding(sentence) ||
  /成立|诞生|上市|挂牌|登陆|收购|买下|股权|持股|股份|股东|签署|签订|签约|达成|创始人|创办人|董事|总裁|总经理|CEO|CFO|财务官|负责人|递交|提交|申报|撤回|招股书|公告|披露|辞任|合资|创立|创办|更名|改名|名称|子公司|合作|隶属|归属|并入|旗下|控股|出售|重整|破产|贷款|授信|估值|独角兽/.test(
    sentence,
  );

/** The company right before a title: 旷视科技|创始人. */
function companyBefore(text: string, end: number): { start: number; text: string } | null {
  const segment = text
    .slice(Math.max(0, end - 14), end)
    .replace(/(?:的|前|原|现任|时任|曾任|新任|担任|出任|兼任|(?<![辞卸接离])任|为|是)$/u, '');
  const start = lastCut(segment);
  const name = withoutFormer(withoutTrade(withoutPlace(segment.slice(start)))).replace(/^年?任/u, '');
  const isName = /^\p{Script=Han}{2,10}$/u.test(name) && !noName.test(name) && !isPlain(name);
  if (!isName || mayBePerson(name)) return null;
  return { start: Math.max(0, end - 14) + segment.length - name.length, text: name };
}

function addCompany(add: Add, start: number, text: string): void {
  const spoken = text.replace(MANNER, '').replace(/(?:参与|此前|目前|今日|曾|已)+$/u, '');
  const name = withoutFormer(withoutTrade(withoutPlace(spoken.slice(lastCut(spoken)))));
  if (name.length < 2 || noName.test(name) || isPlain(name) || hanPlaces.includes(name)) return;
  add(start + spoken.length - name.length, name, 'COMPANY');
}

/** 前云帆集团副总裁 was with 云帆集团. */
const withoutFormer = (name: string): string => (name.length > 4 ? name.replace(/^[前原]/u, '') : name);

/** 连锁药房健民堂: two words of the language or more before a name say what it does. */
function withoutTrade(name: string): string {
  for (let end = name.length - 3; end >= 4; end -= 1) {
    if (isPlain(name.slice(0, end)) && !isPlain(name.slice(end))) return name.slice(end);
  }
  return name;
}

/** 北京旷视科技 keeps its town only if it is called by it, as 北京大学 and 宁波银行 are. */
function withoutPlace(name: string): string {
  const place = hanPlaces.find((town) => name.startsWith(town) && name.length > town.length + 1);
  if (place === undefined || companyKindOf(name) !== null) return name;
  const rest = name.slice(place.length);
  const isCalledByIt = isPlain(rest) ? HOUSE.test(rest) : rest.length < 3;
  return isCalledByIt ? name : rest;
}

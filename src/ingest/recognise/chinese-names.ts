/** Names in Chinese text, where no space and no capital marks them: by surname, ending and the words around them. */
import type { Span } from './found.ts';
import type { Sentence } from './read-sentences.ts';
import { companyKindOf } from './words/company-words.ts';
import { HAN_ORGANISATION } from './words/known-organisations.ts';
import { hanPlaces } from './words/places.ts';

interface ChineseName extends Span {
  text: string;
  party: 'PERSON' | 'COMPANY';
}

const SURNAME =
  '(?:欧阳|上官|诸葛|司马|夏侯|皇甫|司徒|慕容|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆汪范廖石金韦贾夏付方邹熊白孟秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万覃武钱戴严莫孔向常汤康易乔赖文印俞樊葛洪温柯管童倪单鲍颜芦骆牛岳瞿辛殷闵戚丛]|(?:张|王)楠)';
const VERB =
  '(?:表示|称|说|认为|指出|透露|介绍|坦言|强调|回应|告诉|写道|宣布|补充|解释|预测|出任|担任|加入|创立|创办|创建|毕业|出生|加盟|离职|离开|辞去|卸任|辞任|曾任|曾在|曾担任|接任|接替|掌舵|任|获任|被任命|正式|也|还|均|将|不再|没有|并未|未|否认|拒绝|此前|目前|等人|共同|联合|因|持股|持有|现任|现为|时任|从(?=\\p{Script=Han}{2,8}(?:离职|辞职|毕业))|\\d{4}年|于(?=\\d)|\\d{2}岁)';
/** Where a name ends for certain. */
const EDGE =
  /^(?:$|[\s，。、；：！？,.;:()（）「」“”《》\d]|[因持教先女博来和与及兼在于是曾出担表称说认指透介坦强加创毕将已也还又则宣回告对从为的等带离辞卸接任被正向不没并未否拒此目])/u;
/** Words that begin like a surname. */
const NO_PERSON =
  /^(?:曾[任在是为经被获担]|任[命职期何]|于[是年]|高[级管达于端]|方[面案]|金[额融]|严[重格]|文[件化]|连续|万[元亿美台家]|马上|向[港北全]|常[见务]|管理|明年|时[间代]|江苏|石[油化]|毛利|余额|项目|熊市|牛市|乔迁|安[全排]|水平|易于|康复|温和|成[为立都])/u;
const PERSON_BEFORE_VERB = new RegExp(
  `(?<=^|[，。、；：,;:"”」\\s日和与由的]|和|与|由|人)(?<name>${SURNAME}\\p{Script=Han}{1,2}?)(?=${VERB}|（|[和与、]${SURNAME})`,
  'gu',
);
const PERSON_AT = new RegExp(`^${SURNAME}\\p{Script=Han}{1,2}`, 'u');

const SUFFIX =
  '(?:科技|技术|智能|集团|控股|资本|创投|基金会|基金|投资|银行|证券|保险|大学|学院|研究院|研究所|交易所|实验室|汽车|电子|医药|生物|半导体|地产|物流|机器人|能源|传媒|国际|网络|有限公司|汽车集团)';
const RAISING =
  '(?:宣布|近日|日前|今日|昨日|完成|已完成|再次|再获|获得?|正式|官宣|连续完成|成立|发布|推出|上市|收购|递交|提交|已(?=于|经|完成|向)|向港交所|正(?=与|在|寻求)|登陆|与|由|计划|拟|将|更名|改名|被曝|(?:今日|今天|昨日)?公告|是|的|创始人|CEO|董事长|联合创始人)';
/** What cannot be inside a name: the name begins behind it. */
const BREAK =
  /[，。、；：！？\s,.;:()（）「」“”《》\d]|由|与|和|及|向|对|在|于|是|的|了|被|将|为|从|等|该|据|让|给|把|至|以|有|到|获得|得到|取得|获|自|日|(?<![国独专])家|位|来自|投资方|包括|其中|旗下|子公司|品牌|公司|企业|厂商|服务商|供应商|运营商|开发商|制造商|提供商|初创|巨头|独角兽|平台|股东|领投方|创始人|跟投|领投|宣布|发布|推出|首款|研发|生产|任命|聘请|聘任|今天|昨天|近日|日前|此前|目前|随后|此外|据悉|同时|而|但|曾|加入|收购|卸任|辞去|辞任|离开|接任|接替|获悉|现任|现为|时任|月(?=\p{Script=Han}{3})|首席(?=执行|技术|财务|科学|运营|产品)|投资了|担任|出任|创立了?|创办了?|创建了?|岁时?/gu;
const NAMED_BY_SUFFIX = new RegExp(
  `\\p{Script=Han}{2,12}?${SUFFIX}+(?!人|家|公司|企业|厂商|领域|行业|赛道|化|性|产业|市场|初创|独角兽|模型|产品|解决方案)`,
  'gu',
);
const NAMED_BY_VERB = new RegExp(
  `(?<=^|[，。；：、\\s日「”）)])(?<name>[\\p{Script=Han}]{2,16}?)(?:（[^（）]{1,30}）|\\([^()]{1,30}\\))?(?=${RAISING})`,
  'gu',
);
const INVESTORS =
  /(?:由|来自|投资方(?:包括|为|有)|投资方：|股东(?:包括)?|引入|获得?|、|及|和|与|，)(?<name>[\p{Script=Han}]{2,10}?)(?=领投|联合领投|跟投|参投|独家投资|投资|、|等(?:机构|投资|跟投|参投|多家))/gu;
/** 原名蓝海电池 */
const FORMER_NAME =
  /(?:原名为?|前身[为是]|曾用名为?|更名为|改名为)[“「"]?(\p{Script=Han}{2,10})(?=[，。；”」"])/gu;
const EXCHANGE = /港交所|上交所|深交所|北交所|科创板|创业板|纳斯达克|纽交所/gu;
/** 机器人公司「灵动之手」 */
const QUOTED = /(?:公司|品牌|企业|平台|厂商|团队|项目)[「“]([\p{Script=Han}\p{Lu}][\p{L}\p{N}]{1,9})[」”]/gu;
const noName =
  /^(?:接替|接任|近日|日前|今日|昨日|此前|记者|获悉|首席|本轮|融资|此次|本次|该|其|多家|老股东|新股东|现有|部分|知名|数|公司|投资|机构|双方|我们|他们|消息|市场|行业|用户|团队|产品|全球|国内|海外|今年|去年|明年|目前|资金|官方|媒体|记者|第一|首轮|天使|战略|产业|未来|宣布|上市|挂牌|连续|人工|大模型|技术|相关|所有|一些|以及|并|已|正式|后|前(?!海)|中.?$|交易|合作|项目|品牌|主导|继续|收购|转型|实际|双方|合资|供应商|董事长|创始人|总裁|首席|加快|加速|推动|[亿万]?元|老|新|独家|联合|共同|若干|某|领域|估值|金额|投后|投前)/u;

/** The names of a Chinese sentence, unresolved; they may overlap, the likelier first. */
export function chineseNames(text: string, sentence: Sentence): ChineseName[] {
  const own = text.slice(sentence.start, sentence.end);
  const found: ChineseName[] = [];
  const add = (start: number, name: string, party: ChineseName['party']) => {
    if (
      name.length >= 2 &&
      !(party === 'PERSON' && NO_PERSON.test(name)) &&
      !found.some(
        (other) => other.start < sentence.start + start + name.length && sentence.start + start < other.end,
      )
    ) {
      found.push({
        start: sentence.start + start,
        end: sentence.start + start + name.length,
        text: name,
        party,
      });
    }
  };
  for (const match of own.matchAll(HAN_ORGANISATION)) add(match.index, match[0], 'COMPANY');
  for (const { 0: name, index } of own.matchAll(EXCHANGE)) add(index, name, 'COMPANY');
  for (const match of own.matchAll(FORMER_NAME)) {
    add(match.index + match[0].indexOf(match[1]!), match[1]!, 'COMPANY');
  }
  for (const match of own.matchAll(QUOTED)) {
    if (isFunding(own)) add(match.index + match[0].indexOf(match[1]!), match[1]!, 'COMPANY');
  }
  for (const [index, { start, end }] of sentence.titles.entries()) {
    const previous = sentence.titles[index - 1];
    const title = { start: start - sentence.start, end: end - sentence.start };
    // 创始人为陈思远
    const from = title.end + (/^(?:为|是|：)/u.test(own.slice(title.end)) ? 1 : 0);
    const person = personAt(own, from);
    if (person) add(from, person, 'PERSON');
    // 创始人、董事长兼CEO: before the second title there is no company.
    const isChained = previous !== undefined && /^[、兼和及]{0,2}$/u.test(text.slice(previous.end, start));
    const company = isChained ? null : companyBefore(own, title.start);
    if (company) add(company.start, company.text, 'COMPANY');
    // 印奇，旷视创始人
    const before = new RegExp(`(${SURNAME}\\p{Script=Han}{1,2})(?:是|为|，)$`, 'u').exec(
      own.slice(Math.max(0, (company?.start ?? title.start) - 4), company?.start ?? title.start),
    );
    if (before && !hanPlaces.includes(before[1]!.slice(1))) {
      add((company?.start ?? title.start) - before[0].length, before[1]!, 'PERSON');
    }
  }
  for (const match of own.matchAll(PERSON_BEFORE_VERB)) add(match.index, match.groups!['name']!, 'PERSON');
  for (const match of own.matchAll(INVESTORS)) {
    const name = match.groups!['name']!;
    if (isFunding(own)) addCompany(add, match.index + match[0].lastIndexOf(name), name);
  }
  for (const match of own.matchAll(NAMED_BY_SUFFIX)) addCompany(add, match.index, match[0]);
  for (const match of own.matchAll(NAMED_BY_VERB)) {
    if (
      isFunding(own) ||
      /成立|上市|收购|创始人|董事长|CEO|递交|招股书|公告|辞任|合资|创立|创办|更名|名称|子公司|合作/.test(own)
    ) {
      addCompany(add, match.index, match.groups!['name']!);
    }
  }
  return found;
}

const isFunding = (sentence: string): boolean => /轮|融资|投资|领投|跟投|参投/.test(sentence);

function personAt(text: string, start: number): string | null {
  const name = PERSON_AT.exec(text.slice(start, start + 4))?.[0];
  if (!name) return null;
  const lengths = [3, 2, 4].filter((length) => length <= name.length);
  const length = lengths.find(
    (count) =>
      EDGE.test(text.slice(start + count, start + count + 2)) &&
      !(count === 3 && new RegExp(`^(?:${VERB}|[已曾已均将])`, 'u').test(text.slice(start + 2))),
  );
  return length === undefined ? null : text.slice(start, start + length);
}

/** The company right before a title: 旷视科技|创始人. */
function companyBefore(text: string, end: number): { start: number; text: string } | null {
  const segment = text
    .slice(Math.max(0, end - 14), end)
    .replace(/(?:的|前|原|现任|时任|曾任|新任|担任|任|为|是)$/u, '');
  const start = lastBreak(segment);
  const name = withoutFormer(withoutPlace(segment.slice(start))).replace(/^任/u, '');
  if (!/^\p{Script=Han}{2,10}$/u.test(name) || noName.test(name)) return null;
  return { start: Math.max(0, end - 14) + segment.length - name.length, text: name };
}

function addCompany(
  add: (start: number, name: string, party: 'COMPANY') => void,
  start: number,
  text: string,
): void {
  const spoken = text.replace(/(?:继续|持续|联合|共同|独家|参与|此前|目前|今日|曾|已|均|也|等)+$/u, '');
  const name = withoutFormer(withoutPlace(spoken.slice(lastBreak(spoken.slice(0, -1)))));
  if (name.length < 2 || noName.test(name)) return;
  if (name === 'CEO' || hanPlaces.includes(name)) return;
  add(start + spoken.length - name.length, name, 'COMPANY');
}

/** 前云帆集团副总裁 was with 云帆集团. */
const withoutFormer = (name: string): string => (name.length > 4 ? name.replace(/^[前原]/u, '') : name);

function lastBreak(text: string): number {
  let end = 0;
  for (const match of text.matchAll(BREAK)) end = match.index + match[0].length;
  return end;
}

/** 北京旷视科技 keeps its town only if it is an institution that is called by it: 北京大学. */
function withoutPlace(name: string): string {
  const place = hanPlaces.find((town) => name.startsWith(town) && name.length > town.length + 1);
  return place === undefined || companyKindOf(name) !== null ? name : name.slice(place.length);
}

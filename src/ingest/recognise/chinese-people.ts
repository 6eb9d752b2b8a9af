/** People in Chinese text: by surname and by the words beside them. */
import { isPlain, lastCut } from './words/han-words.ts';

const SURNAME =
  '(?:欧阳|上官|诸葛|司马|夏侯|皇甫|司徒|慕容|令狐|南宫|尉迟|公孙|长孙|宇文|端木|独孤|轩辕|闻人|澹台|拓跋|申屠|呼延|赫连|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆汪范廖石金韦贾夏付方邹熊白孟秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万覃武钱戴严莫孔向常汤康易乔赖文印俞樊葛洪温柯管童倪单鲍颜芦骆牛岳瞿辛殷闵戚丛裴滕游鲁祝盛景詹宁桂阮蓝党翟姬申冷边燕尚柴连艾古戈耿匡寇欧聂敖饶车苗费甘卞房左卓屈牟佟靳栾仇宫臧晏迟喻缪褚楚荆沙麦岑祁霍章齐梅庞涂舒关米巫卫焦巴占凌水路花容项裘宓甄郁邬糜商阙逄蒲桑储戎池薄卜茅嵇娄蔺晁巩郗鞠郦虞柏窦浦谌谷麻胥冼佘隋綦钮昝丘应符鄢奚冉支闻季宗竺桓郇邝荀粟惠普谈]|(?:张|王)楠)';
/** What somebody does or did, right behind the name. */
export const VERB =
  '(?:表示|称|说|认为|指出|透露|介绍|坦言|强调|回应|告诉|写道|宣布|补充|解释|预测|出任|担任|加入|创立|创办|创建|毕业|出生|加盟|入职|离职|离开|离任|辞职|辞去|卸任|卸下|卸职|辞任|退出|退休|受聘|曾任|曾在|曾担任|曾是|历任|接任|接替|接棒|继任|履新|执掌|掌舵|统筹|主持|牵头|代行|兼任|任|获任|被任命|当选|正式|分别|留任|升任|调任|转任|晋升|改任|就任|续任|连任|获聘|接手|接掌|现年|生于|带队|率领|领衔|领导|创业|去世|病逝|逝世|被|自(?=\\d)|已|曾|也|还|均|将|不再|没有|并未|未|否认|拒绝|此前|目前|等人|共同|联合|合计|与其|因|持股|持有|控制|现任|现为|时任|从(?=\\p{Script=Han}{2,8}(?:离职|辞职|毕业))|\\d{4}年|于(?=\\d)|\\d{2}岁)';
/** Where a name ends for certain. */
const EDGE =
  /^(?:$|[\s，。、；：！？,.;:()（）「」“”《》\d]|[因持教先升调转分女博来和与及兼在于是曾出担表称说认指透介坦强加创毕将已也还又则宣回告对从为的等带离辞卸接任被正向不没并未否拒此目统主牵负受退执掌代留]|之[子女妻]|一[起同道]|今[年天日])/u;
/** Words that begin like a surname. */
const NO_PERSON =
  /^(?:曾[任在是为经被获担表向对透公多说称拿以想]|任[命职期何]|于[是年]|高[级管达于端]|方[面案]|金[额融]|严[重格]|文[件化]|连[续锁]|万[元亿美台家]|马上|向[港北全]|常[见务]|管理|明年|时[间代]|江苏|石[油化]|毛利|余额|项目|熊市|牛市|乔迁|安[全排]|水平|易[于主帅]|康复|温和|成[为立都]|宁[波夏]|盛[大会]|景[区气]|古代|边界|尚[未需]|申[请报购]|游[戏客]|欧[洲盟]|冷链|房[地企产]|车[企辆型间]|费用|甘肃|左右|沙[特龙]|卓越|党[委组]|董事|祝贺|关[于闭键注联]|章程|齐全|霍尼|米其|巴[西黎]|占[比据股]|水[务电]|路[演径]|花费|容量|项|卫[生星]|舒适|梅雨|方[向式法便]|管[道控]|商[业务品用人家场圈城会标议学]|应[当该用收付对]|支[付持撑出]|符[合号]|季[度后节报]|惠[州及普民]|宗[旨教]|普[通遍及洱]|谈[判到及论]|闻[名风]|谷歌|储[能备蓄]|池州|柏林|麻[烦醉]|常年|单[位方]|白银|任务)/u;
/** Who stands before somebody's name: what he is to another, or of what trade; or what is done with him. */
const WHO =
  '(?:股东|老板|前任|继任者?|接任者|接班人|后任|配偶|妻子|丈夫|夫人|太太|之子|之女|儿子|女儿|父亲|母亲|弟弟|哥哥|兄长|姐姐|妹妹|胞弟|胞兄|兄弟|搭档|校友|同学|同事|好友|老将|学者|博士|院士|兽医|医生|医师|律师|会计师|企业家|投资人|自然人|实控人|实际控制人|控股股东|法定代表人|同班同学|室友|掌舵者|经理人|职业经理人|设计师|科学家|厨师|主持人|作家|聘请|聘任|任命|委任|选举|推选|提名|邀请|挖来|请来|起用|指派|核准|批准|(?:接替|接任|代替|取代)(?:[^，。；]{1,8}的)?)';
const PERSON_BEFORE_VERB = new RegExp(
  `(?<=^|[，。、；：,;:"”」\\s日和与的人师员家者]|由(?!于)|${WHO})(?<name>${SURNAME}\\p{Script=Han}{1,2}?)(?=${VERB}|（|，(?:历任|曾任|曾在|现任|毕业于|生于|\\d{4}年)|[和与、]${SURNAME}|[和与](?:其|大学|高中|研究生)?${WHO})`,
  'gu',
);
const BEHIND_WHO = new RegExp(`${WHO}(?:为|是|：)?`, 'gu');
/** 创办人是兽医出身的楚云龙 */
const NAMED_LAST = new RegExp(
  `(?:人|长|裁|理|官|CEO)(?:是|为|叫)[^，。；\\d]{0,14}?[的师员者家人士生授](?<name>${SURNAME}\\p{Script=Han}{1,2})(?=[，。；（]|$)`,
  'gu',
);
const PERSON_AT = new RegExp(`^${SURNAME}\\p{Script=Han}{1,2}`, 'u');
const PERSON_LAST = new RegExp(`(?<=^|[，。、；：\\s的])(${SURNAME}\\p{Script=Han}{1,2})(?:是|为|，)$`, 'u');
const VERB_NEXT = new RegExp(`^(?:${VERB}|[已曾均将])`, 'u');
/** 蒂姆·库克; before it ends what he is. */
const FOREIGN = new RegExp(
  `\\p{Script=Han}{1,6}[·•]\\p{Script=Han}{1,6}?(?=$|\\P{Script=Han}|${VERB}|[和与及在于对从的等为是周])`,
  'gu',
);
const lastOffice = (head: string): number => head.search(/[^官裁长人师员者席理家]*$/u);

const WHOLE = new RegExp(`^${SURNAME}\\p{Script=Han}{2}$`, 'u');

/** Who speaks right behind what he is has a name, be the surname ever so rare. */
const SPEAKER =
  /^\p{Script=Han}{2,3}?(?=表示|称(?!号)|说|透露|介绍|坦言|指出|认为|强调|回应|对\p{Script=Han}{2,8}(?:表示|说|称|坦言)|在接受)/u;

export function speakerAt(text: string, start: number): string | null {
  const name = SPEAKER.exec(text.slice(start, start + 16))?.[0];
  return name && !NO_PERSON.test(name) && !isPlain(name) && lastCut(name) === 0 ? name : null;
}

export const isNoPerson = (name: string): boolean => NO_PERSON.test(name);
/** Three characters that may be somebody's name as well as a company's. */
export const mayBePerson = (name: string): boolean => WHOLE.test(name) && !NO_PERSON.test(name);

interface Person {
  start: number;
  name: string;
}

/** Whose verb, trade or kin stands beside him. */
export function peopleIn(text: string): Person[] {
  return [
    ...[...text.matchAll(FOREIGN)].map(({ 0: name, index }) => {
      const head = name.slice(0, name.search(/[·•]/u));
      const cut = Math.max(lastCut(head), lastOffice(head));
      return { start: index + cut, name: name.slice(cut) };
    }),
    ...[...text.matchAll(BEHIND_WHO)].flatMap((match) => {
      const start = match.index + match[0].length;
      const name = personAt(text, start);
      return name ? [{ start, name }] : [];
    }),
    ...[...text.matchAll(NAMED_LAST), ...text.matchAll(PERSON_BEFORE_VERB)].map((match) => ({
      start: match.index + match[0].lastIndexOf(match.groups!['name']!),
      name: match.groups!['name']!,
    })),
  ];
}

/** The name that begins at a place, if it surely ends. */
export function personAt(text: string, start: number): string | null {
  const name = PERSON_AT.exec(text.slice(start, start + 4))?.[0];
  if (!name || NO_PERSON.test(name)) return null;
  const lengths = [3, 2, 4].filter((length) => length <= name.length);
  const length = lengths.find(
    (count) =>
      EDGE.test(text.slice(start + count, start + count + 2)) &&
      !(count === 3 && VERB_NEXT.test(text.slice(start + 2))),
  );
  return length === undefined ? null : text.slice(start, start + length);
}

/** 印奇，旷视创始人: who stands right before what he is. */
export function personUpTo(text: string, end: number): Person | null {
  const from = Math.max(0, end - 5);
  const match = PERSON_LAST.exec(text.slice(from, end));
  return match ? { start: from + match.index, name: match[1]! } : null;
}

/** How Chinese sentences say that two companies belong together; groups `subject`, which may be a list, and `object`. */
import type { CompanyRelationKind } from '../../database/generated/enums.ts';

type Row = readonly [CompanyRelationKind, prior: number, source: string, isDated?: true];

/** Words of the same statement up to the next company, over commas too. */
const ON = '[^。；\\uE002]{0,24}?';
/** No farther than the clause. */
const NEAR = '[^，。；\\uE002]{0,10}?';
/** 从凯辉基金等股东手中 */
const FROM_WHOM = '(?:[从向自]<Xs>[^，。；\\uE001\\uE002]{0,10}?)?';
/** 同行“爱诺动物医院” */
const WHAT = '(?:了)?(?:[\\p{Script=Han}]{1,14}?)?[“「]?';
const BUYS = '(?:收购|买下|并购|吞并|购得|控股(?!股东|权))';
/** Less than half of it makes nobody its parent. */
const MINORITY = '[”」]?的?(?:约|近|逾)?(?:[1-4]\\d|\\d)(?:\\.\\d+)?%';
/** Of what a company has, not the company. */
const PART = '[”」]?(?:旗下|的)?[^，。；\\uE002]{0,6}?(?:部分|少数|资产|业务|工厂|门店|专利|技术|土地|品牌)';
const DAUGHTER = '(?:间接|直接)?(?:全资|控股|核心)?(?:的)?(?:子公司|附属公司|下属公司|孙公司)';

export const chineseRelationTable: readonly Row[] = [
  [
    'RENAMED_FROM',
    0.9,
    '(?<subject><O>)[^。；\\uE002]{0,20}?(?:前身[为是系][^，。；\\uE002]{0,14}?|原名为?|曾用名为?)[“「"]?(?<object><O>)',
  ],
  ['RENAMED_FROM', 0.9, '(?<subject><O>)[”」]?（(?:原名|原|前身为?|曾用名|旧称)[：“「]{0,2}(?<object><O>)'],
  [
    'RENAMED_FROM',
    0.88,
    '(?<object><O>)[^。；\\uE002]{0,14}?(?:更名|改名|易名|名称变更|名称更改)[^。；]{0,3}?为?[“「]?(?<subject><O>)',
    true,
  ],
  [
    'RENAMED_FROM',
    0.88,
    '(?<object><O>)[^。；\\uE002]{0,14}?(?:启用|使用|采用)(?:了)?(?:全新|新)(?:的)?(?:公司|品牌)?(?:名称|名)[“「]?(?<subject><O>)',
    true,
  ],
  [
    'RENAMED_FROM',
    0.88,
    '(?:名称|简称|名)(?:由|从)[“「]?(?<object><O>)[”」]?[^。；\\uE002]{0,4}?(?:变更|更改|更名|改|调整)[为成][“「]?(?<subject><O>)',
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.88,
    `(?<object><O>)${ON}${FROM_WHOM}${BUYS}${WHAT}(?<subject><O>)(?!${MINORITY}|${PART})`,
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.88,
    `(?<object><O>)${ON}完成(?:了)?对(?<subject><O>)[^，。；\\uE002]{0,10}?的(?:收购|并购|控股)`,
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.88,
    `(?<subject><O>)${NEAR}被(?<object><O>)(?:以<M>|全资|正式|成功)*(?:收购|并购|买下|控股|吞并|收入囊中|纳入麾下)`,
    true,
  ],
  [
    'SUBSIDIARY_OF',
    0.85,
    `(?<subject><O>)${NEAR}(?:卖身|委身|(?:出售|卖|转让)给)(?<object><O>)|将(?:旗下)?(?<subject2><O>)${NEAR}(?:以<M>(?:的价格)?)?(?:出售|卖|转让)给(?<object2><O>)`,
    true,
  ],
  ['SUBSIDIARY_OF', 0.9, `(?<subject><O>)(?:是|为|系)(?<object><O>)(?:的|旗下)*${DAUGHTER}`],
  ['SUBSIDIARY_OF', 0.88, `(?<object><O>)(?:的|旗下)*${DAUGHTER}[“「]?(?<subject><O>)`],
  ['SUBSIDIARY_OF', 0.85, '(?<subject><O>)(?:隶属于?|归属于?|从属于)(?<object><O>)'],
  ['SUBSIDIARY_OF', 0.85, '(?<subject><O>)的?(?:控股)?母公司(?:是|为)?(?<object><O>)'],
  [
    'SUBSIDIARY_OF',
    0.8,
    '(?<object><O>)旗下的?(?:[\\p{Script=Han}]{0,10}?(?:公司|企业|厂商|机构|平台))?[“「]?(?<subject><O>)',
  ],
  ['BRAND_OF', 0.85, '(?<object><O>)旗下的?[\\p{Script=Han}]{0,10}?品牌[“「]?(?<subject><O>)'],
  ['BRAND_OF', 0.85, '(?<subject><O>)(?:是|为|系)(?<object><O>)旗下的?[\\p{Script=Han}]{0,8}?品牌'],
  [
    'SHAREHOLDER_OF',
    0.88,
    `(?<subject><Os>)${NEAR}持有(?<object><O>)[^，。；\\uE002]{0,8}?(?:股|%|成(?!立)|权益)`,
  ],
  [
    'SHAREHOLDER_OF',
    0.88,
    `(?<subject><O>)${NEAR}(?:是|为|系|成为)(?<object><O>)[^，。；\\uE002]{0,10}?股东`,
  ],
  [
    'SHAREHOLDER_OF',
    0.88,
    '(?<object><O>)的?(?:控股|第[一二三四五]大|单一最大|单一第一大|最大|主要|大)股东(?:为|是|系|包括)(?<subject><Os>)',
  ],
  // 甲持有昆仑光电6.8%的股份，乙持股4.1%
  [
    'SHAREHOLDER_OF',
    0.85,
    '持有(?<object><O>)[^。；\\uE002]{0,20}?[，；](?<subject><Os>)(?:则|也|亦|分别|各)*持(?:股|有)[^，。；\\uE002]{0,6}?[\\d%]',
  ],
  [
    'SHAREHOLDER_OF',
    0.82,
    `^(?<object><O>)${ON}[，；](?<subject><Os>)(?:则|也|亦|分别|各|合计)*持股(?:比例)?[^，。；\\uE002]{0,4}?\\d`,
  ],
  [
    'SHAREHOLDER_OF',
    0.85,
    `(?<object><O>)${ON}(?<subject><O>)${ON}，后者${NEAR}(?:持有其|持股|为其[^，。；]{0,6}股东)`,
  ],
  ['SHAREHOLDER_OF', 0.85, `(?<object><O>)由(?<subject><O>)(?:控股|持股)`],
  [
    'SHAREHOLDER_OF',
    0.85,
    `(?<subject><O>)${ON}${FROM_WHOM}(?:收购|买下|购得|受让)${WHAT}(?<object><O>)(?=${MINORITY})`,
    true,
  ],
  ['SHAREHOLDER_OF', 0.82, `(?<subject><O>)${NEAR}(?:入股|参股)${WHAT}(?<object><O>)`, true],
  ['MERGED_INTO', 0.88, `(?<object><O>)${ON}(?:吸收合并|吸并)(?:了)?(?<subject><O>)`, true],
  ['MERGED_INTO', 0.88, `(?<object><O>)${ON}对(?<subject><O>)的(?:换股)?(?:吸收合并|吸并)`, true],
  ['MERGED_INTO', 0.85, `(?<subject><O>)${NEAR}(?:并入|划入|整合进|合并进)(?<object><O>)`, true],
];

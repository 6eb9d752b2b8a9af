import type { SeedRelation, SeedRole, SeedRound } from '../story.ts';
import { sentences } from './sentences.ts';

/** Nobody calls Yin Qi a founder of Step Star, and the titles of its three experts are not given. */
export const roles: SeedRole[] = [
  {
    key: 'yin-qi-founder-of-megvii',
    person: 'yin-qi',
    company: 'megvii',
    title: 'Founder',
    roleKind: 'FOUNDER',
    startedOn: { edtf: '2011', verbatim: '2011' },
    passage: sentences.founded,
  },
  {
    key: 'tang-wenbin-founder-of-megvii',
    person: 'tang-wenbin',
    company: 'megvii',
    title: 'Co-founder',
    roleKind: 'FOUNDER',
    startedOn: { edtf: '2011', verbatim: '2011' },
    passage: sentences.founded,
  },
  {
    key: 'yang-mu-founder-of-megvii',
    person: 'yang-mu',
    company: 'megvii',
    title: 'Co-founder',
    roleKind: 'FOUNDER',
    startedOn: { edtf: '2011', verbatim: '2011' },
    passage: sentences.founded,
  },
  {
    key: 'yin-qi-chair-of-qianli-technology',
    person: 'yin-qi',
    company: 'qianli-technology',
    title: 'Chairman of the board',
    roleKind: 'CHAIR',
    startedOn: { edtf: '2024-11', verbatim: 'November 2024' },
    isCurrent: true,
    passage: sentences.chairQianli,
  },
  {
    key: 'yin-qi-chair-of-step-star',
    person: 'yin-qi',
    company: 'step-star',
    title: 'Chairman of the board',
    roleKind: 'CHAIR',
    startedOn: { edtf: '2026', verbatim: '2026' },
    isCurrent: true,
    passage: sentences.chairStep,
  },
  {
    key: 'yin-qi-planner-at-step-star',
    person: 'yin-qi',
    company: 'step-star',
    title: 'Involved in strategic planning since the founding',
    roleKind: 'OTHER',
    passage: sentences.planning,
  },
  {
    key: 'yin-qi-student-at-tsinghua-university',
    person: 'yin-qi',
    company: 'tsinghua-university',
    title: 'Student of automation',
    roleKind: 'STUDENT',
    passage: sentences.selection,
  },
  {
    key: 'yin-qi-member-of-yao-class',
    person: 'yin-qi',
    company: 'yao-class',
    title: 'Member of the class',
    roleKind: 'MEMBER',
    passage: sentences.classMember,
  },
  {
    key: 'jiang-daxin-at-microsoft',
    person: 'jiang-daxin',
    company: 'microsoft',
    title: 'Global vice president',
    roleKind: 'EXECUTIVE',
    isCurrent: false,
    passage: sentences.jiang,
  },
  {
    key: 'jiang-daxin-at-step-star',
    person: 'jiang-daxin',
    company: 'step-star',
    title: 'Member of the team',
    roleKind: 'MEMBER',
    passage: sentences.jiang,
  },
  {
    key: 'zhang-xiangyu-at-step-star',
    person: 'zhang-xiangyu',
    company: 'step-star',
    title: 'Member of the team',
    roleKind: 'MEMBER',
    passage: sentences.zhangAndZhu,
  },
  {
    key: 'zhu-yibo-at-step-star',
    person: 'zhu-yibo',
    company: 'step-star',
    title: 'Member of the team, expert in AI infrastructure',
    roleKind: 'MEMBER',
    passage: sentences.zhangAndZhu,
  },
];

export const relations: SeedRelation[] = [
  {
    subject: 'qianli-zhijia',
    relationKind: 'SUBSIDIARY_OF',
    object: 'qianli-technology',
    passage: sentences.zhijia,
  },
  {
    subject: 'face-plus-plus',
    relationKind: 'BRAND_OF',
    object: 'megvii',
    since: { edtf: '2011', verbatim: '2011' },
    passage: sentences.facePlusPlus,
  },
  {
    subject: 'maichi-zhixing',
    relationKind: 'BRAND_OF',
    object: 'megvii',
    until: { edtf: '2025-08', verbatim: 'August 2025' },
    passage: sentences.merger,
  },
  {
    subject: 'maichi-zhixing',
    relationKind: 'MERGED_INTO',
    object: 'qianli-zhijia',
    since: { edtf: '2025-08', verbatim: 'August 2025' },
    passage: sentences.merger,
  },
  { subject: 'step-series', relationKind: 'BRAND_OF', object: 'step-star', passage: sentences.stepSeries },
  { subject: 'zeekr', relationKind: 'BRAND_OF', object: 'geely', passage: sentences.merger },
  {
    subject: 'yao-class',
    relationKind: 'PART_OF',
    object: 'tsinghua-university',
    passage: sentences.classMember,
  },
  { subject: 'ant-group', relationKind: 'SHAREHOLDER_OF', object: 'megvii', passage: sentences.antAction },
];

export const rounds: SeedRound[] = [
  {
    key: 'megvii-series-c',
    company: 'megvii',
    title: 'Megvii, Series C, 2016',
    roundType: 'SERIES_C',
    series: 'C',
    claims: [
      {
        field: 'amount',
        value: {
          amount: {
            min: '100000000',
            max: '100000000',
            currency: 'USD',
            qualifier: 'EXACT',
            verbatim: '100 Millionen US-Dollar',
          },
        },
        passage: sentences.seriesC,
      },
      {
        field: 'valuation',
        value: {
          amount: {
            min: '2000000000',
            max: '2000000000',
            currency: 'USD',
            qualifier: 'EXACT',
            verbatim: '2 Milliarden US-Dollar',
          },
        },
        passage: sentences.seriesCValuation,
      },
      {
        field: 'announcedOn',
        value: { date: { edtf: '2016', verbatim: '2016' } },
        passage: sentences.seriesC,
      },
      {
        field: 'record',
        value: { text: 'Made Megvii the most highly valued AI start-up in China at the time' },
        passage: sentences.seriesCRecord,
      },
    ],
    investments: [
      { investor: 'foxconn', isLead: false, passage: sentences.seriesCInvestors },
      { investor: 'ccb-international', isLead: false, passage: sentences.seriesCInvestors },
    ],
    hasOtherInvestors: true,
  },
  {
    key: 'step-star-series-b-plus',
    company: 'step-star',
    title: 'Step Star, Series B+, 2026',
    roundType: 'SERIES_B',
    series: 'B+',
    claims: [
      {
        field: 'amount',
        value: {
          amount: {
            min: '5000000000',
            currency: 'CNY',
            qualifier: 'AT_LEAST',
            verbatim: 'über 5 Milliarden Yuan',
          },
        },
        rank: 'PREFERRED',
        rankReason:
          'From the sentence that reports the closed round; the plain 5 billion reads as its rounding.',
        passage: sentences.seriesB,
      },
      {
        field: 'amount',
        value: {
          amount: {
            min: '5000000000',
            max: '5000000000',
            currency: 'CNY',
            qualifier: 'EXACT',
            verbatim: '5 Milliarden Yuan',
          },
        },
        passage: sentences.announced,
      },
      {
        field: 'announcedOn',
        value: { date: { edtf: '2026', verbatim: '2026' } },
        passage: sentences.seriesB,
      },
      {
        field: 'record',
        value: { text: 'Largest single financing for large language models in China in twelve months' },
        passage: sentences.seriesBRecord,
      },
    ],
    investments: [],
    hasOtherInvestors: false,
  },
];

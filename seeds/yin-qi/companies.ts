import type { SeedClaim, SeedCompany } from '../story.ts';
import { sentences } from './sentences.ts';

const fourDragons: SeedClaim = {
  field: 'groupMembership',
  value: { text: 'The “four AI dragons” of the AI 1.0 era' },
  verbatim: 'vier KI-Drachen',
  passage: sentences.dragons,
};

/** Everything that is no person; Geely and the Geely Auto Group stay two, for nobody says they are one. */
export const companies: SeedCompany[] = [
  {
    key: 'megvii',
    name: 'Megvii Technology',
    companyKind: 'COMPANY',
    names: [{ value: 'Megvii', nameKind: 'SHORT', passage: sentences.founded }],
    claims: [
      {
        field: 'foundedOn',
        value: { date: { edtf: '2011', verbatim: '2011' } },
        passage: sentences.founded,
      },
      {
        field: 'description',
        value: { text: 'Maker of the face recognition platform Face++' },
        passage: sentences.facePlusPlus,
      },
      {
        field: 'sector',
        value: { text: 'At first finance, mobility, mobile phones and security technology' },
        passage: sentences.fourFields,
      },
      fourDragons,
      {
        field: 'shareholder',
        value: { party: 'ant-group' },
        verbatim: 'Hauptaktionär',
        passage: sentences.antAction,
      },
      {
        field: 'listing',
        value: { text: 'Among the first AI firms to file for a listing' },
        passage: sentences.filed,
      },
      {
        field: 'revenueTarget',
        value: {
          amount: {
            min: '2000000000',
            max: '2000000000',
            currency: 'CNY',
            qualifier: 'EXACT',
            verbatim: '2 Milliarden Yuan',
          },
        },
        appliesOn: { edtf: '2018', verbatim: '2018' },
        passage: sentences.target,
      },
      {
        field: 'dailyProjectValue',
        value: {
          amount: {
            min: '5500000',
            max: '5500000',
            currency: 'CNY',
            qualifier: 'ABOUT',
            verbatim: 'etwa 5,5 Millionen Yuan',
          },
        },
        passage: sentences.daily,
      },
      {
        field: 'revenue',
        value: {
          amount: {
            min: '949000000',
            max: '949000000',
            currency: 'CNY',
            qualifier: 'EXACT',
            verbatim: '949 Millionen Yuan',
          },
        },
        appliesOn: { edtf: '2019-40', verbatim: 'im ersten Halbjahr 2019' },
        passage: sentences.halfYear,
      },
    ],
  },
  {
    key: 'step-star',
    name: 'Step Star',
    companyKind: 'COMPANY',
    claims: [
      {
        field: 'foundedOn',
        value: { date: { edtf: '2023', verbatim: '2023' } },
        passage: sentences.stepFounded,
      },
      {
        field: 'description',
        value: { text: 'Important force in the Chinese AGI industry' },
        passage: sentences.stepFounded,
      },
      {
        field: 'sector',
        value: { text: 'Large models with native multimodality; known as a “multimodal fighter”' },
        passage: sentences.multimodal,
      },
      {
        field: 'workforceOrigin',
        value: { text: 'Core algorithm team mostly of former Megvii staff' },
        passage: sentences.workforce,
      },
    ],
  },
  {
    key: 'qianli-technology',
    name: 'Qianli Technology',
    companyKind: 'COMPANY',
    names: [
      { value: 'Lifan Technology', nameKind: 'FORMER', passage: sentences.formerName },
      { value: 'Qianli', nameKind: 'SHORT', passage: sentences.chairQianli },
    ],
    claims: [
      {
        field: 'description',
        value: { text: 'Company with a solid manufacturing base, formerly Lifan Technology' },
        passage: sentences.formerName,
      },
      { field: 'sector', value: { text: 'AI and cars' }, passage: sentences.transformation },
      {
        field: 'listing',
        value: { text: 'As Lifan Technology the first private Chinese car maker on the A-share market' },
        passage: sentences.listed,
      },
    ],
  },
  {
    key: 'qianli-zhijia',
    name: 'Qianli Zhijia',
    companyKind: 'COMPANY',
    claims: [{ field: 'sector', value: { text: 'Driver assistance' }, passage: sentences.zhijia }],
  },
  {
    key: 'face-plus-plus',
    name: 'Face++',
    companyKind: 'BRAND',
    claims: [
      { field: 'description', value: { text: 'Face recognition platform' }, passage: sentences.facePlusPlus },
    ],
  },
  {
    key: 'maichi-zhixing',
    name: 'Maichi Zhixing',
    companyKind: 'BRAND',
    claims: [{ field: 'description', value: { text: 'Driver-assistance brand' }, passage: sentences.merger }],
  },
  {
    key: 'step-series',
    name: 'Step series',
    companyKind: 'BRAND',
    names: [{ value: 'Step-Serie', nameKind: 'ALIAS', language: 'de', passage: sentences.stepSeries }],
    claims: [
      { field: 'description', value: { text: 'Series of large models' }, passage: sentences.stepSeries },
    ],
    mentionedAs: { de: 'Step-Serie', en: 'Step series' },
  },
  { key: 'zeekr', name: 'ZEEKR', companyKind: 'BRAND' },
  { key: 'geely', name: 'Geely', companyKind: 'COMPANY' },
  { key: 'geely-auto-group', name: 'Geely Auto Group', companyKind: 'COMPANY' },
  { key: 'geely-research-institute', name: 'Geely Research Institute', companyKind: 'INSTITUTE' },
  { key: 'foxconn', name: 'Foxconn', companyKind: 'COMPANY' },
  { key: 'ccb-international', name: 'CCB International', companyKind: 'COMPANY' },
  { key: 'sensetime', name: 'SenseTime', companyKind: 'COMPANY', claims: [fourDragons] },
  { key: 'cloudwalk', name: 'CloudWalk', companyKind: 'COMPANY', claims: [fourDragons] },
  { key: 'yitu', name: 'Yitu', companyKind: 'COMPANY', claims: [fourDragons] },
  { key: 'ant-group', name: 'Ant Group', companyKind: 'COMPANY' },
  { key: 'microsoft', name: 'Microsoft', companyKind: 'COMPANY' },
  {
    key: 'tsinghua-university',
    name: 'Tsinghua University',
    companyKind: 'UNIVERSITY',
    names: [
      { value: 'Tsinghua-Universität', nameKind: 'ALIAS', language: 'de', passage: sentences.selection },
    ],
    mentionedAs: { de: 'Tsinghua-Universität', en: 'Tsinghua University' },
  },
  {
    key: 'yao-class',
    name: 'Yao Class',
    companyKind: 'OTHER',
    names: [
      { value: 'Yao Qizhi Experimental Class', nameKind: 'ALIAS', passage: sentences.classExam },
      { value: 'Yao-Class', nameKind: 'ALIAS', language: 'de', passage: sentences.classMember },
    ],
    mentionedAs: { de: 'Yao-Class', en: 'Yao Class' },
  },
  {
    key: 'hong-kong-stock-exchange',
    name: 'Hong Kong Stock Exchange',
    companyKind: 'EXCHANGE',
    names: [{ value: 'Hongkonger Börse', nameKind: 'ALIAS', language: 'de', passage: sentences.explanation }],
    mentionedAs: { de: 'Hongkonger Börse', en: 'Hong Kong Stock Exchange' },
  },
  { key: 'star-market', name: 'STAR Market', companyKind: 'EXCHANGE' },
  {
    key: 'a-share-market',
    name: 'A-share market',
    companyKind: 'EXCHANGE',
    names: [{ value: 'A-Aktienbörse', nameKind: 'ALIAS', language: 'de', passage: sentences.listed }],
    mentionedAs: { de: 'A-Aktienbörse', en: 'A-share market' },
  },
  {
    key: 'united-states',
    name: 'United States',
    companyKind: 'AUTHORITY',
    names: [{ value: 'USA', nameKind: 'ALIAS', language: 'de', passage: sentences.entityList }],
    mentionedAs: { de: 'USA', en: 'United States' },
  },
];

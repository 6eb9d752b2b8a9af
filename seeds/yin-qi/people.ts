import type { SeedPerson } from '../story.ts';
import { sentences } from './sentences.ts';

/** The source names no employer of Jensen Huang and knows Yao Qizhi only from the name of a class. */
export const people: SeedPerson[] = [
  {
    key: 'yin-qi',
    name: 'Yin Qi',
    claims: [
      {
        field: 'description',
        value: { text: 'AI entrepreneur who leads Qianli Technology and Step Star' },
        passage: sentences.leads,
      },
      {
        field: 'bornOn',
        value: { date: { edtf: '1988', verbatim: '1988' } },
        passage: sentences.born,
      },
      {
        field: 'birthPlace',
        value: { text: 'Wuhu, Anhui' },
        verbatim: 'Wuhu, Anhui',
        passage: sentences.born,
      },
      { field: 'ancestralHome', value: { text: 'Jiangsu' }, verbatim: 'Jiangsu', passage: sentences.born },
      {
        field: 'education',
        value: { text: 'Automation at Tsinghua University' },
        passage: sentences.selection,
      },
      {
        field: 'ageAtFounding',
        value: { text: '22' },
        verbatim: '22 Jahre',
        rank: 'PREFERRED',
        rankReason:
          'Given with the founding of 2011 itself; 23 is another account without a date. Born in 1988 allows both.',
        passage: sentences.age22,
      },
      {
        field: 'ageAtFounding',
        value: { text: '23' },
        verbatim: '23 Jahren',
        passage: sentences.age23,
      },
      {
        field: 'careerLength',
        value: { text: '15 years as a founder' },
        verbatim: '15 Jahren',
        passage: sentences.career,
      },
      { field: 'companiesLed', value: { text: '3' }, verbatim: 'dreimal', passage: sentences.career },
    ],
  },
  { key: 'tang-wenbin', name: 'Tang Wenbin' },
  { key: 'yang-mu', name: 'Yang Mu' },
  { key: 'yao-qizhi', name: 'Yao Qizhi' },
  { key: 'jiang-daxin', name: 'Jiang Daxin' },
  {
    key: 'zhang-xiangyu',
    name: 'Zhang Xiangyu',
    claims: [
      {
        field: 'description',
        value: { text: 'Author of ResNet' },
        passage: sentences.zhangAndZhu,
      },
    ],
  },
  {
    key: 'zhu-yibo',
    name: 'Zhu Yibo',
    claims: [
      {
        field: 'description',
        value: { text: 'Expert in AI infrastructure' },
        passage: sentences.zhangAndZhu,
      },
    ],
  },
  { key: 'jensen-huang', name: 'Jensen Huang' },
];

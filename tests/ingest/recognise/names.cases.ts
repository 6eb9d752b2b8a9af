/** Who and what is named. */
import type { FactCase } from './fact-case.ts';

export const nameCases: readonly FactCase[] = [
  {
    language: 'de',
    text: 'Das Start-up Quantaris (früher Qubitfabrik GmbH) sitzt in Dresden. Quantaris wächst.',
    companies: ['Quantaris ×2', 'Qubitfabrik GmbH'],
  },
  {
    language: 'de',
    text: 'Anna Berg kam spät. Berg sprach kurz. Auf dem Berg lag Schnee.',
    people: ['Anna Berg ×2'],
    companies: [],
  },
  {
    language: 'de',
    text: 'Die Firma Norvatec stellte ein. Norvatecs Kunden kamen aus Wien.',
    companies: ['Norvatec ×2'],
    people: [],
  },
  {
    language: 'de',
    text: 'Am Montag beschloss der Ausschuss die Verordnung. Die Ministerin lobte das Ergebnis der Verhandlungen.',
    people: [],
    companies: [],
  },
  {
    language: 'de',
    text: 'Ministerin Karla Osten traf den Unternehmer Leif Brand in Hamburg.',
    people: ['Karla Osten', 'Leif Brand'],
    companies: [],
  },
  {
    language: 'en',
    text: 'Moonwell (月井科技) is a chipmaker. 月井科技 employs 40 people.',
    companies: ['Moonwell ×3'],
    people: [],
  },
  {
    language: 'en',
    text: 'Investors include Harbor Ventures, Tidewater and Kestrel.',
    companies: ['Harbor Ventures', 'Kestrel', 'Tidewater'],
    people: [],
  },
  {
    language: 'en',
    text: 'The weather in New York was fine on Monday, said President Anna Keller.',
    people: ['Anna Keller'],
    companies: [],
  },
  {
    language: 'zh',
    text: '云岭科技CEO赵敏在北京表示，云岭不会裁员。',
    people: ['赵敏'],
    companies: ['云岭科技 ×2'],
  },
  {
    language: 'de',
    text: 'Angeführt von Earlybird stiegen auch Vaillant und BMW bei der Norvatec GmbH ein.',
    companies: ['BMW', 'Earlybird', 'Norvatec GmbH', 'Vaillant'],
    people: [],
  },
  {
    language: 'de',
    text: 'Holger Brandt kam 2019 zur Norvatec GmbH. Seit Januar leitet Brandt das Unternehmen.',
    people: ['Holger Brandt ×2'],
    companies: ['Norvatec GmbH'],
  },
  {
    language: 'en',
    title: 'Kestrel raises $5m',
    text: 'A court sided with Kestrel on Friday. Kestrel makes kites.',
    companies: ['Kestrel ×2'],
  },
  {
    language: 'en',
    text: 'Heron Robotics belongs to Heron Holding AG. Heron Robotics builds arms, said IBM.',
    companies: ['Heron Holding AG', 'Heron Robotics ×2', 'IBM'],
    people: [],
  },
  {
    language: 'de',
    text: 'Die Wiener Wasserwerke GmbH & Co KG und die Schweizer Salvis Holding verhandeln.',
    companies: ['Salvis Holding', 'Wiener Wasserwerke GmbH & Co KG'],
  },
  {
    language: 'de',
    text: 'Unter den Geldgebern sind Business Angels und das Edtech Lernpfad GmbH.',
    companies: ['Lernpfad GmbH'],
    people: [],
  },
  {
    language: 'zh',
    text: '云岭科技是云岭集团旗下子公司，由国家青山发展基金领投，比亚迪跟投。李明远曾任华为副总裁，接替创始人赵敏。',
    companies: ['云岭科技', '云岭集团', '华为', '国家青山发展基金', '比亚迪'],
    people: ['李明远', '赵敏'],
  },
  {
    language: 'zh',
    text: '公司董事长为邓伟。暖屋由吴思涵和蒋一帆于2020年共同创立。',
    people: ['吴思涵', '蒋一帆', '邓伟'],
  },
  {
    language: 'de',
    text: 'Die Firma Photora wächst. Die Tochter Photora Medical, die bis 2021 Lumed hieß, wuchs.',
    companies: ['Lumed', 'Photora', 'Photora Medical'],
    relations: ['Photora Medical RENAMED_FROM Lumed'],
  },
  {
    language: 'zh',
    text: '29岁的周明哲从谷歌离职,与林晓创立了星桥智能。林晓现任星桥智能首席技术官。"我们不急,"周明哲说。',
    people: ['周明哲 ×2', '林晓 ×2'],
    companies: ['星桥智能 ×2', '谷歌'],
  },
  {
    language: 'de',
    text: 'Seit Januar leitet Anna Berg den Vertrieb der Norvatec GmbH.',
    people: ['Anna Berg'],
    companies: ['Norvatec GmbH'],
    roles: [],
  },
];

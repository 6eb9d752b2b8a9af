/** Relations, milestones and single claims. */
import type { FactCase } from './fact-case.ts';

export const otherCases: readonly FactCase[] = [
  {
    language: 'de',
    text: 'Kelvora AG war ursprünglich Pumpenfabrik Adler AG.',
    relations: ['Kelvora AG RENAMED_FROM Pumpenfabrik Adler AG'],
  },
  {
    language: 'de',
    text: 'Die Tochter Solarwerk GmbH, die zu Kelvora AG gehört, wächst.',
    relations: ['Solarwerk GmbH SUBSIDIARY_OF Kelvora AG'],
  },
  {
    language: 'de',
    text: 'Die Nordstern Capital, größter Aktionär von Kelvora AG, stimmte zu.',
    relations: ['Nordstern Capital SHAREHOLDER_OF Kelvora AG'],
  },
  {
    language: 'en',
    text: 'Harlow Group acquired Bluefin Software in 2022.',
    relations: ['Bluefin Software SUBSIDIARY_OF Harlow Group since 2022'],
  },
  { language: 'en', text: 'Harlow Group is not the parent of Bluefin Software.', relations: [] },
  {
    language: 'de',
    text: 'Im Juni 2023 reichte Kelvora AG die Börsengangsunterlagen ein.',
    milestones: ['IPO_FILED Kelvora AG 2023-06'],
  },
  { language: 'de', text: 'Kelvora AG plant einen Börsengang.', milestones: ['IPO_PLANNED Kelvora AG'] },
  {
    language: 'de',
    text: 'Im Herbst 2023 sagte die Kelvora AG ihren Börsengang ab.',
    milestones: ['IPO_WITHDRAWN Kelvora AG 2023-23'],
  },
  {
    language: 'en',
    text: 'Bluefin Software filed for an IPO in April 2024.',
    milestones: ['IPO_FILED Bluefin Software 2024-04'],
  },
  {
    language: 'en',
    text: 'Lantern Robotics was added to the US Entity List in October 2022.',
    milestones: ['SANCTIONED Lantern Robotics 2022-10'],
  },
  {
    language: 'en',
    text: 'Lantern Robotics and Bluefin Software announced a partnership in July 2024.',
    milestones: ['PARTNERSHIP Lantern Robotics, Bluefin Software 2024-07'],
  },
  {
    language: 'zh',
    text: '云岭科技于2024年6月向港交所递交招股书。',
    milestones: ['IPO_FILED 云岭科技, 港交所 2024-06'],
  },
  {
    language: 'de',
    text: 'Erik Sommer wurde 1975 in Lübeck geboren.',
    milestones: ['BORN Erik Sommer 1975'],
    claims: ['Erik Sommer birthPlace Lübeck', 'Erik Sommer bornOn 1975'],
  },
  {
    language: 'de',
    text: 'Die Quantaris AG mit Sitz in Dresden baut Sensoren.',
    claims: ['Quantaris AG headquarters Dresden'],
  },
  {
    language: 'en',
    text: 'Rachel Moss joined Bluefin Software in 2020.',
    milestones: ['JOINED Rachel Moss, Bluefin Software 2020'],
  },
  {
    language: 'de',
    text: '2014 gründete die 26-jährige Anna Berg die Norvatec GmbH.',
    claims: ['Anna Berg ageAtFounding 26', 'Norvatec GmbH foundedOn 2014'],
  },
  {
    language: 'de',
    text: 'Anna Berg ist überall. Gründerin eines Unternehmens im Alter von 27 Jahren, Vorbild für viele.',
    claims: ['Anna Berg ageAtFounding 27'],
  },
  {
    language: 'de',
    text: 'Anna Berg ist überall. Chefin eines Unternehmens im Alter von 27 Jahren, Vorbild für viele.',
    claims: [],
  },
  {
    language: 'en',
    text: 'At 24, Mark Ellison founded Bluefin Software.',
    claims: ['Mark Ellison ageAtFounding 24'],
  },
  {
    language: 'zh',
    text: '云岭科技创始人王海涛很年轻。王海涛28岁时创立云岭科技。',
    claims: ['王海涛 ageAtFounding 28'],
  },
  {
    language: 'de',
    text: 'Anna Berg wurde in Kiel geboren und stammt aus Husum.',
    claims: ['Anna Berg ancestralHome Husum', 'Anna Berg birthPlace Kiel'],
  },
  {
    language: 'en',
    text: 'Norvatec GmbH was called Coldstate until 2018.',
    relations: ['Norvatec GmbH RENAMED_FROM Coldstate'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH, die früher Netzblick hieß, wächst.',
    relations: ['Norvatec GmbH RENAMED_FROM Netzblick'],
  },
  {
    language: 'zh',
    text: '云岭科技前身为"海川电池"。2023年，公司向港交所递交招股书。',
    relations: ['云岭科技 RENAMED_FROM 海川电池'],
    milestones: ['IPO_FILED 云岭科技, 港交所 2023'],
  },
  {
    language: 'de',
    text: 'Mit dem Chiphersteller Infineon arbeitet die Norvatec GmbH seit 2022 zusammen.',
    milestones: ['PARTNERSHIP Norvatec GmbH, Infineon 2022'],
  },
];

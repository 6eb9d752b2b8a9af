/** Who is what where. */
import type { FactCase } from './fact-case.ts';

export const roleCases: readonly FactCase[] = [
  {
    language: 'de',
    text: 'Anna Berg ist seit 2019 Geschäftsführerin der Solarwerk GmbH.',
    roles: ['Anna Berg, Geschäftsführerin (EXECUTIVE) of Solarwerk GmbH from 2019, current'],
  },
  {
    language: 'de',
    text: 'Der Aufsichtsrat der Kelvora AG hat Jonas Feld zum Finanzvorstand ernannt.',
    roles: ['Jonas Feld, Finanzvorstand (BOARD_MEMBER) of Kelvora AG'],
  },
  {
    language: 'de',
    text: 'Solarwerk-Gründerin Anna Berg lud nach Kiel ein, wo die Solarwerk GmbH sitzt.',
    roles: ['Anna Berg, Gründerin (FOUNDER) of Solarwerk GmbH, current'],
  },
  {
    language: 'de',
    text: 'Paul Winter, der frühere Technikchef von Norvatec, eröffnet ein Café.',
    roles: ['Paul Winter, Technikchef (EXECUTIVE) of Norvatec, over'],
  },
  {
    language: 'de',
    text: 'Zum Team gehören Lisa Kern, die ehemalige Chefin von Quantaris, Max Roth, der Autor eines Buches, und Eva Lang.',
    roles: ['Lisa Kern, Chefin (EXECUTIVE) of Quantaris, over'],
  },
  { language: 'de', text: 'Peter Hahn will Chef der Kelvora AG werden.', roles: [] },
  { language: 'de', text: 'Peter Hahn soll angeblich Vorstandschef der Kelvora AG werden.', roles: [] },
  { language: 'de', text: 'Peter Hahn war nie Geschäftsführer der Kelvora AG.', roles: [] },
  { language: 'de', text: 'Laura Stein war an der Gründung der Norvatec GmbH beteiligt.', roles: [] },
  {
    language: 'de',
    text: 'Laura Stein und Tim Vogt gründeten 2014 in Mainz die Norvatec GmbH.',
    roles: [
      'Laura Stein, Mitgründer (FOUNDER) of Norvatec GmbH from 2014',
      'Tim Vogt, Mitgründer (FOUNDER) of Norvatec GmbH from 2014',
    ],
    claims: ['Norvatec GmbH foundedOn 2014'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH wurde 2014 von Laura Stein gegründet.',
    roles: ['Laura Stein, Gründer (FOUNDER) of Norvatec GmbH from 2014'],
  },
  {
    language: 'de',
    text: 'Nach zwölf Jahren tritt Martin Adler als Vorstandschef der Kelvora AG zurück.',
    roles: ['Martin Adler, Vorstandschef (EXECUTIVE) of Kelvora AG, over'],
  },
  {
    language: 'de',
    text: 'Julia Brandt hat keine Funktion bei der Kelvora AG mehr.',
    roles: ['Julia Brandt, Position (OTHER) of Kelvora AG, over'],
  },
  {
    language: 'de',
    text: 'Im März 2022 übernahm Julia Brandt die Position als Vorsitzende des Aufsichtsrats von Kelvora AG.',
    roles: ['Julia Brandt, Vorsitzende des Aufsichtsrats (CHAIR) of Kelvora AG from 2022-03'],
  },
  {
    language: 'de',
    text: 'Die Kelvora AG wächst weiter. Sie sucht Personal. Das Unternehmen leitet Hanna Falk.',
    roles: [],
  },
  {
    language: 'de',
    text: '„Wir sind bereit“, sagte Kelvora-Chef Martin Adler. Kelvora baut Pumpen.',
    roles: ['Martin Adler, Chef (EXECUTIVE) of Kelvora, current'],
  },
  {
    language: 'de',
    text: 'Hanna Falk leitet die Kelvora AG und die Norvatec GmbH.',
    roles: [
      'Hanna Falk, Leitung (EXECUTIVE) of Kelvora AG, current',
      'Hanna Falk, Leitung (EXECUTIVE) of Norvatec GmbH, current',
    ],
  },
  {
    language: 'de',
    text: 'Erik Sommer studierte Physik an der Universität Heidelberg.',
    roles: ['Erik Sommer, Student (STUDENT) of Universität Heidelberg, over'],
  },
  {
    language: 'en',
    text: 'Lantern Robotics named Carol Whitfield as chief executive officer in May 2023.',
    roles: ['Carol Whitfield, chief executive officer (EXECUTIVE) of Lantern Robotics from 2023-05'],
  },
  {
    language: 'en',
    text: 'Mark Ellison, co-founder and CEO of Lantern Robotics, spoke first.',
    roles: [
      'Mark Ellison, CEO (EXECUTIVE) of Lantern Robotics, current',
      'Mark Ellison, co-founder (FOUNDER) of Lantern Robotics, current',
    ],
  },
  {
    language: 'en',
    text: 'Lantern Robotics CEO Mark Ellison declined an interview.',
    roles: ['Mark Ellison, CEO (EXECUTIVE) of Lantern Robotics, current'],
  },
  {
    language: 'en',
    text: 'Susan Park, a former vice president at Bluefin Software, joined the board.',
    roles: ['Susan Park, vice president (EXECUTIVE) of Bluefin Software, over'],
  },
  { language: 'en', text: 'Susan Park may become chairwoman of Bluefin Software.', roles: [] },
  { language: 'en', text: 'Susan Park denied that she was ever a director of Bluefin Software.', roles: [] },
  {
    language: 'en',
    text: 'Bluefin Software was founded in 2016 by Susan Park and Daniel Ortiz.',
    roles: [
      'Daniel Ortiz, co-founder (FOUNDER) of Bluefin Software from 2016',
      'Susan Park, co-founder (FOUNDER) of Bluefin Software from 2016',
    ],
    claims: ['Bluefin Software foundedOn 2016'],
  },
  {
    language: 'en',
    text: 'Daniel Ortiz stepped down as chairman of Bluefin Software in June 2021.',
    roles: ['Daniel Ortiz, chairman (CHAIR) of Bluefin Software until 2021-06, over'],
  },
  {
    language: 'en',
    text: 'Daniel Ortiz is no longer chairman of Bluefin Software.',
    roles: ['Daniel Ortiz, chairman (CHAIR) of Bluefin Software, over'],
  },
  {
    language: 'en',
    text: 'Rachel Moss graduated from Harlow University in 2009.',
    roles: ['Rachel Moss, student (STUDENT) of Harlow University until 2009, over'],
  },
  {
    language: 'zh',
    text: '2018年，王海涛创立了云岭科技。',
    roles: ['王海涛, 创始人 (FOUNDER) of 云岭科技 from 2018'],
  },
  {
    language: 'zh',
    text: '云岭科技创始人王海涛表示，公司将继续投入研发。',
    roles: ['王海涛, 创始人 (FOUNDER) of 云岭科技, current'],
  },
  {
    language: 'zh',
    text: '2023年5月，李明远出任云岭科技董事长。',
    roles: ['李明远, 董事长 (CHAIR) of 云岭科技 from 2023-05'],
  },
  {
    language: 'zh',
    text: '李明远不再担任云岭科技董事长。',
    roles: ['李明远, 董事长 (CHAIR) of 云岭科技, over'],
  },
  { language: 'zh', text: '据传李明远将出任云岭科技董事长。', roles: [] },
  {
    language: 'zh',
    text: '2022年9月，周子涵离职，加入比亚迪担任副总裁。',
    roles: ['周子涵, 副总裁 (EXECUTIVE) of 比亚迪 from 2022-09'],
  },
  {
    language: 'en',
    text: 'Ann Lee resigned from Harbor Motors AG in May 2021 to become chief executive of Moonwell GmbH.',
    people: ['Ann Lee'],
  },
  {
    language: 'en',
    text: 'Founded in 2019 by Clara Hoffmann and Jonas Weber, Norvatec GmbH employs 85 people.',
    roles: [
      'Clara Hoffmann, co-founder (FOUNDER) of Norvatec GmbH from 2019',
      'Jonas Weber, co-founder (FOUNDER) of Norvatec GmbH from 2019',
    ],
    milestones: ['FOUNDED Norvatec GmbH, Clara Hoffmann, Jonas Weber 2019'],
  },
  {
    language: 'de',
    text: '2019 von Clara Hoffmann und Jonas Weber gegründet, beschäftigt die Norvatec GmbH 85 Menschen.',
    roles: [
      'Clara Hoffmann, Mitgründer (FOUNDER) of Norvatec GmbH from 2019',
      'Jonas Weber, Mitgründer (FOUNDER) of Norvatec GmbH from 2019',
    ],
  },
  {
    language: 'en',
    text: 'Norvatec GmbH was founded in January 2023 by Anna Keller, a former director of research at Harbor Motors AG.',
    milestones: ['FOUNDED Norvatec GmbH, Anna Keller 2023-01'],
  },
  {
    language: 'de',
    text: 'Lena Fabricius war 26, als sie 2013 in einem Keller die Norvatec GmbH gründete. Sie sitzt auch im Aufsichtsrat der Carl Zeiss AG.',
    people: ['Lena Fabricius'],
    roles: [
      'Lena Fabricius, Gründer (FOUNDER) of Norvatec GmbH from 2013',
      'Lena Fabricius, Mitglied des Gremiums (BOARD_MEMBER) of Carl Zeiss AG, current',
    ],
  },
  {
    language: 'en',
    text: 'Sam Okafor left in 2018 and later co-founded the payments firm Quillpay. He sits on the board of Harbor Motors AG.',
    roles: [
      'Sam Okafor, board member (BOARD_MEMBER) of Harbor Motors AG, current',
      'Sam Okafor, founder (FOUNDER) of Quillpay from 2018',
    ],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH baut Sensoren. Anna Berg leitet das Unternehmen seit 2019.',
    roles: ['Anna Berg, Leitung (EXECUTIVE) of Norvatec GmbH from 2019, current'],
  },
  {
    language: 'de',
    text: 'Seit Mai 2019 führt Anna Berg die Norvatec GmbH.',
    roles: ['Anna Berg, Leitung (EXECUTIVE) of Norvatec GmbH from 2019-05, current'],
  },
  {
    language: 'de',
    text: 'Anna Berg leitet die Norvatec GmbH, die seit 2019 zu Kelvora AG gehört.',
    roles: ['Anna Berg, Leitung (EXECUTIVE) of Norvatec GmbH, current'],
  },
  { language: 'de', text: 'Seit 2019 führt Anna Berg nicht mehr die Norvatec GmbH.', roles: [] },
  { language: 'de', text: 'Seit 2019 führt Anna Berg Gespräche mit der Norvatec GmbH.', roles: [] },
  {
    language: 'en',
    text: 'Bluefin Software is based in Leeds. Mark Ellison has run the company since 2018.',
    roles: ['Mark Ellison, head (EXECUTIVE) of Bluefin Software from 2018, current'],
  },
  { language: 'en', text: 'Mark Ellison has led a team at Bluefin Software since 2018.', roles: [] },
  { language: 'en', text: 'Mark Ellison has never led Bluefin Software since 2018.', roles: [] },
  {
    language: 'en',
    text: 'Bluefin Software hired Mark Ellison from Harlow Group as president.',
    roles: ['Mark Ellison, president (EXECUTIVE) of Bluefin Software'],
  },
  {
    language: 'en',
    text: 'Bluefin Software hired Mark Ellison, formerly of Harlow Group, as president.',
    roles: ['Mark Ellison, president (EXECUTIVE) of Bluefin Software'],
  },
  {
    language: 'en',
    text: 'Bluefin Software hired former Harlow Group executive Mark Ellison as president.',
    roles: [
      'Mark Ellison, executive (EXECUTIVE) of Harlow Group, over',
      'Mark Ellison, president (EXECUTIVE) of Bluefin Software',
    ],
  },
  {
    language: 'en',
    text: 'Bluefin Software wants to hire Mark Ellison from Harlow Group as president.',
    roles: [],
  },
  {
    language: 'en',
    text: 'Mark Ellison joined Harlow Group as president.',
    roles: ['Mark Ellison, president (EXECUTIVE) of Harlow Group'],
  },
  {
    language: 'de',
    text: 'Die Norvatec GmbH holt Paul Winter, bisher bei der Solarwerk GmbH, als Finanzchef.',
    roles: ['Paul Winter, Finanzchef (EXECUTIVE) of Norvatec GmbH'],
  },
  {
    language: 'de',
    text: 'Norvatec-Vorstand Paul Winter sieht das anders. Die Norvatec AG baut Sensoren.',
    roles: ['Paul Winter, Vorstand (BOARD_MEMBER) of Norvatec AG, current'],
  },
  {
    language: 'de',
    text: 'Der frühere Norvatec-Vorstand Paul Winter baut heute Boote.',
    roles: ['Paul Winter, Vorstand (BOARD_MEMBER) of Norvatec, over'],
  },
  { language: 'de', text: 'Der Norvatec-Vorstand hat Paul Winter entlassen.', roles: [] },
  { language: 'de', text: 'Im Norvatec-Vorstand sitzt Paul Winter nicht mehr.', roles: [] },
  { language: 'de', text: 'Der designierte Norvatec-Vorstand Paul Winter reist viel.', roles: [] },
  {
    language: 'de',
    text: 'Der Ex-Norvatec-Chef Paul Winter baut heute Boote. Die Norvatec GmbH baut Sensoren.',
    roles: ['Paul Winter, Chef (EXECUTIVE) of Norvatec GmbH, over'],
  },
];

/** Who founds, takes, gives up and leaves what, in the words and orders of newspapers. */
import type { FactCase } from './fact-case.ts';

const de = (text: string, ...roles: string[]): FactCase => ({ language: 'de', text, roles });
const en = (text: string, ...roles: string[]): FactCase => ({ language: 'en', text, roles });

export const careerCases: readonly FactCase[] = [
  // Who founded what, in any order
  {
    language: 'de',
    text: 'Im Frühjahr 2020 haben die Biologin Anna Berg und der Chemiker Jonas Feld die Norvatec GmbH gegründet.',
    roles: [
      'Anna Berg, Mitgründer (FOUNDER) of Norvatec GmbH from 2020-21',
      'Jonas Feld, Mitgründer (FOUNDER) of Norvatec GmbH from 2020-21',
    ],
    milestones: ['FOUNDED Norvatec GmbH, Anna Berg, Jonas Feld 2020-21'],
  },
  {
    language: 'de',
    text: 'Ins Leben gerufen wurde die Solarwerk GmbH 2016 von Anna Berg und ihrem Bruder Tim Berg.',
    roles: [
      'Anna Berg, Mitgründer (FOUNDER) of Solarwerk GmbH from 2016',
      'Tim Berg, Mitgründer (FOUNDER) of Solarwerk GmbH from 2016',
    ],
    milestones: ['FOUNDED Solarwerk GmbH, Anna Berg, Tim Berg 2016'],
  },
  {
    language: 'de',
    text: '2016 hob Anna Berg gemeinsam mit dem Physiker Tim Vogt die Solarwerk GmbH aus der Taufe.',
    roles: [
      'Anna Berg, Mitgründer (FOUNDER) of Solarwerk GmbH from 2016',
      'Tim Vogt, Mitgründer (FOUNDER) of Solarwerk GmbH from 2016',
    ],
    milestones: ['FOUNDED Solarwerk GmbH, Anna Berg, Tim Vogt 2016'],
  },
  de(
    'Die Norvatec AG, ein Softwarehaus aus Kiel, das Anna Berg 2009 gegründet hat, wächst.',
    'Anna Berg, Gründer (FOUNDER) of Norvatec AG from 2009',
  ),
  de(
    'Die Norvatec GmbH wurde 2012 gegründet. Gründer sind Anna Berg und Paul Winter.',
    'Anna Berg, Gründer (FOUNDER) of Norvatec GmbH, current',
    'Paul Winter, Gründer (FOUNDER) of Norvatec GmbH, current',
  ),
  {
    language: 'en',
    text: 'Bluefin Software, which former teacher Anna Lee launched in 2014, sells apps.',
    roles: ['Anna Lee, founder (FOUNDER) of Bluefin Software from 2014'],
    milestones: ['FOUNDED Bluefin Software, Anna Lee 2014'],
  },
  en(
    'Anna Lee, a chemist, and her brother Tom Lee started Bluefin Software in a garage in 2014.',
    'Anna Lee, co-founder (FOUNDER) of Bluefin Software from 2014',
    'Tom Lee, co-founder (FOUNDER) of Bluefin Software from 2014',
  ),
  en(
    'Anna Lee, 34, and Tom Carter, 36, met at Stanford and launched Bluefin Software two years later.',
    'Anna Lee, co-founder (FOUNDER) of Bluefin Software',
    'Tom Carter, co-founder (FOUNDER) of Bluefin Software',
  ),
  en(
    'Before founding Bluefin Software in 2014, Anna Lee worked at Siemens and McKinsey.',
    'Anna Lee, employee (EMPLOYEE) of McKinsey, over',
    'Anna Lee, employee (EMPLOYEE) of Siemens, over',
    'Anna Lee, founder (FOUNDER) of Bluefin Software from 2014',
  ),
  {
    language: 'de',
    text: 'Die Gründung der Norvatec AG feierte Anna Berg mit Freunden.',
    roles: [],
    milestones: [],
  },
  {
    language: 'de',
    text: 'Anna Berg startete bei der Norvatec AG eine Initiative.',
    roles: [],
    milestones: [],
  },
  {
    language: 'en',
    text: 'Anna Lee launched Bluefin Software products in 2014.',
    roles: [],
    milestones: [],
  },
  // Offices that are given up
  de(
    'Finanzchef Paul Winter gibt sein Amt bei der Norvatec AG zum 31. März 2025 ab.',
    'Paul Winter, Finanzchef (EXECUTIVE) of Norvatec AG until 2025-03-31, over',
  ),
  de(
    'Zum 31. März 2025 gibt Finanzchef Paul Winter sein Amt bei der Norvatec AG ab.',
    'Paul Winter, Finanzchef (EXECUTIVE) of Norvatec AG until 2025-03-31, over',
  ),
  de(
    'Norvatec-Chef Paul Winter geht im Juni 2024 in den Ruhestand.',
    'Paul Winter, Chef (EXECUTIVE) of Norvatec until 2024-06, over',
  ),
  de(
    'Norvatec-Finanzchefin Anna Berg (48) räumt im Mai 2024 ihren Posten.',
    'Anna Berg, Finanzchefin (EXECUTIVE) of Norvatec until 2024-05, over',
  ),
  de(
    'Der Aufsichtsrat der Norvatec AG hat Vorstandschef Paul Winter mit sofortiger Wirkung abberufen.',
    'Paul Winter, Vorstandschef (EXECUTIVE) of Norvatec AG, over',
  ),
  de(
    'Norvatec-Gründer und Chef Paul Winter hat sein Amt im Mai 2024 niedergelegt.',
    'Paul Winter, Chef (EXECUTIVE) of Norvatec until 2024-05, over',
    'Paul Winter, Gründer (FOUNDER) of Norvatec, current',
  ),
  de(
    'Norvatec-Chef Paul Winter gibt eine Prognose ab.',
    'Paul Winter, Chef (EXECUTIVE) of Norvatec, current',
  ),
  de(
    'Norvatec-Chef Paul Winter gibt sein Amt nicht ab.',
    'Paul Winter, Chef (EXECUTIVE) of Norvatec, current',
  ),
  en(
    'Bluefin Software chief executive Mark Ellison quit in May 2024.',
    'Mark Ellison, chief executive (EXECUTIVE) of Bluefin Software until 2024-05, over',
  ),
  en(
    'Bluefin Software chief executive Mark Ellison left the meeting early.',
    'Mark Ellison, chief executive (EXECUTIVE) of Bluefin Software, current',
  ),
  en(
    'Mark Ellison, chief executive of Bluefin Software, was ousted in May 2024.',
    'Mark Ellison, chief executive (EXECUTIVE) of Bluefin Software until 2024-05, over',
  ),
  en(
    "Bluefin Software's finance chief, Mark Ellison, is leaving after four years.",
    'Mark Ellison, finance chief (EXECUTIVE) of Bluefin Software, current',
  ),
  // Offices that are taken
  de(
    'Vom 1. Mai 2025 an steht Anna Berg als Vorstandsvorsitzende an der Spitze der Norvatec AG.',
    'Anna Berg, Vorstandsvorsitzende (EXECUTIVE) of Norvatec AG from 2025-05-01',
  ),
  de(
    'Die Norvatec AG wächst. Zum 1. Mai 2025 übernimmt Anna Berg die Leitung.',
    'Anna Berg, Leitung (EXECUTIVE) of Norvatec AG from 2025-05-01',
  ),
  de('Die Norvatec AG wächst. Anna Berg übernimmt die Leitung des Einkaufs.'),
  de(
    'Die Norvatec AG wächst. Paul Winter ging im Juni 2023. Seitdem führt Anna Berg das Unternehmen allein.',
    'Anna Berg, Leitung (EXECUTIVE) of Norvatec AG from 2023-06, current',
  ),
  de(
    'Für den Posten der Finanzchefin hat die Norvatec AG Anna Berg gewonnen.',
    'Anna Berg, Finanzchefin (EXECUTIVE) of Norvatec AG',
  ),
  de(
    'Die Kelvora AG hat einen neuen Finanzchef. Jonas Feld löst zum 1. Oktober 2024 Paul Winter ab.',
    'Jonas Feld, Finanzchef (EXECUTIVE) of Kelvora AG from 2024-10-01',
  ),
  en(
    'Bluefin Software grows. Anna Lee takes the top job on 1 December 2024.',
    'Anna Lee, head (EXECUTIVE) of Bluefin Software from 2024-12-01',
  ),
  en(
    'Anna Lee took over at Bluefin Software in May 2023.',
    'Anna Lee, head (EXECUTIVE) of Bluefin Software from 2023-05',
  ),
  en(
    'Bluefin Software has a new chief executive. Anna Lee takes over from Mark Ellison on 1 March 2025.',
    'Anna Lee, chief executive (EXECUTIVE) of Bluefin Software from 2025-03-01',
  ),
  en('Anna Lee may take the top job at Bluefin Software.'),
  // Seats on boards
  de(
    'Seit 2019 gehört Anna Berg dem Vorstand der Norvatec AG an.',
    'Anna Berg, Mitglied des Gremiums (BOARD_MEMBER) of Norvatec AG from 2019, current',
  ),
  de(
    'Im Aufsichtsrat der Norvatec AG sitzen künftig Anna Berg und der frühere BMW-Manager Jonas Feld.',
    'Anna Berg, Mitglied des Gremiums (BOARD_MEMBER) of Norvatec AG',
    'Jonas Feld, Manager (EXECUTIVE) of BMW, over',
    'Jonas Feld, Mitglied des Gremiums (BOARD_MEMBER) of Norvatec AG',
  ),
  de(
    'Dem Aufsichtsrat der Norvatec AG sitzt Paul Winter vor.',
    'Paul Winter, Vorsitz (CHAIR) of Norvatec AG',
  ),
  en(
    "Anna Lee was named to Bluefin Software's board of directors, which is chaired by Mark Ellison.",
    'Anna Lee, board member (BOARD_MEMBER) of Bluefin Software',
    'Mark Ellison, chair (CHAIR) of Bluefin Software, current',
  ),
  // Careers
  de(
    'Anna Berg war zuvor bei Siemens und beim Autobauer BMW beschäftigt.',
    'Anna Berg, Mitarbeiter (EMPLOYEE) of BMW, over',
    'Anna Berg, Mitarbeiter (EMPLOYEE) of Siemens, over',
  ),
  {
    language: 'de',
    text: 'Anna Berg war 2019 von Siemens zur Norvatec AG gestoßen.',
    roles: [],
    milestones: ['JOINED Anna Berg, Norvatec AG 2019'],
  },
  {
    language: 'de',
    text: '2019 heuerte Anna Berg bei der Norvatec AG an.',
    milestones: ['JOINED Anna Berg, Norvatec AG 2019'],
  },
  de(
    'Privat investierte Ex-Siemens-Vorstand Klaus Hahn.',
    'Klaus Hahn, Vorstand (BOARD_MEMBER) of Siemens, over',
  ),
  en(
    'Bluefin Software has poached Anna Lee from Siemens, where she was head of sales.',
    'Anna Lee, head of sales (EXECUTIVE) of Siemens, over',
  ),
  en(
    'Mark Ellison, previously group president at Harlow Group, serves as chief executive officer of Bluefin Software.',
    'Mark Ellison, chief executive officer (EXECUTIVE) of Bluefin Software, current',
    'Mark Ellison, group president (EXECUTIVE) of Harlow Group, over',
  ),
  en(
    'Anna Lee, who used to build engines at Siemens, agreed.',
    'Anna Lee, employee (EMPLOYEE) of Siemens, over',
  ),
  {
    language: 'en',
    text: 'Anna Lee came to Bluefin Software from Siemens in May 2023.',
    roles: [],
    milestones: ['JOINED Anna Lee, Bluefin Software 2023-05'],
  },
  {
    language: 'en',
    text: 'Anna Lee came to Bluefin Software with an idea.',
    roles: [],
    milestones: [],
  },
  en('Anna Lee spent a week at Siemens.'),
  // The company that the text is about
  de(
    'Die Norvatec AG baut aus. Seniorchef Hermann Hahn (71) freut sich. Auch Finanzvorstand Jonas Feld bleibt.',
    'Hermann Hahn, Seniorchef (EXECUTIVE) of Norvatec AG, current',
    'Jonas Feld, Finanzvorstand (BOARD_MEMBER) of Norvatec AG, current',
  ),
  de('Die Norvatec AG wächst. Vorstand Anna Berg vom Anlegerverband sah das anders.'),
  de(
    'Nach der Trennung von der Kelvora AG geht die Solarwerk GmbH eigene Wege. Den Rest teilen sich die Gründer Anna Berg und Paul Winter.',
    'Anna Berg, Gründer (FOUNDER) of Solarwerk GmbH, current',
    'Paul Winter, Gründer (FOUNDER) of Solarwerk GmbH, current',
  ),
  en(
    'Bluefin Software grows. Mark Ellison, now the sole managing director, hopes for a buyer.',
    'Mark Ellison, managing director (EXECUTIVE) of Bluefin Software, current',
  ),
];

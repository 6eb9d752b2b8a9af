/** Who comes after whom: told in the words behind a departure. */
import type { FactCase } from './fact-case.ts';

const de = (text: string, ...roles: string[]): FactCase => ({ language: 'de', text, roles });
const en = (text: string, ...roles: string[]): FactCase => ({ language: 'en', text, roles });
const winter = 'Paul Winter, Chef (EXECUTIVE) of Norvatec, over';
const ellison = 'Mark Ellison, chief executive (EXECUTIVE) of Bluefin Software, over';

export const successorCases: readonly FactCase[] = [
  de(
    'Paul Winter verlässt die Norvatec AG als Finanzchef. Nachfolgerin wird Anna Berg.',
    'Paul Winter, Finanzchef (EXECUTIVE) of Norvatec AG, over',
    'Anna Berg, Finanzchefin (EXECUTIVE) of Norvatec AG',
  ),
  de(
    'Norvatec-Chef Paul Winter tritt zurück. Nachfolgerin wird zum 1. Juli 2024 Anna Berg.',
    winter,
    'Anna Berg, Chefin (EXECUTIVE) of Norvatec from 2024-07-01',
  ),
  de(
    'Norvatec-Chef Paul Winter tritt zurück. Auf ihn folgt Anna Berg.',
    winter,
    'Anna Berg, Chefin (EXECUTIVE) of Norvatec',
  ),
  de(
    'Anna Berg legt ihr Amt als Vorstandsvorsitzende der Norvatec AG nieder. Ihr Nachfolger ist Tim Vogt.',
    'Anna Berg, Vorstandsvorsitzende (EXECUTIVE) of Norvatec AG, over',
    'Tim Vogt, Vorstandsvorsitzender (EXECUTIVE) of Norvatec AG',
  ),
  de('Norvatec-Chef Paul Winter tritt zurück. Ein Nachfolger wird gesucht.', winter),
  de('Norvatec-Chef Paul Winter tritt zurück. Nachfolgerin soll Anna Berg werden.', winter),
  de('Norvatec-Chef Paul Winter tritt zurück. Nachfolgerin wird voraussichtlich Anna Berg.', winter),
  de('Norvatec-Chef Paul Winter tritt zurück. Nachfolgerin von Tim Vogt wird Anna Berg.', winter),
  de(
    'Norvatec-Chef Paul Winter tritt nicht zurück. Nachfolgerin wird Anna Berg.',
    'Paul Winter, Chef (EXECUTIVE) of Norvatec, current',
  ),
  de(
    'Norvatec-Chef Paul Winter sprach in Kiel. Nachfolgerin wird Anna Berg.',
    'Paul Winter, Chef (EXECUTIVE) of Norvatec, current',
  ),
  de(
    'Norvatec-Chef Paul Winter und Kelvora-Chef Tim Vogt treten zurück. Nachfolgerin wird Anna Berg.',
    'Paul Winter, Chef (EXECUTIVE) of Norvatec, current',
    'Tim Vogt, Chef (EXECUTIVE) of Kelvora, current',
  ),
  en(
    'Bluefin Software chief executive Mark Ellison has stepped down. His successor is Rachel Moss.',
    ellison,
    'Rachel Moss, chief executive (EXECUTIVE) of Bluefin Software',
  ),
  en(
    'Mark Ellison stepped down as chief executive of Bluefin Software. He will be succeeded by Rachel Moss.',
    ellison,
    'Rachel Moss, chief executive (EXECUTIVE) of Bluefin Software',
  ),
  en(
    'Mark Ellison stepped down as chief executive of Bluefin Software. He could be succeeded by Rachel Moss.',
    ellison,
  ),
  {
    language: 'zh',
    text: '云岭科技创始人王海涛表示满意。王海涛辞去云岭科技总经理职务，由李晓龙接任。',
    roles: [
      '李晓龙, 总经理 (EXECUTIVE) of 云岭科技',
      '王海涛, 创始人 (FOUNDER) of 云岭科技, current',
      '王海涛, 总经理 (EXECUTIVE) of 云岭科技, over',
    ],
  },
];

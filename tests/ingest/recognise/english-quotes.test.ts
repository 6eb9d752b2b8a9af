/** Who speaks in English, whose subject stands before its verb, and where reported words end. */
import { expect, it } from 'vitest';
import { quotes } from './quoted.ts';

it.each([
  [
    'The bakery chain will open ten shops in 2026, chief executive Carla Winter said on Monday.',
    ['chief executive Carla Winter: ~The bakery chain will open ten shops in 2026'],
  ],
  [
    'The yard expects to build nine ships in 2027, Chief Financial Officer Carla Winter said.',
    ['Chief Financial Officer Carla Winter: ~The yard expects to build nine ships in 2027'],
  ],
  [
    'The merger will be called off, the two banks said in a joint statement.',
    ['the two banks: ~The merger will be called off'],
  ],
  [
    'The site will close by autumn, people close to the talks told the Harbour Post.',
    ['people: ~The site will close by autumn'],
  ],
  [
    'The engine maker warned on Friday that prices would rise again this year.',
    ['The engine maker: ~that prices would rise again this year'],
  ],
  [
    'Asked whether the plant would close, Winter said the owners had taken no decision yet.',
    ['Winter: ~the owners had taken no decision yet'],
  ],
  [
    'Orders rose by a fifth in 2025, according to chief executive Carla Winter.',
    ['chief executive Carla Winter: ~Orders rose by a fifth in 2025'],
  ],
  [
    'The yard has lost money for years, according to two people with knowledge of the books.',
    ['two people: ~The yard has lost money for years'],
  ],
  [
    'The museum, Winter added, would stay open during the works.',
    ['Winter: ~The museum, Winter added, would stay open during the works'],
  ],
  ['The owner, who called the meeting in May, will retire next year.', []],
  ['“Nobody asked us,” one shop owner complained.', ['one shop owner: Nobody asked us,']],
  ['“Nobody asked us,” Winter told the Harbour Post.', ['Winter: Nobody asked us,']],
])('%s', (text, found) => {
  expect(quotes(text, 'en')).toEqual(found);
});

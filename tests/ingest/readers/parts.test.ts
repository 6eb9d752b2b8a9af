import { describe, expect, test } from 'vitest';
import { blockLanguage, documentLanguage } from '../../../src/ingest/readers/block-language.ts';
import { creditOf } from '../../../src/ingest/readers/credit.ts';
import { joinLines } from '../../../src/ingest/readers/join-lines.ts';
import { publishedOn } from '../../../src/ingest/readers/published-on.ts';

test.each([
  ['2024-05-06T08:30:00+02:00', '2024-05-06'],
  ['2024-05-06', '2024-05-06'],
  ['2024-05', '2024-05'],
  ['2024', '2024'],
  ['20240506T083000+0200', '2024-05-06'],
  ['20240506', '2024-05-06'],
  ['Mon, 06 May 2024 23:30:00 -0500', '2024-05-06'],
  ['6 May 2024', '2024-05-06'],
  ['Monday, 06-May-2024 08:30:00 GMT', '2024-05-06'],
  ['2024-02-31', null],
  ['2024-13', null],
  ['yesterday', null],
  ['', null],
  [null, null],
])('the day of %s is %s', (written, expected) => {
  expect(publishedOn(written)).toBe(expected);
});

test.each([
  ['The last turbine. Photo: Cem Probe', 'Cem Probe'],
  ['Ein Rotor (Foto: Cem Probe/dpa)', 'Cem Probe/dpa'],
  ['Ein Rotor auf See Foto: Cem Probe', 'Cem Probe'],
  ['Bildquelle: Nordkraft', 'Nordkraft'],
  ['Strompreise, Quelle: Amt für Zahlen', 'Amt für Zahlen'],
  ['风电场。图源：新华社', '新华社'],
  ['© Nordkraft', 'Nordkraft'],
  ['The sign © stands for a right', null],
  ['Die Bank nannte ihre Quelle: einen Bericht der Behörde vom Montag.', null],
  ['Er zeigte uns das Foto: ein Mann am Meer, im Wind.', null],
  ['The photo shows a turbine.', null],
  [`${'x'.repeat(400)}. Photo: Cem Probe`, null],
])('the credit of "%s" is %s', (caption, expected) => {
  expect(creditOf(caption)).toBe(expected);
});

test.each([
  [['Wind-', 'park'], 'Windpark'],
  [['Vor-', 'und Nachteile'], 'Vor- und Nachteile'],
  [['KI-', 'Hafen'], 'KI-Hafen'],
  [['KI-', 'gestützt'], 'KI-gestützt'],
  [['2010-', '2020'], '2010- 2020'],
  [['风电', '场'], '风电场'],
  [['one', 'two', ''], 'one two'],
])('%s are joined as "%s"', (lines, expected) => {
  expect(joinLines(lines)).toBe(expected);
});

describe('the language', () => {
  const german = 'Das Werk ist nicht mit der Halle verbunden und die Stadt wartet auf den Wind.';
  test.each([
    [german, 'en', 'de'],
    [german, 'de-CH', 'de-CH'],
    ['Das Werk und der Wind', 'en', 'en'],
    ['风电场周一', 'de', 'zh'],
    ['风电场周一', 'zh-Hant', 'zh-Hant'],
    ['風力発電所は月曜日に始まる', 'ja', 'ja'],
    ['28', 'de', 'de'],
  ])('of "%s" within %s is %s', (text, inherited, expected) => {
    expect(blockLanguage(text, inherited)).toBe(expected);
  });

  test.each([
    [german, 'en_US', 'de'],
    [german, 'de_AT', 'de-AT'],
    [german, 'no tag at all', 'de'],
    ['xx yy', 'fr', 'fr'],
    ['xx yy', null, 'und'],
  ])('of the document "%s" declared %s is %s', (text, declared, expected) => {
    expect(documentLanguage(text, declared)).toBe(expected);
  });
});

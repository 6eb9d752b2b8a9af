/** Speech of which a sentence names the matter and tells nothing. */
import { describe, expect, it } from 'vitest';
import { quotes } from './quoted.ts';

describe('what somebody announces or speaks about', () => {
  it.each([
    [
      'Der Hafenmeister kündigte am Montag eine Prüfung der Kräne an.',
      'Der Hafenmeister: ~eine Prüfung der Kräne',
    ],
    ['Die Werft hat gestern den Bau einer Fähre angekündigt.', 'Die Werft: ~den Bau einer Fähre'],
    ['Bevor Nordwerk die neue Fabrik ankündigte, stand das Gelände leer.', 'Nordwerk: ~die neue Fabrik'],
    [
      'Gestern kündigten Polarwerk und Nordwerk eine gemeinsame Linie an.',
      'Polarwerk: ~eine gemeinsame Linie',
    ],
    [
      'Clara Winter gründete die Werft. Heute spricht sie öfter über Wind, Wellen und das Geld.',
      'sie: ~über Wind, Wellen und das Geld',
    ],
    ['Clara Winter sprach über das neue Dock, lobte aber niemanden.', 'Clara Winter: ~über das neue Dock'],
    ['Clara Winter hat über das neue Dock gesprochen.', 'Clara Winter: ~über das neue Dock'],
  ])('%s', (text, expected) => {
    expect(quotes(text, 'de')).toEqual([expected]);
  });

  it.each([
    ['The harbour board announced a review of all cranes.', 'The harbour board: ~a review of all cranes'],
    ['Clara Winter spoke about the new dock and the tide.', 'Clara Winter: ~about the new dock and the tide'],
  ])('%s', (text, expected) => {
    expect(quotes(text, 'en')).toEqual([expected]);
  });

  it.each([
    ['Im Herbst hatten sich schwere Stürme angekündigt.'],
    ['Für Montag ist eine Prüfung der Kräne angekündigt worden.'],
    ['Der Hafenmeister kündigte den Vertrag mit der Werft.'],
    ['Clara Winter kündigte das an.'],
    ['Clara Winter spricht fließend Dänisch.'],
  ])('is nothing in: %s', (text) => {
    expect(quotes(text, 'de')).toEqual([]);
  });

  it('is not said twice where a clause tells it', () => {
    expect(quotes('Der Hafenmeister kündigte an, dass die Kräne geprüft werden.', 'de')).toEqual([
      'Der Hafenmeister: ~dass die Kräne geprüft werden',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../src/articles/article.type.ts';
import { findQuotes } from '../../../src/ingest/recognise/quotes/find-quotes.ts';
import { sentencesOf } from '../../../src/ingest/recognise/sentences.ts';

/** `who: words` of the direct quotes, the parts parted by a bar; a block that starts with # is a heading. */
function quotes(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((own) => {
    const start = at;
    at += own.length + 2;
    const blockKind: BlockKind = own.startsWith('#') ? 'HEADING' : 'PARAGRAPH';
    return { start, end: start + own.length, blockKind, language: 'de' };
  });
  const sentences = blocks.flatMap((block) => sentencesOf(text, block));
  const source = { title: '', text, blocks, language: 'de', publishedOn: null };
  return findQuotes(source, sentences, [])
    .filter(({ quoteKind }) => quoteKind === 'DIRECT')
    .map(({ parts, speakerSpan }) => {
      const words = parts.map(({ start, end }) => text.slice(start, end)).join(' | ');
      return `${speakerSpan ? text.slice(speakerSpan.start, speakerSpan.end) : '?'}: ${words}`;
    });
}

describe('a quote over several paragraphs', () => {
  it('is one where its mark is closed in a later one', () => {
    expect(
      quotes(
        'Die Bürgermeisterin sagte: „Wir haben lange um die Brücke gekämpft.',
        'Am Ende fehlte das Geld. Das tut mir leid.“',
        'Der Bau ruht seit Mai.',
      ),
    ).toEqual([
      'Die Bürgermeisterin: Wir haben lange um die Brücke gekämpft.\n\nAm Ende fehlte das Geld. Das tut mir leid.',
    ]);
  });

  it('is one where the verb follows its end, and marks stand within it', () => {
    expect(
      quotes(
        '„Wir fangen noch einmal von vorne an.',
        'Jeder kennt hier das Lied ‚Wind und Wetter‘ und den Roman „Das lange Jahr“ noch.',
        'Wir geben nicht auf“, sagte Carla Winter.',
      ),
    ).toEqual([
      'Carla Winter: Wir fangen noch einmal von vorne an.\n\nJeder kennt hier das Lied ‚Wind und Wetter‘ und den Roman „Das lange Jahr“ noch.\n\nWir geben nicht auf',
    ]);
  });

  it('has a part of each paragraph that opens anew', () => {
    expect(
      quotes(
        'Carla Winter sagte: „Wir haben lange um die Brücke gekämpft.',
        '„Am Ende fehlte uns das Geld.',
        '„Das tut mir sehr leid.“',
      ),
    ).toEqual([
      'Carla Winter: Wir haben lange um die Brücke gekämpft. | Am Ende fehlte uns das Geld. | Das tut mir sehr leid.',
    ]);
  });

  it('opens anew where a straight mark stands before three dots', () => {
    expect(
      quotes(
        'Carla Winter sagte: "Wir haben lange um die Brücke gekämpft.',
        '"… und am Ende fehlte uns das Geld. Das tut mir sehr leid."',
      ),
    ).toEqual([
      'Carla Winter: Wir haben lange um die Brücke gekämpft. | … und am Ende fehlte uns das Geld. Das tut mir sehr leid.',
    ]);
  });

  it('may end in the paragraph where another begins', () => {
    expect(
      quotes(
        'Carla Winter sagte: „Wir haben lange um die Brücke gekämpft.',
        'Das tut mir leid.“ Uwe Harms sagte: „Ich habe davor gewarnt.',
        'Nun ist es zu spät.“',
      ),
    ).toEqual([
      'Carla Winter: Wir haben lange um die Brücke gekämpft.\n\nDas tut mir leid.',
      'Uwe Harms: Ich habe davor gewarnt.\n\nNun ist es zu spät.',
    ]);
  });

  it('ends with its paragraph where the closing mark was forgotten', () => {
    const open = 'Carla Winter sagte: „Wir haben lange um die Brücke gekämpft.';
    const alone = 'Carla Winter: Wir haben lange um die Brücke gekämpft.';
    const other = 'Uwe Harms sagte: „Ich habe davor gewarnt.“';
    expect(quotes(open, 'Der Bau ruht seit Mai.')).toEqual([alone]);
    expect(quotes(open, other)).toEqual([alone, 'Uwe Harms: Ich habe davor gewarnt.']);
    expect(quotes(open, '# Der Bau ruht', 'Das tut mir leid.“')[0]).toBe(alone);
    const many = Array.from({ length: 6 }, () => 'Der Bau ruht seit Mai.');
    expect(quotes(open, ...many, 'Das tut mir leid.“')[0]).toBe(alone);
    const long = 'Der Bau ruht seit Mai. '.repeat(200);
    expect(quotes(open, `${long}Das tut mir leid.“`)[0]).toBe(alone);
  });
});

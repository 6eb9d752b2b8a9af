import { describe, expect, test } from 'vitest';
import { composeBody } from '../../../src/articles/article.rules.ts';
import { address, blocks, markedIn, read, readOne, sample, shapeOf, standfirst, title } from './story.ts';

const marks = [
  ['LINK', 'Nordkraft AG', 'https://nordkraft.example/'],
  ['STRONG', '120 million euros', null],
];

describe.each([
  ['wind.html', 'text/html'],
  ['wind.md', 'text/markdown'],
  ['wind.rss', 'application/rss+xml'],
  ['wind.atom', 'application/atom+xml'],
  ['wind.feed.json', 'application/feed+json'],
  ['wind.ninjs1.json', 'application/json'],
  ['wind.ninjs3.json', 'application/json'],
  ['wind.nitf', 'application/xml'],
  ['wind.g2-xhtml.xml', 'text/xml'],
  ['wind.g2-nitf.xml', 'application/xml; charset=utf-8'],
])('%s', (name, mediaType) => {
  test('tells the report: blocks, marks, byline, publisher, day, address', async () => {
    const [document] = await read(sample(name), mediaType);
    expect(shapeOf(document!)).toEqual(blocks);
    expect(document).toMatchObject({
      title,
      byline: 'Ada Muster',
      publisher: 'Küstenblatt',
      publishedOn: '2024-05-06',
      sourceUrl: address,
    });
    expect(document!.language).toMatch(/^en/);
    // NITF's emphasis is of one kind.
    const kinds = name.includes('nitf') ? [marks[0], ['EMPHASIS', '120 million euros', null]] : marks;
    expect(markedIn(document!.blocks[0]!)).toEqual(kinds);
    expect(document!.blocks[4]).toMatchObject({ blockKind: 'CAPTION', credit: 'Cem Probe' });
    expect(document!.images.at(-1)).toEqual({
      url: 'https://kuestenblatt.example/turbine.jpg',
      altText: 'A turbine on a ship',
      credit: 'Cem Probe',
    });
    if (name !== 'wind.md') expect(document!.standfirst).toBe(standfirst);
    expect(composeBody(document!.blocks).bodyText).toBe(blocks.map(([, text]) => text).join('\n\n'));
  });
});

test.each([
  ['wind.rss', 'kb-4711'],
  ['wind.atom', 'tag:kuestenblatt.example,2024:wind'],
  ['wind.feed.json', 'kb-4711'],
  ['wind.ninjs3.json', address],
  ['wind.nitf', 'kb-4711'],
  ['wind.g2-nitf.xml', 'urn:newsml:kuestenblatt.example:20240506:4711'],
])('%s has the id its publisher gave it', async (name, id) => {
  const [document] = await read(sample(name), 'application/octet-stream');
  expect(document!.externalId).toBe(id);
});

test('ninjs 2 with plain text alone has its paragraphs and no headline in them', async () => {
  const document = await readOne(sample('wind.ninjs2.json'), 'application/json');
  expect(document).toMatchObject({ title, standfirst, byline: 'Ada Muster', publishedOn: '2024-05-06' });
  expect(shapeOf(document)).toEqual(
    blocks.map(([kind, text]) => [kind === 'QUOTE' ? 'PARAGRAPH' : kind, text]),
  );
});

test('of a picture that ninjs or NewsML-G2 sends along the largest size is taken', async () => {
  for (const name of ['wind.ninjs1.json', 'wind.ninjs3.json', 'wind.g2-xhtml.xml']) {
    const document = await readOne(sample(name), 'application/octet-stream');
    expect(document.images[0]).toEqual({
      url: 'https://kuestenblatt.example/large.jpg',
      altText: 'A turbine on a ship',
      credit: 'Cem Probe',
    });
  }
});

test('plain text tells as much as it can', async () => {
  const document = await readOne(sample('wind.txt'), 'text/plain');
  expect(document).toMatchObject({ title, byline: 'Ada Muster', standfirst: null, language: 'en' });
  expect(shapeOf(document)).toEqual(
    blocks.map(([kind, text]) => [kind === 'QUOTE' ? 'PARAGRAPH' : kind, text]),
  );
});

test('an RSS feed gives each item, one without a text as its title', async () => {
  const documents = await read(sample('wind.rss'), 'application/rss+xml');
  expect(documents.map((document) => [document.title, shapeOf(document).length])).toEqual([
    [title, 6],
    ['Quay & crane', 1],
    ['Ferry late', 1],
  ]);
  expect(shapeOf(documents[1]!)).toEqual([['PARAGRAPH', 'The quay is to be ready in autumn.']]);
  expect(documents[1]!.images).toEqual([
    { url: 'https://kuestenblatt.example/quay.jpg', altText: null, credit: 'Cem Probe' },
  ]);
});

test('a JSON feed’s text without markup has paragraphs, and a language of its own', async () => {
  const [, second] = await read(sample('wind.feed.json'), 'application/json');
  expect(shapeOf(second!)).toEqual([
    ['PARAGRAPH', 'The quay is to be ready in autumn.'],
    ['PARAGRAPH', 'The crane comes later.'],
  ]);
  expect(second!.language).toBe('en-GB');
});

test('an RDF feed in ISO 8859-1 is read as its declaration says', async () => {
  const document = await readOne(sample('wind.rdf'), 'application/rdf+xml');
  expect(document).toMatchObject({
    title: 'Quay and crane',
    byline: 'Ada Muster',
    publisher: 'Küstenblatt',
    publishedOn: '2024-05-06',
    sourceUrl: 'https://kuestenblatt.example/quay',
  });
});

import { describe, expect, test } from 'vitest';
import { InvalidValue } from '../../../src/errors/app-error.ts';
import {
  acceptedExtensions,
  acceptedMediaTypes,
  readDocument,
  readerFor,
} from '../../../src/ingest/readers/registry.ts';
import { makeDocx, paragraph } from './make-zip.ts';
import { bytesOf, sample } from './story.ts';

const GENERIC = 'application/octet-stream';

describe('the reader of a document', () => {
  test.each<[string, Uint8Array, string, string | undefined]>([
    ['plain text', bytesOf('a'), 'Text/Plain; charset=UTF-8', undefined],
    ['plain text', bytesOf('a'), GENERIC, 'a.TXT'],
    ['plain text', bytesOf('Just words.'), GENERIC, undefined],
    ['Markdown', bytesOf('a'), 'text/plain', 'a.md'],
    ['Markdown', bytesOf('a'), 'text/x-markdown', undefined],
    ['an HTML page', bytesOf('\n<!-- x --><!DOCTYPE html><p>a'), GENERIC, undefined],
    [
      'an HTML page',
      bytesOf('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'),
      'application/xml',
      undefined,
    ],
    ['an RSS, Atom or JSON feed', sample('wind.rss'), 'text/xml', undefined],
    ['an RSS, Atom or JSON feed', sample('wind.atom'), GENERIC, 'feed.xml'],
    ['an RSS, Atom or JSON feed', sample('wind.rdf'), GENERIC, undefined],
    ['an RSS, Atom or JSON feed', sample('wind.feed.json'), 'application/json', undefined],
    ['ninjs', sample('wind.ninjs1.json'), 'application/json; charset=utf-8', undefined],
    ['ninjs', sample('wind.ninjs2.json'), GENERIC, 'x.json'],
    ['ninjs', sample('wind.ninjs3.json'), '', undefined],
    ['NITF', sample('wind.nitf'), 'application/xml', undefined],
    ['NewsML-G2', sample('wind.g2-nitf.xml'), 'application/xml', undefined],
    ['a Word document (.docx)', makeDocx(paragraph('a')), 'application/zip', undefined],
    ['a Word document (.docx)', makeDocx(paragraph('a')), GENERIC, undefined],
    ['a PDF with text', bytesOf('%PDF-1.7\n'), GENERIC, undefined],
  ])('is that of %s', (name, bytes, mediaType, fileName) => {
    expect(readerFor({ bytes, mediaType, fileName }).name).toBe(name);
  });

  test.each<[string, string | undefined]>([
    ['image/png', 'a.txt'],
    ['text/csv', 'a.csv'],
    ['application/x-unknown', undefined],
    ['video/mp4', undefined],
  ])('is refused for %s by saying what is read', (mediaType, fileName) => {
    const act = () => readerFor({ bytes: bytesOf('a,b'), mediaType, fileName });
    expect(act).toThrow(InvalidValue);
    expect(act).toThrow(/mediaType: .*plain text \(\.txt\).*application\/pdf/);
  });

  test('is refused for bytes that are nothing known', () => {
    expect(() => readerFor({ bytes: new Uint8Array([0, 1, 2, 3]), mediaType: GENERIC })).toThrow(
      InvalidValue,
    );
  });

  test.each([
    ['wind.nitf', 'application/nitf+xml'],
    ['wind.atom', 'application/atom+xml'],
    ['wind.rdf', 'application/rdf+xml'],
    ['wind.feed.json', 'application/feed+json'],
    ['wind.g2-nitf.xml', 'application/vnd.iptc.g2.newsmessage+xml'],
    ['wind.md', 'text/markdown'],
  ])('says that %s turned out to be %s', async (fileName, expected) => {
    const { mediaType } = await readDocument({ bytes: sample(fileName), mediaType: GENERIC, fileName });
    expect(mediaType).toBe(expected);
  });

  test('lists what a form may take', () => {
    expect(acceptedMediaTypes).toContain('application/pdf');
    expect(acceptedExtensions).toEqual(
      expect.arrayContaining(['txt', 'md', 'html', 'docx', 'pdf', 'xml', 'json']),
    );
    expect(new Set(acceptedExtensions).size).toBe(acceptedExtensions.length);
  });
});

import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader } from '../document-reader.ts';
import { keptText } from './decode-text.ts';
import { docxSlices } from './docx-slices.ts';
import { finishDocument } from './finish-document.ts';
import { elementTree, parsePage } from './html-tree.ts';
import { limits } from './limits.ts';
import { child, parseXml } from './parse-xml.ts';
import { textOf, treeBlocks, type Element } from './tree-blocks.ts';
import { guardedXml } from './xml-guard.ts';
import { packed, unpacked, zipEntries } from './zip.ts';

/** What a document's text is made of; pictures, fonts, macros and what else a file may hold are never unpacked. */
const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[\w.-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/;
/** Of its text; some programs number it. */
const TEXT = /^word\/document\d*\.xml$/;
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Titel'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Untertitel'] => p.standfirst:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Beschriftung'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Zitat'] => blockquote:fresh",
];
/** What programs put where a writer's name should be. */
const NOBODY =
  /^(?:microsoft(?: office)?(?: user| word)?|windows[- ]?user|user|admin(?:istrator)?|author|python-docx|unknown|un-named)$/i;

/** A Word document (Office Open XML). */
export const docx = {
  name: 'a Word document (.docx)',
  accepts: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  extensions: ['docx'],
  read: async (bytes, hints) => {
    refuseOld(bytes);
    const parts = partsOf(bytes);
    if (!parts.some(({ name }) => TEXT.test(name))) {
      throw new DocumentRefused(
        'DOCUMENT_NOT_UNDERSTOOD',
        'a Word document, with its text in word/document.xml',
      );
    }
    const said = await properties(parts.find(({ name }) => name === 'docProps/core.xml')?.bytes);
    const root = await bodyOf(parts);
    const title = styled(root, 'h1', 'title');
    const standfirst = styled(root, 'p', 'standfirst');
    const { blocks } = treeBlocks(without(root, (element) => element === standfirst || isNoteMark(element)));
    const [first] = blocks;
    const creator = said('creator');
    return [
      finishDocument(
        {
          title: title ? textOf(title) : first?.blockKind === 'HEADING' ? first.text : said('title'),
          standfirst: textOf(standfirst),
          blocks,
          byline: creator && !NOBODY.test(creator) ? creator : null,
          language: said('language'),
        },
        hints,
      ),
    ];
  },
} satisfies DocumentReader;

/** Of Word before 2007, which is also what a document with a password is wrapped in. */
function refuseOld(bytes: Uint8Array): void {
  if (![0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)) return;
  if (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    )
  ) {
    throw new DocumentRefused('DOCUMENT_PASSWORD', 'a Word document without a password');
  }
  throw new DocumentRefused(
    'DOCUMENT_NOT_UNDERSTOOD',
    'a Word document as .docx, not the older .doc: save it as .docx',
  );
}

function partsOf(bytes: Uint8Array): Part[] {
  let left: number = limits.zipBytes;
  const parts = new Map<string, Uint8Array>();
  for (const entry of zipEntries(bytes)) {
    if (!PART.test(entry.name)) continue;
    const part = unpacked(entry, left);
    left -= part.byteLength;
    guardedXml(textIn(part), limits.text);
    if (part.byteLength > limits.docxPart && !TEXT.test(entry.name)) {
      throw new DocumentRefused(
        'DOCUMENT_TOO_LARGE',
        `a Word document with at most ${limits.docxPart / 1_000_000} MB of notes or styles`,
      );
    }
    parts.set(entry.name, part);
  }
  return [...parts].map(([name, part]) => ({ name, bytes: part }));
}

/** The parts of a document are UTF-8 or UTF-16 by their mark, as the format's standard has it. */
function textIn(part: Uint8Array): string {
  const isWide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  if (isWide) throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'a Word document whose parts are UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch (cause) {
    throw new DocumentRefused('DOCUMENT_NOT_TEXT', 'a Word document whose parts are UTF-8', cause);
  }
}

interface Part {
  name: string;
  bytes: Uint8Array;
}

/** Of a document of several slices the notes of each stand at its end. */
async function bodyOf(parts: readonly Part[]): Promise<Element> {
  const children: Element[] = [];
  const text = parts.find(({ name }) => TEXT.test(name))!;
  const others = parts.filter((part) => part !== text);
  for (const slice of docxSlices(textIn(text.bytes))) {
    const html = await converted(packed([...others, { name: text.name, bytes: Buffer.from(slice) }]));
    children.push(elementTree((await parsePage(html)).documentElement));
  }
  return { name: 'div', attributes: new Map(), children };
}

async function converted(buffer: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const options = {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    };
    return keptText((await mammoth.convertToHtml({ buffer }, options)).value);
  } catch (cause) {
    throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'a whole Word document', cause);
  }
}

/** Who and what the document says it is by and about. */
async function properties(part: Uint8Array | undefined): Promise<(name: string) => string | null> {
  const core = part ? await parseXml(textIn(part)) : null;
  return (name) => textOf(child(core, name)).trim() || null;
}

function styled(root: Element, name: string, style: string): Element | null {
  for (const inner of root.children) {
    if (typeof inner === 'string') continue;
    if (inner.name === name && inner.attributes.get('class') === style) return inner;
    const found = styled(inner, name, style);
    if (found) return found;
  }
  return null;
}

function without(root: Element, isGone: (element: Element) => boolean): Element {
  const children = root.children.filter((inner) => typeof inner === 'string' || !isGone(inner));
  return {
    ...root,
    children: children.map((inner) => (typeof inner === 'string' ? inner : without(inner, isGone))),
  };
}

/** The number of a note in the text, and the arrow that leads back from it: neither is a word of the sentence. */
function isNoteMark({ name, attributes, children }: Element): boolean {
  const [first] = children;
  if (name === 'sup') {
    return typeof first === 'object' && /^(?:foot|end)note-ref/.test(first.attributes.get('id') ?? '');
  }
  return name === 'a' && /^#(?:foot|end)note-ref/.test(attributes.get('href') ?? '');
}

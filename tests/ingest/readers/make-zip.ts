import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  name: string;
  /** Null: that of the file before, which is not there twice. */
  content: string | Uint8Array | null;
  /** Said in its header instead of the truth. */
  declaredSize?: number;
  /** Unix mode, in the upper half of the external attributes. */
  mode?: number;
  flags?: number;
}

/** A zip as tools write it, and as tools do not. */
export function makeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let [offset, next] = [0, 0];
  let [data, deflated] = [Buffer.alloc(0), Buffer.alloc(0)];
  for (const { name, content, declaredSize, mode = 0, flags = 0 } of files) {
    if (content !== null) {
      [data, deflated] = [Buffer.from(content), deflateRawSync(content)];
      offset = next;
    }
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(deflated.byteLength, 14);
    common.writeUInt32LE(declaredSize ?? data.byteLength, 18);
    common.writeUInt16LE(path.byteLength, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(mode * 65_536, 6);
    tail.writeUInt32LE(offset, 10);
    list.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, tail, path);
    if (content === null) continue;
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, path, deflated);
    next = offset + 30 + path.byteLength + deflated.byteLength;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.byteLength, 12);
  end.writeUInt32LE(next, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document with this body, and nothing else that is not needed. */
export function makeDocx(
  body: string,
  { core, extra = [] }: { core?: string; extra?: ZipFile[] } = {},
): Uint8Array<ArrayBuffer> {
  const relations = (inner: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const styles = ['Title', 'Subtitle', 'Quote', 'caption', 'heading 1', 'heading 2']
    .map(
      (name) =>
        `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('');
  return makeZip([
    {
      name: '[Content_Types].xml',
      content:
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content: relations(
        `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
      ),
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations(
        `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/hyperlink" Target="https://nordkraft.example/" TargetMode="External"/>`,
      ),
    },
    { name: 'word/styles.xml', content: `<?xml version="1.0"?><w:styles ${WORD}>${styles}</w:styles>` },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    },
    ...(core ? [{ name: 'docProps/core.xml', content: core }] : []),
    ...extra,
  ]);
}

/** A paragraph of a style; the text may hold runs of its own. */
export const paragraph = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${text.startsWith('<') ? text : run(text)}</w:p>`;
export const run = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** What a document may be at most. A daily's longest pieces stay far below; what is above was made to do harm. */
export const limits = {
  /** As it came in. */
  bytes: 20 * 1024 * 1024,
  /** Of what is text, which pictures make no larger. */
  textBytes: 8 * 1024 * 1024,
  /** Of one document's text, in UTF-16 units. */
  text: 2_000_000,
  /** Elements of an HTML page, and those of one in which the article is looked for. */
  htmlTags: 30_000,
  articleTags: 5_000,
  /** White space within its tags, which parts their attributes. */
  htmlSpaces: 1_000_000,
  /** Tags of an XML file: ten thousand items of a feed with fifty each. */
  xmlTags: 500_000,
  /** Characters of text in the XML of one document, numbers of letters counted as written. */
  xmlText: 6_000_000,
  /** How deep elements lie in one another. */
  depth: 256,
  /** Values of a JSON file. */
  jsonValues: 1_000_000,
  /** Documents of one feed or message. */
  documents: 10_000,
  /** Files in a zip. */
  zipEntries: 2_000,
  /** What a zip unpacks to, and how many bytes may come of one. */
  zipBytes: 32 * 1024 * 1024,
  zipRatio: 200,
  /** Marks on one letter: real scripts have fewer than ten. */
  combiningMarks: 20,
  /** Characters of a Word document's XML that are converted at once, and those of one paragraph, table or other part. */
  docxSlice: 400_000,
  docxPart: 1_000_000,
  pdfPages: 500,
  /** What the streams of a PDF unpack to, pictures left out. */
  pdfBytes: 48 * 1024 * 1024,
  /** One of them, which the parser unpacks as a whole. */
  pdfStream: 12 * 1024 * 1024,
  pdfObjects: 250_000,
} as const;

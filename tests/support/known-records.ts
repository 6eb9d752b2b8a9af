/** Records of the seeds that tests act on, and new ones of what comes in. */
import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { day, Finder, textOf } from './found.ts';
import { takeIn } from './take-in.ts';

/** Ids of well-known records, and a passage that stands in a public article. */
export interface Known {
  yinQi: string;
  megvii: string;
  stepStar: string;
  article: string;
  passage: { document: string; start: number; end: number; exact: string };
  /** The id of a new proposal of a role, of somebody new at a company that is new. */
  propose(): Promise<string>;
  /** The id of a new source in which nobody has looked for facts, and of an import that failed and can be tried again. */
  source(): Promise<string>;
  failedImport(): Promise<string>;
}

export async function knownRecords(app: TestApp): Promise<Known> {
  const { person, megvii, stepStar, articles } = await app.ask(`{ person(slug: "yin-qi") { id }
    megvii: company(slug: "megvii") { id } articles(first: 1) { nodes { id } }
    stepStar: company(slug: "step-star") { id evidence(first: 1) { nodes { document { id } span { start end } exact } } } }`);
  const [found] = stepStar.evidence.nodes;
  return {
    yinQi: person.id,
    megvii: megvii.id,
    stepStar: stepStar.id,
    article: articles.nodes[0].id,
    passage: { document: found.document.id, ...found.span, exact: found.exact },
    propose: () => proposeRole(app),
    source: () => storeSourceOf(app),
    failedImport: () => failImport(app),
  };
}

let count = 0;

async function proposeRole({ database: { prisma } }: TestApp): Promise<string> {
  const [person, company] = [`Founder ${(count += 1)}`, `Werkstatt ${count}`];
  const sentence = `${person} founded ${company} in 2015.`;
  const finder = new Finder(textOf(`About ${company}`, sentence))
    .party('PERSON', person)
    .party('COMPANY', company)
    .fact(sentence, () => ({
      kind: 'ROLE',
      person,
      company,
      title: 'Founder',
      roleKind: 'FOUNDER',
      startedOn: day('2015'),
      endedOn: null,
      isCurrent: null,
    }));
  const context = { prisma, actor: { kind: 'system' as const, name: 'test' } };
  const { documentId } = await takeIn({ context }, finder, {
    sourceUrl: `https://source.example/${company}`,
  });
  const { id } = await prisma.proposal.findFirstOrThrow({ where: { documentId, kind: 'ROLE' } });
  return toGlobalId('Proposal', id);
}

async function storeSourceOf({ database: { prisma } }: TestApp): Promise<string> {
  const town = `Ort ${(count += 1)}`;
  const context = { prisma, actor: { kind: 'system' as const, name: 'test' } };
  const finder = new Finder(textOf(`News of ${town}`, `Little is new in ${town}.`));
  const { documentId } = await takeIn({ context }, finder, { sourceUrl: `https://source.example/${town}` });
  return toGlobalId('Document', documentId);
}

async function failImport({ database: { prisma } }: TestApp): Promise<string> {
  const { id } = await prisma.documentImport.create({
    data: {
      state: 'FAILED',
      mediaType: '',
      address: `https://source.example/gone/${(count += 1)}`,
      documentId: randomUUID(),
      errorCode: 'SOURCE_UNREACHABLE',
      errorMessage: 'url: nobody answers',
      actor: 'test',
    },
  });
  return toGlobalId('DocumentImport', id);
}

/** An id of this type that nobody has. */
export const nobody = (id: string): string => `${id.slice(0, 4)}${'0'.repeat(30)}ff`;

/** The acts on what comes in, and on what was found in it: each with a good input, and with bad ones by where they are bad. */
import type { Act } from './acts.ts';
import { nobody, type Known } from './known-records.ts';

interface Tools {
  unique(name: string): string;
  /** Rejects a proposal and answers with its id. */
  reject(id: string): Promise<string>;
  badEvidence: Act['bad'];
}

export function documentActsOf(known: Known, { unique, reject, badEvidence }: Tools): Record<string, Act> {
  const { yinQi, propose, source, failedImport } = known;
  const text = () => unique('A text that comes in, with some words of its own, number');
  return {
    documentImport: {
      role: 'CONTRIBUTOR',
      input: async () => ({ text: text(), title: 'Given', sourceUrl: 'https://news.example/in' }),
      bad: [
        [['text'], { text: '' }],
        [['text'], { text: 'half \ud800' }],
        [['title'], { title: 'nul \0' }],
      ],
    },
    documentAnalyse: {
      role: 'CONTRIBUTOR',
      input: async () => ({ id: await source() }),
      bad: [
        [['id'], { id: yinQi }],
        [[], { id: nobody('doc_') }],
      ],
    },
    documentImportRetry: {
      role: 'CONTRIBUTOR',
      input: async () => ({ id: await failedImport() }),
      bad: [
        [['id'], { id: yinQi }],
        [[], { id: nobody('imp_') }],
      ],
    },
    documentImportDismiss: {
      role: 'CONTRIBUTOR',
      input: async () => ({ id: await failedImport() }),
      bad: [
        [['id'], { id: yinQi }],
        [[], { id: nobody('imp_') }],
      ],
    },
    proposalAccept: {
      role: 'EDITOR',
      input: async () => ({ id: await propose(), content: { role: { title: unique('Founder') } } }),
      bad: [
        [['id'], { id: yinQi }],
        [[], { id: nobody('pro_') }],
        [['title'], { content: { role: { title: ' ' } } }],
        [['roleKind'], { content: { role: { roleKind: null } } }],
        [['content', 'claim'], { content: { claim: { field: 'x' } } }],
        [['links', '0', 'key'], { links: [{ key: 'nobody', id: yinQi }] }],
        ...badEvidence,
      ],
    },
    proposalReject: {
      role: 'EDITOR',
      input: async () => ({ id: await propose(), reason: 'Another one' }),
      bad: [
        [['id'], { id: yinQi }],
        [['reason'], { reason: 'nul \0' }],
        [['scope'], { scope: 'ARCHIVE' }],
      ],
    },
    proposalReopen: {
      role: 'EDITOR',
      input: async () => ({ id: await reject(await propose()) }),
      bad: [
        [['id'], { id: yinQi }],
        [[], { id: nobody('pro_') }],
      ],
    },
  };
}

/** The text of `brandt.ts`, read by the rules and a stand-in for a model that says what it is told to. */
import { expect } from 'vitest';
import { besidesOf } from '../../../src/ingest/model/besides.ts';
import type { FoundParty, FoundProposal, Span } from '../../../src/ingest/recognise/found.ts';
import { recognise } from '../../../src/ingest/recognise/recognise.ts';
import { createLogger } from '../../../src/logging/logger.ts';
import { textOf } from '../../support/found.ts';
import { startModelServer, type Reply } from '../../support/model-server.ts';
import { blocks, TITLE } from './brandt.ts';

export const source = textOf(TITLE, ...blocks);
export const byRules = recognise(source, []);
export const wordsAt = ({ start, end }: Span) => source.text.slice(start, end);

const isNew = ({ rule }: { rule: string }) => rule === 'model:stand-in';

export async function openReader() {
  const server = await startModelServer();
  const lines: string[] = [];
  const log = createLogger('info', { destination: { write: (line) => void lines.push(line) } });
  /** `known`: the facts that the rules found, if they are to be others than they find. */
  const read = (text = source, known?: FoundProposal[]) => {
    const found = recognise(text, []);
    return besidesOf(server.settings, log)!(text, known ? { ...found, proposals: known } : found);
  };
  return {
    server,
    read,
    /** What is found besides, which takes nothing from what the rules find. */
    look: async (reply: Reply): Promise<{ facts: FoundProposal[]; added: FoundParty[]; missed?: string }> => {
      server.reply(reply);
      const { proposals, parties, missed } = await read();
      expect(proposals.filter((each) => !isNew(each))).toEqual(byRules.proposals);
      expect(parties.filter((each) => !isNew(each))).toEqual(byRules.parties);
      const found = { facts: proposals.filter(isNew), added: parties.filter(isNew) };
      return missed === undefined ? found : { ...found, missed };
    },
    /** What the log says of the last text. */
    told: () => JSON.parse(lines.at(-1)!) as { added: number; known: number; dropped: object },
    close: async () => {
      expect(server.faults).toEqual([]);
      await server.close();
    },
  };
}

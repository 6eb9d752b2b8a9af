import multipart from '@fastify/multipart';
import Fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { UserActor } from '../../auth/actor.ts';
import { AppError, InvalidValue } from '../../errors/app-error.ts';
import type { Logger } from '../../logging/logger.ts';
import { answerError } from '../errors.ts';
import { LARGEST_FORM, LARGEST_UPLOAD, SENT_BY, senderIn, tooLarge } from './hand-over.ts';

export interface UploadedFile {
  pieces: readonly Uint8Array[];
  mediaType: string;
  fileName: string | null;
}

/** Takes one file in; answers with the global ids of the import and of the document that it becomes. */
export type TakeUpload = (
  actor: UserActor,
  file: UploadedFile,
  hints: Readonly<Record<string, string>>,
  request: { requestId: string; address: string },
) => Promise<{ importId: string; documentId: string; status: string }>;

const MOST_FILES = 20;
const fields = new Set(['title', 'language', 'sourceUrl']);

/**
 * Where the server hands uploads over, in the same form as they came: files, and before them `title`, `language`,
 * `sourceUrl` where the sender knows better than the file. Answers 202 with an import and a document for each file; nothing
 * is taken unless all came whole.
 */
export async function buildUploadServer(take: TakeUpload, log: Logger): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: LARGEST_FORM,
    genReqId: ({ headers }) => String(headers['x-request-id']),
    loggerInstance: log,
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
  }) as unknown as FastifyInstance;
  server.setErrorHandler(answerError);
  await server.register(multipart, {
    limits: {
      fileSize: LARGEST_UPLOAD,
      files: MOST_FILES,
      fields: fields.size,
      parts: MOST_FILES + fields.size,
      fieldSize: 4_000,
    },
  });
  server.post('/', async (request, reply) => {
    const { actor, address } = senderIn(request.headers[SENT_BY]);
    const { files, hints } = await received(request).catch(refuseBroken);
    const imports = [];
    const asked = { requestId: request.id, address };
    for (const file of files) imports.push(await take(actor, file, hints, asked));
    return reply.code(202).send({ imports });
  });
  return server;
}

async function received(request: FastifyRequest) {
  if (!request.isMultipart()) {
    throw new AppError('MEDIA_TYPE_NOT_SUPPORTED', 'Documents come as multipart/form-data.');
  }
  const files: UploadedFile[] = [];
  const hints: Record<string, string> = {};
  let size = 0;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (!fields.has(part.fieldname) || typeof part.value !== 'string') {
        const rule = `one of ${[...fields].join(', ')}`;
        throw new InvalidValue({ field: part.fieldname.slice(0, 60), value: 'a field', rule });
      }
      hints[part.fieldname] = part.value;
      continue;
    }
    const pieces: Buffer[] = [];
    for await (const piece of part.file as AsyncIterable<Buffer>) {
      size += piece.byteLength;
      if (size > LARGEST_UPLOAD) throw tooLarge();
      pieces.push(piece);
    }
    files.push({ pieces, mediaType: part.mimetype, fileName: part.filename || null });
  }
  if (files.length === 0) {
    throw new InvalidValue({ field: 'files', value: 'none', rule: 'at least one file' });
  }
  return { files, hints };
}

/** What the parser says of a form that ends too early, or has no parts where its boundary says, is the sender's to mend. */
function refuseBroken(error: Error): never {
  if (error instanceof AppError || 'statusCode' in error) throw error;
  throw new InvalidValue({ field: 'body', value: error.message, rule: 'a whole multipart form' });
}

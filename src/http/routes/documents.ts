import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { UserActor } from '../../auth/actor.ts';
import { atLeast } from '../../auth/rights.ts';
import { freeYoung } from '../../database/free-young.ts';
import { AppError, InvalidValue, NotPermitted, NotSignedIn } from '../../errors/app-error.ts';

export interface UploadedFile {
  pieces: readonly Uint8Array[];
  mediaType: string;
  fileName: string | null;
}

export interface Uploads {
  take(
    actor: UserActor,
    file: UploadedFile,
    hints: Readonly<Record<string, string>>,
    request: { requestId: string; address: string },
  ): Promise<{ importId: string; documentId: string; status: string }>;
}

/** Of one file and of all that come at once. */
const LARGEST = 20 * 1024 * 1024;
const MOST_FILES = 20;
const fields = new Set(['title', 'language', 'sourceUrl']);
const mayUpload = atLeast('CONTRIBUTOR');

/**
 * `POST /documents`, multipart: files, and before them `title`, `language`, `sourceUrl` where the sender knows better than
 * the file. Answers 202 with an import and a document for each file; nothing is taken unless all came whole.
 */
export async function addDocuments(server: FastifyInstance, uploads: Uploads): Promise<void> {
  // By themselves: nobody else reads what a form of another site could send.
  await server.register(async (scope) => {
    await scope.register(multipart, {
      limits: {
        fileSize: LARGEST,
        files: MOST_FILES,
        fields: fields.size,
        parts: MOST_FILES + fields.size,
        fieldSize: 4_000,
      },
    });
    const onRequest = async (request: FastifyRequest): Promise<void> => {
      uploader(request);
      if (Number(request.headers['content-length'] ?? 0) > LARGEST + 64 * 1024) throw tooLarge();
    };
    scope.post('/documents', { onRequest, bodyLimit: LARGEST + 64 * 1024 }, async (request, reply) => {
      const actor = uploader(request);
      const { socket } = request.raw;
      const before = socket.bytesRead;
      try {
        const { files, hints } = await received(request).catch(refuseBroken);
        const asked = { requestId: request.id, address: request.ip };
        const imports = [];
        for (const file of files) imports.push(await uploads.take(actor, file, hints, asked));
        return await reply.code(202).header('cache-control', 'no-store').send({ imports });
      } finally {
        // Of what came in nothing is needed here any more.
        setImmediate(freeYoung, socket.bytesRead - before);
      }
    });
  });
}

function uploader({ actor }: FastifyRequest): UserActor {
  if (actor.kind !== 'user') throw new NotSignedIn('Documents are taken from people who signed in.');
  if (!mayUpload(actor)) {
    throw new NotPermitted('Bringing in documents is not among the rights of this account.');
  }
  return actor;
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
      if (size > LARGEST) throw tooLarge();
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

function tooLarge(): AppError {
  return new AppError('BODY_TOO_LARGE', `At most ${LARGEST / 1024 / 1024} megabytes come at once.`);
}

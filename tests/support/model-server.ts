/**
 * A stand-in for a model's server on this machine: speaks `POST /v1/chat/completions` as OpenAI, vLLM, Ollama and llama.cpp
 * do, and is as strict as the strictest of them about the question, above all about the schema, and about its own answers.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ModelSettings } from '../../src/config/config.ts';

export interface ModelRequest {
  passage: string;
  system: string;
  user: string;
  body: Record<string, unknown>;
}

type Findings = Readonly<Record<string, unknown>>;
/** What is answered: findings, which must fit the schema, or the whole of a response. */
export type Reply = Findings | ((response: ServerResponse, request: ModelRequest) => void);

export interface ModelServer {
  settings: ModelSettings & { secret: string };
  requests: ModelRequest[];
  /** What was wrong with questions, in the server's view. */
  faults: string[];
  /** The next questions are answered so, the last of these again and again. */
  reply(this: void, ...replies: Reply[]): void;
  close(this: void): Promise<void>;
}

const KEY = 'sk-hush-7f3a9c';
export const NONE: Findings = {
  parties: [],
  roles: [],
  relations: [],
  rounds: [],
  milestones: [],
  quotes: [],
};

export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const faults: string[] = [];
  let replies: Reply[] = [NONE];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let text = '';
    for await (const part of request) text += String(part);
    const refuse = (status: number, message: string, code: string | null = null) => {
      faults.push(message);
      json(response, status, { error: { message, type: 'invalid_request_error', param: null, code } });
    };
    if (request.url !== '/v1/chat/completions') return refuse(404, `Invalid URL (${request.url})`);
    if (request.method !== 'POST') return refuse(405, `Not allowed to ${request.method}`);
    const { authorization = '' } = request.headers;
    if (authorization !== `Bearer ${KEY}`) {
      return refuse(401, `Incorrect API key provided: ${authorization}`, 'invalid_api_key');
    }
    if (request.headers['content-type'] !== 'application/json') return refuse(415, 'expected JSON');
    const body = JSON.parse(text) as Question;
    const fault = faultOf(body);
    if (fault) return refuse(400, fault);
    const [system, user] = body.messages.map(({ content }) => content) as [string, string];
    const passage = /<(passage-[\w-]+)>\n([^]*)\n<\/\1>$/.exec(user)?.[2] ?? '';
    requests.push({ passage, system, user, body: { ...body } });
    const reply = replies.length > 1 ? replies.shift()! : replies[0]!;
    if (typeof reply === 'function') return reply(response, requests.at(-1)!);
    const misfit = misfitOf(body.response_format.json_schema.schema, reply);
    if (misfit) return refuse(500, `the stand-in would answer what the schema forbids: ${misfit}`);
    return json(response, 200, completion(reply, body.model));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      faults.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    settings: { url: `http://127.0.0.1:${port}/v1`, name: 'stand-in', secret: KEY },
    requests,
    faults,
    reply: (...given) => {
      replies = given;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** A `chat.completion`; `more` replaces parts of its one choice. */
export function completion(content: unknown, model = 'stand-in', more: object = {}): object {
  const message = { role: 'assistant', content: JSON.stringify(content), refusal: null, annotations: [] };
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_790_000_000,
    model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: 'stop', ...more }],
    usage: { prompt_tokens: 700, completion_tokens: 90, total_tokens: 790 },
    system_fingerprint: 'fp_1',
  };
}

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
}

interface Question {
  model: string;
  messages: { role: string; content: string }[];
  response_format: { type: string; json_schema: { name: string; strict: boolean; schema: Schema } };
  stream?: boolean;
}

const FIELDS = new Set(['model', 'messages', 'response_format', 'stream']);

function faultOf({ model, messages, response_format: format, stream, ...others }: Question): string | null {
  const stranger = Object.keys(others).find((name) => !FIELDS.has(name));
  if (stranger) return `Unrecognized request argument supplied: ${stranger}`;
  if (model !== 'stand-in') return `The model ${model} does not exist`;
  if (stream) return 'no stream here';
  if (messages.length !== 2 || messages[0]!.role !== 'system' || messages[1]!.role !== 'user') {
    return "messages: 'system', then 'user'";
  }
  if (format.type !== 'json_schema' || !format.json_schema.strict) return 'response_format: strict, please';
  if (!/^[\w-]{1,64}$/.test(format.json_schema.name)) return 'response_format: no name';
  const { schema } = format.json_schema;
  if (schema.type !== 'object') return 'schema must be a JSON Schema of type object at its root';
  return schemaFault(schema, 'schema', 1);
}

const KEYWORDS = new Set(['type', 'enum', 'items', 'properties', 'required', 'additionalProperties']);
const TYPES = new Set(['object', 'array', 'string', 'boolean', 'null']);

/** Strict mode: known keywords alone, nothing beside the properties, all of them required, not too deep. */
function schemaFault(schema: Schema, at: string, depth: number): string | null {
  const keyword = Object.keys(schema).find((name) => !KEYWORDS.has(name));
  const types = [schema.type ?? []].flat();
  if (keyword || depth > 10) return `${at}: '${keyword ?? 'depth'}' is not permitted`;
  if (types.length === 0 || !types.every((type) => TYPES.has(type))) return `${at}: no type`;
  if (schema.enum && new Set(schema.enum).size !== schema.enum.length) return `${at}: enum`;
  if (types.includes('array')) return schema.items ? schemaFault(schema.items, `${at}[]`, depth + 1) : at;
  if (!types.includes('object')) return null;
  const names = Object.keys(schema.properties ?? {});
  if (schema.additionalProperties !== false) return `${at}: 'additionalProperties' must be false`;
  if (names.toSorted().join() !== schema.required?.toSorted().join()) return `${at}: 'required' names all`;
  return (
    names
      .map((name) => schemaFault(schema.properties![name]!, `${at}.${name}`, depth + 1))
      .find((fault) => fault !== null) ?? null
  );
}

/** Where a value is not what the schema says. */
function misfitOf(schema: Schema, value: unknown, at = 'answer'): string | null {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  if (![schema.type].flat().includes(type)) return `${at} is ${type}`;
  if (schema.enum && !schema.enum.includes(value)) return `${at} is ${String(value)}`;
  if (Array.isArray(value)) {
    return value.map((each, index) => misfitOf(schema.items!, each, `${at}[${index}]`)).find(Boolean) ?? null;
  }
  if (type !== 'object') return null;
  const own = value as Record<string, unknown>;
  const names = Object.keys(schema.properties!);
  if (Object.keys(own).toSorted().join() !== names.toSorted().join()) return `${at} has other fields`;
  return (
    names.map((name) => misfitOf(schema.properties![name]!, own[name], `${at}.${name}`)).find(Boolean) ?? null
  );
}

/** A document from the open network: to an address that is looked up once and checked, within bounds of time and size. */
import { lookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { AppError } from '../../errors/app-error.ts';
import { isPublicAddress } from './public-address.ts';

export interface FetchedBefore {
  etag: string | null;
  lastModified: string | null;
}

export type Fetched =
  | { isModified: false }
  | (FetchedBefore & { isModified: true; bytes: Uint8Array; mediaType: string; address: string });

export interface FetchOptions {
  before?: FetchedBefore;
  /** Bytes. */
  largest: number;
  /** Milliseconds for all of it. */
  longest?: number;
  /** What counts as the open network; tests have their own. */
  isOpen?(address: string): boolean;
  /** All addresses of a host. */
  resolve?(host: string): Promise<string[]>;
}

const LONGEST = 10_000;
const MOST_REDIRECTS = 5;

const addressesOf = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/** Throws an AppError with code FETCH_REFUSED or FETCH_FAILED, which says nothing of what is inside. */
export async function fetchSource(address: string, options: FetchOptions): Promise<Fetched> {
  const { longest = LONGEST } = options;
  const signal = AbortSignal.timeout(longest);
  let url = checkedUrl(address);
  for (let redirects = 0; ; redirects += 1) {
    const response = await ask(url, options, signal);
    const { statusCode: status = 0, headers } = response;
    if (status === 304) {
      response.destroy();
      return { isModified: false };
    }
    if (status >= 300 && status < 400 && headers.location) {
      response.destroy();
      if (redirects === MOST_REDIRECTS) throw failed('it leads on and on');
      url = checkedUrl(headers.location, url);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw failed(`it answers with status ${status}`);
    }
    return {
      isModified: true,
      bytes: await bodyOf(response, options.largest),
      mediaType: headers['content-type'] ?? 'application/octet-stream',
      address: url.href,
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
    };
  }
}

function checkedUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw refused('it is no address');
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('it is neither http nor https');
  if (url.username !== '' || url.password !== '') throw refused('it has a user in it');
  return url;
}

/** The connection goes to the very address that was checked, whatever the name leads to a moment later. */
async function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { before, isOpen = isPublicAddress, resolve = addressesOf } = options;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [host] : await resolve(host).catch(() => []);
  const [address] = found;
  if (address === undefined) throw failed('there is no such host');
  if (!found.every((each) => isOpen(each))) throw refused('it leads into a closed network');
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((done, fail) => {
    const asking = request(
      url,
      {
        signal,
        agent: false,
        lookup: (_host, { all }, answer) => {
          const family = isIP(address);
          if (all) answer(null, [{ address, family }]);
          else answer(null, address, family);
        },
        headers: {
          accept: '*/*',
          'accept-encoding': 'identity',
          'user-agent': 'Backfile',
          ...(before?.etag ? { 'if-none-match': before.etag } : {}),
          ...(before?.lastModified ? { 'if-modified-since': before.lastModified } : {}),
        },
      },
      done,
    );
    asking.on('error', () => fail(failed(signal.aborted ? 'it takes too long' : 'it does not answer')));
    asking.end();
  });
}

async function bodyOf(response: IncomingMessage, largest: number): Promise<Uint8Array> {
  const coding = response.headers['content-encoding'];
  const length = Number(response.headers['content-length'] ?? 0);
  if ((coding !== undefined && coding !== 'identity') || length > largest) {
    response.destroy();
    throw coding === undefined || coding === 'identity'
      ? tooLarge(largest)
      : failed('it is packed, which nobody asked for');
  }
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      size += part.byteLength;
      if (size > largest) throw tooLarge(largest);
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw failed('it breaks off, or takes too long');
  } finally {
    response.destroy();
  }
  return Buffer.concat(parts);
}

const refused = (why: string) => new AppError('FETCH_REFUSED', `url: ${why}`, { field: 'url' });
const failed = (why: string) => new AppError('FETCH_FAILED', `url: ${why}`, { field: 'url' });
const tooLarge = (largest: number) =>
  new AppError('DOCUMENT_TOO_LARGE', `url: more than ${largest} bytes`, { field: 'url' });

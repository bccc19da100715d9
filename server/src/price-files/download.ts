import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { get, type ConnectionOptions } from './connection.ts';
import { Cancelled, codeOf, networkFault, RefreshFault, storageFault } from './fault.ts';

export interface DownloadOptions extends Omit<ConnectionOptions, 'signal'> {
  /** The user's Cancel or Ctrl-C. */
  readonly signal: AbortSignal;
  /** Of the document, unpacked. */
  readonly maxBytes: number;
  /** Without a byte for so long the server counts as silent. */
  readonly silenceMs: number;
  readonly onBytes: (received: number, total: number | undefined) => void;
}

export interface Downloaded {
  /** Of the document, unpacked. */
  readonly bytes: number;
  readonly sha256: string;
}

/** Fetches into the file, which must not be there yet and is not there after a failure. Throws RefreshFault or Cancelled. */
export async function download(url: URL, file: string, options: DownloadOptions): Promise<Downloaded> {
  const silence = new Silence(options.silenceMs);
  const signal = AbortSignal.any([options.signal, silence.signal]);
  try {
    const response = await followed(url, { ...options, signal });
    refuseForeign(response, url, options.maxBytes);
    return await received(response, file, { ...options, signal }, silence);
  } catch (error) {
    await rm(file, { force: true }).catch(() => undefined);
    throw translated(error, url, file, options.signal, silence);
  } finally {
    silence.end();
  }
}

/** Aborts when nothing has been heard for a while: while looking up the host, connecting, waiting and reading alike. */
class Silence {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly ms: number;

  constructor(ms: number) {
    this.ms = ms;
    this.#timer = setTimeout(() => {
      this.#controller.abort();
    }, ms);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  broken(): void {
    this.#timer.refresh();
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

const mostRedirects = 3;

/** Follows redirects within AWS only: anything else is a network that wants something of the user. */
async function followed(url: URL, options: ConnectionOptions): Promise<IncomingMessage> {
  let at = url;
  for (let redirects = 0; ; redirects++) {
    const response = await get(at, options);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return response;
    response.destroy();
    const location = headers.location;
    if (statusCode < 300 || statusCode >= 400 || location === undefined) throw refusedBy(statusCode, at);
    const next = URL.canParse(location, at.href) ? new URL(location, at) : undefined;
    if (!next || !isTrusted(next, url)) {
      throw new RefreshFault(
        `${at.host} sends us on to ${next?.host ?? location}, which is not AWS: a network that asks you to sign in may do so; open a page in a browser first`,
      );
    }
    if (redirects >= mostRedirects) throw new RefreshFault(`${url.host} sends us on and on`);
    at = next;
  }
}

function isTrusted(next: URL, first: URL): boolean {
  if (next.origin === first.origin) return true;
  return next.protocol === 'https:' && next.hostname.endsWith('.amazonaws.com');
}

function refusedBy(status: number, url: URL): RefreshFault {
  const said: Readonly<Record<number, string | undefined>> = {
    403: 'forbids it (403); a proxy or a firewall may be in between',
    404: 'does not have it (404)',
    429: 'asks us to come back later (429)',
  };
  const words = said[status] ?? `answers with ${String(status)}`;
  return new RefreshFault(`${url.host} ${words}: ${url.pathname}`, status >= 500 || status === 429);
}

/** What says by its headers already that it is no price list. */
function refuseForeign(response: IncomingMessage, url: URL, maxBytes: number): void {
  const type = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!['', 'application/json', 'application/octet-stream', 'binary/octet-stream', 'text/plain'].includes(type)) {
    response.destroy();
    const hint = type === 'text/html' ? ': a network that asks you to sign in, or a proxy, may have answered' : '';
    throw new RefreshFault(`${url.host} answers with ${type}, not with JSON${hint}`);
  }
  const length = Number(response.headers['content-length'] ?? 0);
  if (length > maxBytes) {
    response.destroy();
    throw tooLong(url, maxBytes);
  }
}

async function received(
  response: IncomingMessage,
  file: string,
  { signal, maxBytes, onBytes }: Omit<DownloadOptions, 'silenceMs'>,
  silence: Silence,
): Promise<Downloaded> {
  const total = Number(response.headers['content-length'] ?? 0) || undefined;
  let onTheWire = 0;
  let bytes = 0;
  const hash = createHash('sha256');
  const heard = passing((chunk) => {
    silence.broken();
    onTheWire += chunk.length;
    onBytes(onTheWire, total);
  });
  const measured = passing((chunk) => {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new TooLong();
    hash.update(chunk);
  });
  const isPacked = response.headers['content-encoding'] === 'gzip';
  const target = createWriteStream(file, { flags: 'wx' });
  try {
    await pipeline([response, heard, ...(isPacked ? [createGunzip()] : []), measured, target], { signal });
  } catch (error) {
    // Opening the file may be under way still: removed now, it would come back.
    if (!target.closed) await once(target.destroy(), 'close');
    throw error;
  }
  return { bytes, sha256: hash.digest('hex') };
}

class TooLong extends Error {}

/** Lets all through and looks at it. */
function passing(look: (chunk: Buffer) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        look(chunk);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

function translated(error: unknown, url: URL, file: string, cancel: AbortSignal, silence: Silence): Error {
  if (cancel.aborted) return new Cancelled();
  if (silence.signal.aborted) {
    return new RefreshFault(`${url.host} has been silent for ${String(silence.ms / 1000)} s`, true);
  }
  if (error instanceof RefreshFault) return error;
  if (error instanceof TooLong) return tooLong(url, undefined);
  const code = codeOf(error);
  if (code.startsWith('Z_')) return new RefreshFault(`what ${url.host} sent cannot be unpacked (${code})`, true);
  if (code === 'ERR_STREAM_PREMATURE_CLOSE') return new RefreshFault(`${url.host} stopped in the middle`, true);
  return storageFault(error, file) ?? networkFault(error, url.host);
}

function tooLong(url: URL, maxBytes: number | undefined): RefreshFault {
  const limit = maxBytes === undefined ? 'more' : `more than the ${String(Math.round(maxBytes / 2 ** 20))} MB`;
  return new RefreshFault(`${url.host} sends ${limit} than a price list of one Region has: ${url.pathname}`);
}

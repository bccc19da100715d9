import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { networkFault, RefreshFault } from './fault.ts';

export interface ConnectionOptions {
  readonly signal: AbortSignal;
  readonly proxyOf: (url: URL) => URL | undefined;
  /** Certificates to trust beside those of Node, as PEM. */
  readonly ca?: string;
}

/**
 * GET, through the proxy if there is one. Always by CONNECT: what we read from AWS is https, and a tunnel keeps it between AWS and
 * us. Node has had agents that do this by themselves since version 24 only.
 */
export async function get(url: URL, options: ConnectionOptions): Promise<IncomingMessage> {
  const { signal } = options;
  const proxy = options.proxyOf(url);
  const tunnel = proxy && (await tunnelThrough(proxy, url, options));
  const isTls = url.protocol === 'https:';
  const line = tunnel && isTls ? overTls(tunnel, url, options) : tunnel;
  return answerOf(
    (isTls ? https : http).get(url, {
      signal,
      headers: { accept: 'application/json', 'accept-encoding': 'gzip', 'user-agent': 'mldeploy' },
      ...trust(options),
      // With a connection of our own no agent is used; without one a fresh agent closes it afterwards.
      ...(line ? { createConnection: () => line } : { agent: false }),
    }),
    url.host,
    'response',
  );
}

function overTls(tunnel: Duplex, url: URL, options: ConnectionOptions): Duplex {
  const line = tls.connect({ socket: tunnel, servername: serverName(url), ...trust(options) });
  // The tunnel does not end with what runs through it.
  line.once('close', () => tunnel.destroy());
  return line;
}

async function tunnelThrough(proxy: URL, target: URL, options: ConnectionOptions): Promise<Duplex> {
  const isTls = proxy.protocol === 'https:';
  const authority = `${target.hostname}:${target.port || (target.protocol === 'https:' ? '443' : '80')}`;
  const name = `the proxy ${proxy.host}`;
  const request = (isTls ? https : http).request({
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port || (isTls ? 443 : 80),
    method: 'CONNECT',
    path: authority,
    headers: { host: authority, ...authorization(proxy) },
    agent: false,
    signal: options.signal,
    ...trust(options),
  });
  request.end();
  const response = await answerOf(request, name, 'connect');
  const { statusCode = 0, socket } = response;
  if (statusCode === 200) return socket;
  socket.destroy();
  throw proxyRefusal(name, statusCode);
}

/** The first answer, or what hindered it. A later error is that of the body, which its reader sees. */
function answerOf(request: ClientRequest, peer: string, event: 'response' | 'connect'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('error', (error) => {
      reject(networkFault(error, peer));
    });
    request.once(event, resolve);
  });
}

function proxyRefusal(name: string, status: number): RefreshFault {
  if (status === 407) {
    return new RefreshFault(
      `${name} asks for a name and a password (407); write them into HTTPS_PROXY: http://name:password@host:port`,
    );
  }
  return new RefreshFault(`${name} refuses to connect us to AWS (${String(status)})`, status >= 500);
}

function authorization({ username, password }: URL): { readonly 'proxy-authorization'?: string } {
  if (username === '') return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}

function trust({ ca }: ConnectionOptions): { readonly ca?: string[] } {
  return ca === undefined ? {} : { ca: [...tls.rootCertificates, ca] };
}

/** Addresses have no name to be shown: the protocol knows names only. */
function serverName({ hostname }: URL): string {
  return /^[\d.]+$|:/.test(hostname) ? '' : hostname;
}

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { gzipSync } from 'node:zlib';
import {
  fargateProducts,
  lambdaProducts,
  offerOf,
  regionIndexOf,
  s3Products,
  wholeSageMaker,
  type ProductSpec,
} from './offers.ts';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const tlsFolder = path.resolve(import.meta.dirname, '../fixtures/tls');
/** Made for these tests, trusted by nobody, valid for localhost. */
export const certificateFile = path.join(tlsFolder, 'localhost.cert.pem');

/** AWS's host for price lists, replayed here. A path answers what was put there last; all else is 404. */
export class PriceServer {
  /** Paths in the order they were asked for. */
  readonly asked: string[] = [];
  readonly #server: Server;
  readonly #answers = new Map<string, Answer>();
  readonly #scheme: 'http' | 'https';

  private constructor(server: Server, scheme: 'http' | 'https') {
    this.#server = server;
    this.#scheme = scheme;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const asked = request.url ?? '';
      this.asked.push(asked);
      const answer = this.#answers.get(asked);
      if (answer) answer(response, request);
      else response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error/>');
    });
  }

  static async start(scheme: 'http' | 'https' = 'http'): Promise<PriceServer> {
    const server =
      scheme === 'http'
        ? http.createServer()
        : https.createServer({
            key: readFileSync(path.join(tlsFolder, 'localhost.key.pem')),
            cert: readFileSync(certificateFile),
          });
    const replay = new PriceServer(server, scheme);
    await listen(server);
    return replay;
  }

  get url(): string {
    return `${this.#scheme}://localhost:${String((this.#server.address() as AddressInfo).port)}`;
  }

  on(at: string, answer: Answer): void {
    this.#answers.set(at, answer);
  }

  /** Puts the documents of the services up for the Regions, and answers the path of SageMaker's for each. */
  publish(
    regions: readonly string[],
    {
      published = '2026-11-20T02:56:06Z',
      sageMaker = wholeSageMaker,
      encode = json,
    }: { published?: string; sageMaker?: readonly ProductSpec[]; encode?: (document: unknown) => Answer } = {},
  ): readonly string[] {
    const services = {
      AmazonSageMaker: sageMaker,
      AWSLambda: lambdaProducts,
      AmazonECS: fargateProducts,
      AmazonS3: s3Products,
    };
    for (const [service, products] of Object.entries(services)) {
      const index = regionIndexOf(service, regions, published);
      this.on(indexPath(service), encode(index));
      for (const region of regions) {
        const own = products.map((product) => moved(product, region));
        this.on(index.regions[region]?.currentVersionUrl ?? '', encode(offerOf(service, own, { region, published })));
      }
    }
    return regions.map((region) => documentPath('AmazonSageMaker', region, published));
  }

  async stop(): Promise<void> {
    await stop(this.#server);
  }
}

export function indexPath(service: string): string {
  return `/offers/v1.0/aws/${service}/current/region_index.json`;
}

export function documentPath(service: string, region: string, published = '2026-11-20T02:56:06Z'): string {
  return `/offers/v1.0/aws/${service}/${published.replace(/\D/g, '')}/${region}/index.json`;
}

/** A product that names another Region by itself keeps it. */
function moved(product: ProductSpec, region: string): ProductSpec {
  const attributes = { regionCode: region, ...product.attributes };
  return { ...product, attributes };
}

export function json(document: unknown): Answer {
  const text = JSON.stringify(document);
  return (response) => {
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      .end(text);
  };
}

export function gzipped(document: unknown): Answer {
  const packed = gzipSync(JSON.stringify(document));
  return (response, request) => {
    if (request.headers['accept-encoding'] !== 'gzip') throw new Error('gzip was not asked for');
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': packed.length };
    response.writeHead(200, headers).end(packed);
  };
}

/** Says that it has the whole document, sends the half and hangs up. */
export function cutOff(document: unknown): Answer {
  const text = JSON.stringify(document);
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };
}

/** Answers each request by the next of the answers, the last one for good. */
export function inTurn(...answers: readonly [Answer, ...Answer[]]): Answer {
  let turn = 0;
  return (response, request) => {
    (answers[Math.min(turn++, answers.length - 1)] ?? answers[0])(response, request);
  };
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => response.writeHead(code, headers).end();
}

/** A proxy that knows CONNECT only. */
export class ConnectProxy {
  /** What it was asked to connect to, with the credentials it was given. */
  readonly asked: { readonly authority: string; readonly credentials: string | undefined }[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Refuses by the status given. */
  static async start(refusal?: number): Promise<ConnectProxy> {
    const server = http.createServer((_request, response) => response.writeHead(405).end());
    const proxy = new ConnectProxy(server);
    server.on('connect', (request: IncomingMessage, socket: Duplex) => {
      const authority = request.url ?? '';
      proxy.asked.push({ authority, credentials: request.headers['proxy-authorization'] });
      if (refusal !== undefined) {
        socket.end(`HTTP/1.1 ${String(refusal)} No\r\n\r\n`);
        return;
      }
      const { hostname, port } = new URL(`http://${authority}`);
      const upstream = net.connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy()).on('close', () => socket.destroy());
      socket.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
    });
    await listen(server);
    return proxy;
  }

  get host(): string {
    return `localhost:${String((this.#server.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    await stop(this.#server);
  }
}

/** An address at which nobody listens. */
export async function deadAddress(): Promise<string> {
  const server = http.createServer();
  await listen(server);
  const { port } = server.address() as AddressInfo;
  await stop(server);
  return `http://localhost:${String(port)}`;
}

async function listen(server: Server): Promise<void> {
  server.listen(0, 'localhost');
  await once(server, 'listening');
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

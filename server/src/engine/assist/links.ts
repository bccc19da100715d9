import { instanceOf } from '../catalogue/catalogue.ts';
import { intrinsicOf } from '../dialects/cloudformation/intrinsic.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { rowOf } from '../limits/rows.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Span } from '../text/span.ts';
import type { Document, ScalarNode } from '../yaml/node.ts';
import { writtenNodes, writtenSpan } from './names/mark.ts';
import data from './links/console.json' with { type: 'json' };

export interface Link {
  readonly span: Span;
  readonly url: string;
  /** "Open the bucket in S3". */
  readonly title: string;
}

interface Linked {
  readonly document: Document;
  readonly dialect: Dialect | undefined;
  readonly deployments: readonly Deployment[];
}

/** Codes of limits in the comments that switch them off. */
function ofCodes({ comments }: Document, text: string): Link[] {
  return comments.flatMap(({ text: content, span }) => {
    if (!content.startsWith('mldeploy-')) return [];
    return [...text.slice(span.start, span.end).matchAll(/[a-z0-9-]+\/[a-z0-9-]+/g)].flatMap(({ 0: code, index }) => {
      const url = rowOf(code)?.urls[0];
      const start = span.start + index;
      const title = 'Open the source of this limit';
      return url === undefined ? [] : [{ span: { start, end: start + code.length }, url, title }];
    });
  });
}

type Target = Omit<Link, 'span'>;

/** Nobody follows more, and each is sent with every change. */
const mostLinks = 1000;

/**
 * Pages of AWS for what is written out in full: what a function or a template has yet to fill in has none. An S3 URI does not say
 * in which part of AWS its bucket is; that of the deployment, or else of the settings, is taken.
 */
export function linksOf({ document, dialect, deployments }: Linked, text: string, region: string): readonly Link[] {
  if (!dialect) return [];
  const here =
    deployments.map((deployment) => valueOf(deployment.region)).find((known) => known !== undefined) ?? region;
  const links: Link[] = ofCodes(document, text);
  for (const node of writtenNodes(document.root)) {
    if (links.length >= mostLinks) break;
    if (node.kind !== 'scalar' || intrinsicOf(node) || node.text.length > longest) continue;
    const target = targetOf(node, here);
    const span = target && writtenSpan(text, node, 0, node.text.length);
    if (target && span) links.push({ ...target, span });
  }
  return links;
}

const longest = 2048;

/** How everything begins that has a page. */
const begins = /^(?:s3:\/\/|arn:|ml\.|public\.ecr\.|\d{12}\.dkr\.)/;
const partitions = data.partitions.map((one) => ({ ...one, regions: new RegExp(one.regions) }));
const arns = data.arns.map((one) => ({ ...one, match: new RegExp(one.match) }));
const families = data.instanceFamilies.map((one) => ({ ...one, match: new RegExp(one.match) }));

function targetOf({ text }: ScalarNode, region: string): Target | undefined {
  if (!begins.test(text) || /[\s${}<>]/.test(text)) return undefined;
  return ofBucket(text, region) ?? ofImage(text) ?? ofArn(text) ?? ofInstance(text);
}

function ofBucket(text: string, region: string): Target | undefined {
  const [, bucket, key = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(text) ?? [];
  const host = hostOf(partitionOf(region));
  if (bucket === undefined || host === undefined) return undefined;
  const prefix = key === '' ? '' : `?prefix=${encodeURIComponent(key)}`;
  const isObject = key !== '' && !key.endsWith('/');
  return { url: `https://${host}/s3/${isObject ? 'object' : 'buckets'}/${bucket}${prefix}`, title: 'Open in S3' };
}

const image = /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/([a-z0-9][a-z0-9._/-]*)(?:[:@]|$)/;

function ofImage(text: string): Target | undefined {
  const gallery = /^public\.ecr\.aws\/([a-z0-9._-]+\/[a-z0-9._/-]+)(?:[:@]|$)/.exec(text)?.[1];
  if (gallery !== undefined)
    return { url: `https://gallery.ecr.aws/${gallery}`, title: 'Open in the public gallery of ECR' };
  const [, account, region = '', repository] = image.exec(text) ?? [];
  const host = hostOf(partitionOf(region));
  if (account === undefined || repository === undefined || host === undefined) return undefined;
  const url = `https://${region}.${host}/ecr/repositories/private/${account}/${repository}?region=${region}`;
  return { url, title: `Open in ECR, signed in to account ${account}` };
}

function ofArn(text: string): Target | undefined {
  const [, partition, rest] = /^arn:(aws[a-z-]*):(.+)$/.exec(text) ?? [];
  const host = hostOf(partition);
  if (rest === undefined || host === undefined) return undefined;
  for (const { match, path, what } of arns) {
    const found = match.exec(rest);
    if (!found) continue;
    const filled = path.replace(/\$(arn|\d)/g, (_, name: string) =>
      name === 'arn' ? text : (found[Number(name)] ?? ''),
    );
    return { url: `https://${host}/${filled}`, title: `Open ${what}` };
  }
  return undefined;
}

function ofInstance(text: string): Target | undefined {
  if (!text.startsWith('ml.') || !instanceOf(text)) return undefined;
  const family = families.find(({ match }) => match.test(text.slice('ml.'.length)));
  return family && { url: family.page, title: 'Open what AWS says of this kind of instance' };
}

function partitionOf(region: string): string | undefined {
  return partitions.find(({ regions }) => regions.test(region))?.id;
}

/** Undefined for a part of AWS whose console is not known. */
function hostOf(partition: string | undefined): string | undefined {
  return partitions.find(({ id }) => id === partition)?.host;
}

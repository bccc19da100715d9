import type { Document, MapNode, Pair } from '../../../yaml/node.ts';
import { textAt } from '../parameter.ts';
import { nodesIn } from '../walk.ts';

/** The resources that can run a model without SageMaker. */
const runners = /^AWS::(Lambda::Function|Serverless::Function|ECS::TaskDefinition|Batch::JobDefinition)$/;

/** Variables and images by which people have containers find and serve a model. */
const variable =
  /^(MODEL|HF_MODEL)_(PATH|URI|URL|NAME|DIR|DATA|ID|BUCKET|KEY|FILE|S3\w*|PREFIX|VERSION)$|^(SAGEMAKER_PROGRAM|TS_\w+|TRANSFORMERS_CACHE|TORCH_HOME)$/;
const image =
  /inference|tritonserver|torchserve|tensorflow-serving|tf-serving|vllm|text-generation|huggingface|model-?serv|onnx|llama/i;

/** It calls an endpoint, which serves the model. */
const calls = /^(SAGEMAKER_)?ENDPOINT(_NAME)?$/;

/** So many nodes of a resource are looked at. */
const mostNodes = 2000;

/** True for a function, task or job whose author says so by facts, or which is built as only those are that serve a model. */
export function servesModel({ key, value }: Pair, document: Document): boolean {
  if (value.kind !== 'map' || !runners.test(textAt(value, 'Type') ?? '')) return false;
  return saysSo(value, document, key.span.start) || isBuiltSo(value);
}

function saysSo(resource: MapNode, { comments }: Document, start: number): boolean {
  const metadata = resource.get('Metadata')?.value;
  if (metadata?.kind === 'map' && metadata.get('mldeploy')) return true;
  return comments.some(
    ({ text, span }) => text.startsWith('mldeploy:') && span.start >= start && span.start <= resource.span.end,
  );
}

function isBuiltSo(resource: MapNode): boolean {
  let found = false;
  for (const node of nodesIn(resource, mostNodes)) {
    if (node.kind !== 'map') continue;
    for (const { key, value } of node.pairs) {
      const text = value.kind === 'scalar' ? value.text : '';
      const name = key.text === 'Name' ? text : key.text;
      if (calls.test(name)) return false;
      if (variable.test(name) || (/^Image(Uri)?$/.test(key.text) && image.test(text))) found = true;
    }
  }
  return found;
}

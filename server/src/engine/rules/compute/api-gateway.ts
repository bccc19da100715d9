import type { Hit, Rule } from '../rule.ts';

const mostBytes = 10 * 1024 * 1024;
/** Of a call through API Gateway, by the kind of the API. */
const mostSeconds: Readonly<Record<string, number>> = { REST: 29, HTTP: 30 };

/** What stands behind API Gateway must answer within its time, and fit its payload. */
export const apiGateway: Rule = ({ compute, workload }) => {
  const { kind = '', timeoutSeconds } = compute?.apiGateway ?? {};
  const bound = mostSeconds[kind];
  if (bound === undefined) return [];
  const over = (pointer: string, seconds: number | undefined, name: string | undefined): readonly Hit[] =>
    seconds === undefined || seconds <= bound
      ? []
      : [
          {
            limit: 'api-gateway/timeout',
            case: name,
            pointer,
            bound,
            words: { api: kind },
            remedies: pointer.startsWith('/compute/apiGateway') ? [{ pointer, value: bound }] : [],
            beside: ['/compute/apiGateway/kind'],
          },
        ];
  const own = over('/compute/apiGateway/timeoutSeconds', timeoutSeconds, kind === 'REST' ? 'rest' : undefined);
  const limit = timeoutSeconds === undefined ? compute?.lambda?.timeoutSeconds : undefined;
  return [
    ...own,
    ...over('/compute/lambda/timeoutSeconds', limit, 'function'),
    ...over('/workload/inferenceSeconds', workload?.inferenceSeconds, 'inference-time'),
    ...over('/workload/inferenceP95Seconds', workload?.inferenceP95Seconds, 'inference-time'),
    ...tooLarge('requestBytes', workload?.requestBytes),
    ...tooLarge('responseBytes', workload?.responseBytes),
  ];
};

function tooLarge(name: string, bytes: number | undefined): readonly Hit[] {
  if (bytes === undefined || bytes <= mostBytes) return [];
  const pointer = `/workload/${name}`;
  return [{ limit: 'api-gateway/payload', pointer, bound: mostBytes, remedies: [{ pointer, value: mostBytes }] }];
}

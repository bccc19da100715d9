import type { Hit, Rule } from '../rule.ts';

const limit = 'neo/targets';
/** API_OutputConfig, TargetDevice: "currently available only in"; 2026-10-01. */
const onlyIn: Readonly<Record<string, string>> = { ml_trn1: 'us-east-1', ml_inf2: 'us-east-2' };
/** The hardware is gone: Elastic Inference, DeepLens, and the types that AWS prices nowhere any more. */
const gone: Readonly<Record<string, string>> = {
  ml_eia2: 'ml_inf1',
  ml_p2: 'ml_g4dn',
  ml_p3: 'ml_g4dn',
  deeplens: '',
};
/** Of the API's list (2026-10-01), what is no instance. */
const devices = /^(?:jetson|rasp|imx8|rk3|aisage|sbe_c|qcs60|sitara|amba|x86_win|coreml|jacinto)/;

/** What Neo compiles for, and where. */
export const neoTargets: Rule = ({ compilation, region, type, compute }): readonly Hit[] => {
  const device = compilation?.targetDevice;
  const pointer = '/compilation/targetDevice';
  if (device === undefined) return [];
  const successor = gone[device];
  if (successor !== undefined) {
    const remedies = successor === '' ? [] : [{ pointer, value: successor }];
    return [{ limit, case: 'gone', pointer, remedies }];
  }
  if (type !== undefined && devices.test(device)) return [{ limit, case: 'device', pointer, beside: ['/type'] }];
  if (device.startsWith('ml_') && compute?.edge) return [{ limit, case: 'cloud', pointer }];
  const home = onlyIn[device];
  if (home === undefined || region === undefined || region === home) return [];
  const remedies = [{ pointer: '/region', value: home }];
  return [{ limit, case: 'region', pointer, words: { home, region }, remedies, beside: ['/region'] }];
};

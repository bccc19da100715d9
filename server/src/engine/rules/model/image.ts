import type { Hit, Rule } from '../rule.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import { containersOf } from '../containers.ts';

/** The registry of AWS's deep learning containers, in most commercial Regions; "Available images", 2026-11-21. */
const deepLearning = '763104351884';
const sharedRegions =
  /^(us-(east|west)-[12]|ca-central-1|eu-(west-[123]|central-1|north-1)|ap-(south-1|northeast-[123]|southeast-[12])|sa-east-1)$/;

/** An image stands in ECR in the Region of its endpoint; its path has no blanks. */
export const image: Rule = (plain) =>
  containersOf(plain).flatMap(({ container, at }): readonly Hit[] => {
    const pointer = `${at}/image`;
    const path = container.image;
    if (path === undefined) return [];
    if (/\s/.test(path)) {
      // A text such as <image> stands for a path that is still to come.
      const remedies = path.includes('<') ? [] : [{ pointer, value: path.replace(/\s+/g, '') }];
      return [{ limit: 'model/image', case: 'blanks', pointer, remedies }];
    }
    if (path.length > 255) return [{ limit: 'model/image', case: 'long', pointer, bound: 255 }];
    return inRegion(path, pointer, plain);
  });

function inRegion(path: string, pointer: string, plain: PlainDeployment): readonly Hit[] {
  const [, account = '', region = ''] = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\//.exec(path) ?? [];
  if (region === '' || plain.region === undefined || region === plain.region) return [];
  // What is no Region has its own finding.
  if (!/^[a-z]{2,3}(-[a-z]+)+-\d+$/.test(plain.region)) return [];
  const isOwn = plain.model?.executionRole?.split(':')[4] === account;
  const isShared = account === deepLearning && sharedRegions.test(region) && sharedRegions.test(plain.region);
  const moved = { pointer, value: path.replace(`.ecr.${region}.`, `.ecr.${plain.region}.`) };
  return [
    {
      limit: 'model/image',
      pointer,
      words: { region, here: plain.region },
      remedies: [...(isOwn || isShared ? [moved] : []), { pointer: '/region', value: region }],
      beside: ['/region'],
    },
  ];
}

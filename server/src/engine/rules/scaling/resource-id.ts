import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Rule } from '../rule.ts';
import { copyCount, dimensions, instanceCount, targetsOf, type PlacedTarget } from '../scalable-targets.ts';

const variantId = /^endpoint\/[^/]+\/variant\/[^/]+$/;
const componentId = /^inference-component\/[^/]+$/;

/** The resource id names what the dimension scales. */
export const resourceId: Rule = (plain) => targetsOf(plain).flatMap((placed) => check(placed, plain));

function check({ target, at }: PlacedTarget, plain: PlainDeployment): readonly Hit[] {
  const { resourceId: id, dimension } = target;
  if (id === undefined || dimension === undefined || !dimensions.includes(dimension)) return [];
  const isCopies = dimension === copyCount;
  if ((isCopies ? componentId : variantId).test(id)) return [];
  const pointer = `${at}/resourceId`;
  // An id that is whole, and of another kind, tells what was meant.
  const other = componentId.test(id) ? copyCount : variantId.test(id) ? instanceCount : undefined;
  const value = other === undefined ? (isCopies ? ofComponent(id, plain) : ofVariant(id, plain)) : undefined;
  return [
    {
      limit: 'autoscaling/dimensions',
      case: 'resource-id',
      pointer,
      words: { form: isCopies ? 'inference-component/NAME' : 'endpoint/NAME/variant/NAME' },
      remedies: [
        ...(value === undefined ? [] : [{ pointer, value }]),
        ...(other === undefined ? [] : [{ pointer: `${at}/dimension`, value: other }]),
      ],
      beside: [`${at}/dimension`],
    },
  ];
}

function ofComponent(id: string, { components }: PlainDeployment): string | undefined {
  const name = components?.length === 1 ? components[0]?.name : /^[^/]+$/.exec(id)?.[0];
  return name === undefined ? undefined : `inference-component/${name}`;
}

/** From what the id has of it, and from the names that the file gives. */
function ofVariant(id: string, { names, variants }: PlainDeployment): string | undefined {
  const parts = id.split('/').filter((part) => part !== '' && !/^(endpoint|variant)s?$/.test(part));
  const only = variants?.length === 1 ? variants[0]?.name : undefined;
  const [endpoint = names?.endpoint, variant = only] = parts;
  if (endpoint === undefined || variant === undefined || parts.length > 2) return undefined;
  return `endpoint/${endpoint}/variant/${variant}`;
}

import type { AwsKind } from '../dialects/aws/resource.ts';

/** A resource in the members of AWS's API, before any dialect spells it. */
export interface Resource {
  readonly kind: AwsKind;
  /** Unique among all, in camel case: `Model`, `ModelChallenger`. */
  readonly id: string;
  /** What the service calls it, where it has a name. */
  readonly name: string | undefined;
  readonly members: Members;
  /** Resources that must be there first, though no member refers to them. */
  readonly after: readonly Resource[];
}

export type Members = { readonly [member: string]: Member };

/** Undefined is not written. */
export type Member = string | number | boolean | undefined | Reference | readonly Member[] | Members;

/** Names another resource: by reference where the dialect has references, else by its name. */
export class Reference {
  readonly to: Resource;
  /** The attribute by which it is named: `ModelName`. */
  readonly attribute: string;

  constructor(to: Resource, attribute: string) {
    this.to = to;
    this.attribute = attribute;
  }
}

/** Something of the deployment that the result does not say, or says in another way. */
export interface Note {
  /** `lost`: not in the result; `changed`: in it, but not as it was; `missing`: to be filled in before it can be deployed. */
  readonly kind: 'lost' | 'changed' | 'missing';
  /** A sentence without its full stop. */
  readonly text: string;
  /** JSON pointers into the plain model of what is meant, also of all below. */
  readonly covers: readonly string[];
}

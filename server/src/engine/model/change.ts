import type { AnyConfiguration } from './deployment.ts';
import type { Place } from './field.ts';

/**
 * Plain data to be written in the style of its surroundings. A map of one key that is a tag stands for a value with that tag:
 * `{'!Ref': 'Type'}` is written `!Ref Type`, which is for YAML only.
 */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export type Change =
  /** Replaces the value at the place, or adds the key (with the maps that lead to it), after the first of `after` that is there; `''` stands for the top. */
  | {
      readonly kind: 'set';
      readonly place: Place;
      readonly value: Value;
      readonly after?: readonly string[];
      /** Only the type was wrong: `"10"` becomes 10, and a plain `yes` gets quotes. */
      readonly retyped?: boolean;
    }
  /** Removes the pair or item, with the line comment that belongs to it. */
  | { readonly kind: 'remove'; readonly place: Place }
  /** Renames the key of the pair. */
  | { readonly kind: 'rename'; readonly place: Place; readonly key: string }
  | DocumentChange;

export type DocumentChange =
  /** Writes a document of its own after that of the place, unless the file has the same already. Not in JSON. */
  | { readonly kind: 'add-document'; readonly place: Place; readonly value: Value }
  /** Removes all of the document, with its comments. */
  | { readonly kind: 'remove-document'; readonly place: Place };

export interface Fix {
  /** Says what changes, with the values: "Switch to real-time (2 x ml.m5.large), about $97/month less". */
  readonly title: string;
  /** `safe`: cannot change what works today, so `source.fixAll` may apply it unasked. */
  readonly safety: 'safe' | 'review';
  /** The one the editor should offer first. */
  readonly preferred: boolean;
  readonly changes: readonly Change[];
}

/** What a fix adds besides single values: only the dialect knows how that is written. */
export type Amendment =
  /** A step-scaling policy with its alarm that wakes the scaled thing from zero; pointer to the scalable target. */
  | { readonly kind: 'wake-policy'; readonly pointer: string }
  /** One endpoint for all models of the deployment: a multi-model container instead of variants or containers. */
  | { readonly kind: 'multi-model' }
  /** Another service in the place of the endpoint, or an endpoint in the place of that service. */
  | {
      readonly kind: 'target';
      readonly target: Target;
      readonly instance?: TargetInstance | undefined;
      /** Exactly these values, where they are given. */
      readonly configuration?: AnyConfiguration | undefined;
    };

export type Target = 'lambda' | 'fargate' | 'aws-batch' | 'ecs' | 'eks' | 'greengrass' | 'sagemaker';

/** What it runs on there, which only the catalogue knows. */
export interface TargetInstance {
  /** `g5.xlarge` for ECS and EKS, `ml.g5.xlarge` for SageMaker. */
  readonly type: string;
  readonly gpus: number;
}

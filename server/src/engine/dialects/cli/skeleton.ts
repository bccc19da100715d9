import type { AwsResource } from '../aws/resource.ts';
import type { Problem } from '../dialect.ts';

/**
 * As `--generate-cli-skeleton` writes it, before anything is filled in: all its texts are empty, all its numbers 0, and where
 * the API has a choice it names all of the ways at once.
 */
export function isSkeleton({ name, properties }: AwsResource): boolean {
  return name.kind === 'known' && name.value === '' && properties.scope.elsewhere === undefined;
}

export function skeletonProblem({ name, anchor }: AwsResource): Problem {
  const member = name.kind === 'absent' ? 'name' : String(name.kind === 'known' ? name.origin.path.at(-1) : '');
  return {
    code: 'shape/skeleton',
    severity: 'info',
    message: `\`${member}\` is empty: this input is not filled in yet, and nothing else in it is checked until then`,
    span: anchor,
    related: [],
    fixes: [],
  };
}

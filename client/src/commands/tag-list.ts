/**
 * The short forms of CloudFormation's functions, with the kinds of node they stand before, as `yaml.customTags` takes them.
 * Names: the topics of AWS's "Intrinsic function reference" (CloudFormation Template Reference), in a stored copy looked up
 * on 2026-11-21. Kinds: the list in redhat-developer/vscode-yaml#669, and beyond it those that follow from a function's
 * argument (a list, or a nested function in its long form); of these no list was found to check against.
 */
const cloudFormationTags: readonly string[] = [
  '!And sequence',
  '!Base64 scalar',
  '!Base64 mapping',
  '!Cidr sequence',
  '!Condition scalar',
  '!Equals sequence',
  '!FindInMap sequence',
  '!GetAtt scalar',
  '!GetAtt sequence',
  '!GetAZs scalar',
  '!GetAZs mapping',
  '!If sequence',
  '!ImportValue scalar',
  '!ImportValue mapping',
  '!Join sequence',
  '!Length sequence',
  '!Length mapping',
  '!Not sequence',
  '!Or sequence',
  '!Ref scalar',
  '!Select sequence',
  '!Split sequence',
  '!Sub scalar',
  '!Sub sequence',
  '!ToJsonString mapping',
  '!ToJsonString sequence',
  '!Transform mapping',
];

/** Those that the setting does not have yet; a tag without a kind counts for scalars. */
export function tagsToAdd(current: readonly string[]): readonly string[] {
  const known = new Set(current.map((tag) => (/\s/.test(tag.trim()) ? tag.trim() : `${tag.trim()} scalar`)));
  return cloudFormationTags.filter((tag) => !known.has(tag));
}

export function withoutTags(current: readonly string[], added: readonly string[]): readonly string[] {
  return current.filter((tag) => !added.includes(tag));
}

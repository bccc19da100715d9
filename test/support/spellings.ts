/** How the dialects write the members of AWS's API. */
export const spellings = {
  /** Until the dialect tells: the first letter small. */
  ack: (_kind: string, member: string): string => `${member[0]?.toLowerCase() ?? ''}${member.slice(1)}`,
};

/** What the user found wrong; all of it is shown before anything leaves the editor. */
export interface Wrong {
  readonly what: 'limit' | 'price';
  /** "serverless/payload-max"; absent for a price. */
  readonly code?: string | undefined;
  /** As the editor shows it. */
  readonly message?: string | undefined;
  /** The page of AWS that the finding links to. */
  readonly page?: string | undefined;
  readonly version: string;
}

export interface Issue {
  readonly title: string;
  readonly body: string;
}

/** Nothing of the manifest but what the message quotes. */
export function issueOf({ what, code, message, page, version }: Wrong): Issue {
  const about = code === undefined ? '' : `: ${code}`;
  const said = message === undefined ? '(the line of the editor, the hover or the panel that is wrong)' : message;
  return {
    title: `Wrong ${what}${about}`,
    body: [
      '### What ML Deploy says',
      said,
      ...(page === undefined ? [] : [`Its source: ${page}`]),
      '### What is right',
      '(the value, and the Region and instance type where it hangs on them)',
      '### Where AWS says so',
      '(a link; for a price with the day on which you read it)',
      '### Version',
      version,
    ].join('\n\n'),
  };
}

/** Of a `bugs` or `repository` of package.json; undefined when it names no place with issues. */
export function issueUrl(manifest: unknown, { title, body }: Issue): string | undefined {
  const page = pageOf(manifest);
  return page && `${page}?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

function pageOf(manifest: unknown): string | undefined {
  const { bugs, repository } = (manifest ?? {}) as Readonly<Record<'bugs' | 'repository', unknown>>;
  const tracker = urlIn(bugs)?.replace(/\/+$/, '');
  if (tracker !== undefined && /^https:\/\/\S+\/issues$/.test(tracker)) return `${tracker}/new`;
  const home = urlIn(repository)
    ?.replace(/^git\+/, '')
    .replace(/\.git$/, '');
  return home !== undefined && /^https:\/\/github\.com\/[^/]+\/[^/]+$/.test(home) ? `${home}/issues/new` : undefined;
}

function urlIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const url = (value as { readonly url?: unknown } | undefined)?.url;
  return typeof url === 'string' ? url : undefined;
}

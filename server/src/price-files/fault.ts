/** What hinders a refresh, in words for the user. Anything else that is thrown is a mistake of ours. */
export class RefreshFault extends Error {
  /** Whether the same request may succeed in a moment. */
  readonly passing: boolean;

  constructor(message: string, passing = false) {
    super(message);
    this.passing = passing;
  }
}

/** The user's folder cannot be written: no further Region has better chances. */
export class StorageFault extends RefreshFault {}

/** The user broke it off. */
export class Cancelled extends Error {}

export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}

const passingCodes: readonly string[] = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ECONNABORTED'];

const certificateCodes =
  /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|ERR_TLS_CERT|ERR_SSL|HOSTNAME_MISMATCH|EPROTO)/;

/** `peer` is who the connection was made to: AWS's host, or "the proxy HOST". */
export function networkFault(error: unknown, peer: string): RefreshFault {
  const code = codeOf(error);
  const passing = passingCodes.includes(code);
  if (certificateCodes.test(code)) {
    return new RefreshFault(
      `the certificate of ${peer} is not trusted (${code}); where a proxy looks into the traffic, name the file of its certificate in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS`,
    );
  }
  const said = reasons[code];
  if (said === undefined) {
    const message = error instanceof Error ? error.message : String(error);
    return new RefreshFault(`the connection to ${peer} failed: ${message}`, passing);
  }
  return new RefreshFault(`${peer} ${said} (${code})${hintOf(code, peer)}`, passing);
}

function hintOf(code: string, peer: string): string {
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'ECONNABORTED') return '';
  if (peer.startsWith('the proxy')) return '; is HTTPS_PROXY, or http.proxy in VS Code, still right?';
  return '; without a network the prices you have count, behind a proxy set HTTPS_PROXY';
}

const reasons: Readonly<Record<string, string | undefined>> = {
  ENOTFOUND: 'was not found',
  EAI_AGAIN: 'was not found',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke the connection off',
  EPIPE: 'broke the connection off',
  ECONNABORTED: 'broke the connection off',
  ETIMEDOUT: 'does not answer',
  EHOSTUNREACH: 'cannot be reached from here',
  ENETUNREACH: 'cannot be reached',
};

/** Undefined for what is no matter of the disk. */
export function storageFault(error: unknown, folder: string): StorageFault | undefined {
  const code = codeOf(error);
  // A firewall can answer a connection with EACCES, too.
  if ((error as NodeJS.ErrnoException).syscall === 'connect') return undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StorageFault(
      `there is no room left in ${folder} (${code}); make room, or name another folder in MLDEPLOY_DATA`,
    );
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG'].includes(code)) {
    return new StorageFault(`${folder} cannot be written (${code}); name another folder in MLDEPLOY_DATA`);
  }
  return undefined;
}

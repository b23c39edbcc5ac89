import { AzureError } from './azure-error.ts';

/** What a broken connection is called in Node's error codes, in words. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it takes no connections',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ENOTFOUND: 'its name is not known here',
  EAI_AGAIN: 'its name could not be looked up',
  ETIMEDOUT: 'there is no way to it from here',
  EHOSTUNREACH: 'there is no way to it from here',
  ENETUNREACH: 'there is no way to it from here',
};

const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? error.cause : error;

function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  if (!(cause instanceof Error)) return 'the connection broke';
  const code = 'code' in cause ? String(cause.code) : '';
  if (/TLS|SSL|CERT|SIGNED/.test(code)) return `its certificate is not trusted (${code})`;
  return reasons[code] ?? (code ? `the connection broke (${code})` : 'the connection broke');
}

/**
 * The error of a request that got no answer.
 * @param whom who was asked, as a person knows them
 * @param timedOut how long was waited, in milliseconds, where that was the end of it
 * @param write nobody knows whether it arrived, so the person is told to look before trying again
 */
export function noAnswer(fault: {
  code: string;
  whom: string;
  cause: unknown;
  timedOut: number | undefined;
  write: boolean;
  attempted: string;
  correlationId: string;
}): AzureError {
  const { code, whom, cause, timedOut, write, attempted, correlationId } = fault;
  const why = timedOut === undefined ? reasonOf(cause) : `nothing came within ${timedOut / 1000} seconds`;
  const unknown = write ? ' It is not known whether the change was made: look before you try again.' : '';
  return new AzureError({
    code: timedOut === undefined ? code : 'Timeout',
    message: `No answer from ${whom}: ${why}.${unknown}`,
    status: timedOut === undefined ? 503 : 504,
    attempted,
    correlationId,
  });
}

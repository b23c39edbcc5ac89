import { andThen, type Worded, worded } from '#lib/failures/words.ts';
import { AzureError } from './azure-error.ts';

/** What a broken connection is called in Node's error codes. */
const reasons = {
  ECONNREFUSED: 'noAnswerRefused',
  ECONNRESET: 'noAnswerCut',
  UND_ERR_SOCKET: 'noAnswerCut',
  EPIPE: 'noAnswerCut',
  ENOTFOUND: 'noAnswerUnknown',
  EAI_AGAIN: 'noAnswerUnresolved',
  ETIMEDOUT: 'noAnswerNoWay',
  EHOSTUNREACH: 'noAnswerNoWay',
  ENETUNREACH: 'noAnswerNoWay',
  ANSWER_TOO_LARGE: 'answerTooLarge',
} as const;

const isKnown = (code: string): code is keyof typeof reasons => Object.hasOwn(reasons, code);

/** Node's code for what broke, or else what kind of error it was. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (!(cause instanceof Error)) return typeof cause;
  return 'code' in cause ? String(cause.code) : cause.name;
}

function broken(host: string, error: unknown): Worded {
  const code = codeOf(error);
  if (isKnown(code)) return worded(reasons[code], { host });
  return worded(/TLS|SSL|CERT|SIGNED/.test(code) ? 'noAnswerUntrusted' : 'noAnswerBroken', { host, code });
}

/**
 * The error of a request that got no answer.
 * @param host who was asked
 * @param timedOut how long was waited, in milliseconds, where that was the end of it
 * @param write nobody knows whether it arrived, so the person is told to look before trying again
 */
export function noAnswer(fault: {
  code: string;
  host: string;
  cause: unknown;
  timedOut: number | undefined;
  write: boolean;
  attempted: string;
  correlationId: string;
}): AzureError {
  const { code, host, cause, timedOut, write, attempted, correlationId } = fault;
  const why =
    timedOut === undefined
      ? broken(host, cause)
      : worded('noAnswerSilent', { host, seconds: timedOut / 1000 });
  return new AzureError({
    code: timedOut === undefined ? code : 'Timeout',
    ...(write ? andThen(why, worded('changeUnknown')) : why),
    status: timedOut === undefined ? 503 : 504,
    attempted,
    correlationId,
  });
}

/** What can happen to a call, and what the page must say of it. */
export interface Effect {
  readonly name: string;
  /** As the emulator's `/_emulator/faults` takes it. */
  readonly fault: Readonly<Record<string, unknown>>;
  /** Codes of which the page names one. */
  readonly codes: readonly string[];
  /** Only for calls that start an operation. */
  readonly operation?: true;
}

/** Azure's own id of a request: whoever asks support needs it. Clusters give none. */
export const correlationId = '5eed5eed-0000-4000-8000-00000000c4a0';

const answered = (status: number, code: string, headers: Record<string, string> = {}): Effect => ({
  name: `${status} ${code}`,
  fault: {
    status,
    code,
    message: `Chaos says ${status}.`,
    headers: { 'x-ms-correlation-request-id': correlationId, ...headers },
  },
  codes: [code],
});

const broken = ['UnexpectedAnswer', 'Interrupted'];

export const effects: readonly Effect[] = [
  answered(429, 'TooManyRequests', { 'retry-after': '1' }),
  answered(500, 'InternalServerError'),
  answered(503, 'ServiceUnavailable'),
  answered(401, 'ExpiredAuthenticationToken'),
  answered(403, 'AuthorizationFailed'),
  answered(404, 'ResourceNotFound'),
  answered(409, 'Conflict'),
  {
    name: 'connection reset',
    fault: { abort: true },
    codes: ['Unreachable', 'ClusterUnreachable', 'Interrupted'],
  },
  { name: 'time-out', fault: { delayMs: 2_500, abort: true }, codes: ['Timeout'] },
  { name: 'malformed JSON', fault: { malformed: true }, codes: broken },
  { name: 'empty body', fault: { empty: true }, codes: broken },
  {
    name: 'failed operation',
    fault: { operation: 'Failed', code: 'ChaosFailure', message: 'The operation was made to fail.' },
    codes: ['ChaosFailure'],
    operation: true,
  },
  { name: 'stuck operation', fault: { operation: 'stuck' }, codes: [], operation: true },
];

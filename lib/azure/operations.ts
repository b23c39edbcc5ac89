import { z } from 'zod';
import { type ArmAnswer, type ArmSession, armRequest, parseAnswer } from './arm-client.ts';
import { retryAfterOf } from './retry-after.ts';

/** A long-running operation, known by the URL that Azure gave for it and by nothing else. */
export interface OperationHandle {
  readonly url: string;
}

const operationSchema = z.object({
  status: z.string(),
  startTime: z.string().nullish(),
  endTime: z.string().nullish(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
  properties: z.unknown().optional(),
});

/** What Azure says of an operation now. */
export interface OperationStatus {
  readonly status: string;
  readonly outcome: 'running' | 'succeeded' | 'failed';
  readonly error: { code: string; message: string } | undefined;
  readonly properties: unknown;
  /** Seconds that Azure asks to wait before the next look. */
  readonly retryAfter: number | undefined;
}

/**
 * The handle in a write's answer.
 * @returns undefined when the write was over at once
 */
export function operationOf(answer: ArmAnswer): OperationHandle | undefined {
  const url = answer.headers.get('azure-asyncoperation') ?? answer.headers.get('location');
  return url ? { url } : undefined;
}

/** What a resource that Azure has accepted says of itself. */
const acceptedSchema = z.object({ properties: z.object({ provisioningState: z.string() }) });

/**
 * The handle in the answer of a write that leaves a resource behind.
 * @returns undefined when the write was over at once
 * @throws AzureError when the answer names no operation and does not say either that Azure has accepted, whatever its status
 */
export function acceptedOperationOf(answer: ArmAnswer, attempted: string): OperationHandle | undefined {
  const operation = operationOf(answer);
  if (!operation) parseAnswer(acceptedSchema, answer.body, attempted);
  return operation;
}

/** Looks at an operation once. The state is read from `status`: Azure's HTTP codes differ between running PUTs and DELETEs. */
export async function getOperation(session: ArmSession, handle: OperationHandle): Promise<OperationStatus> {
  const answer = await armRequest(session, { method: 'GET', path: handle.url });
  const { status, error, properties } = parseAnswer(operationSchema, answer.body, 'GET operation');
  return {
    status,
    outcome: outcomeOf(status),
    error: error ? { code: error.code ?? 'Unknown', message: error.message ?? '' } : undefined,
    properties,
    retryAfter: retryAfterOf(answer.headers),
  };
}

function outcomeOf(status: string): OperationStatus['outcome'] {
  if (status === 'Succeeded') return 'succeeded';
  return status === 'Failed' || status === 'Canceled' ? 'failed' : 'running';
}

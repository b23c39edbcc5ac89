import { z } from 'zod';
import { AzureError } from '#lib/azure/azure-error.ts';
import { type Failure, failureOf } from '#lib/failures/failure.ts';
import { worded } from '#lib/failures/words.ts';
import { observeRequest } from '#lib/telemetry/observe-request.ts';
import { type PortalSession, sessionOf } from './session.ts';

/** What can stand in a header; anything else never was a token. */
const tokenSchema = z.string().regex(/^[\x21-\x7e]+$/);

/** The browser's tokens; they come with every call, since the portal keeps none. */
const tokensSchema = z.object({ arm: tokenSchema, kubernetes: tokenSchema.optional() });
export type Tokens = z.input<typeof tokensSchema>;

/** A failure as it travels to the browser: Azure's code, message and correlation id, never a stack or a body. */
export interface ActionFailure extends Failure {
  readonly status: number;
  readonly attempted: string;
}

export type ActionResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ActionFailure };

const signInRequired: ActionFailure = {
  code: 'SignInRequired',
  ...worded('signInFirst'),
  status: 401,
  attempted: 'read the tokens of the sign-in',
};

/**
 * Runs a write for the signed-in user and turns refusals of Azure and of the cluster into values.
 * @param action what it is called in the log
 */
export const act = <T>(
  action: string,
  tokens: Tokens,
  work: (session: PortalSession) => Promise<T>,
): Promise<ActionResult<T>> =>
  observeRequest(
    { method: 'POST', route: action },
    (correlationId) => attempt(tokens, correlationId, work),
    (result) => (result.ok ? 200 : result.error.status),
  );

async function attempt<T>(
  tokens: Tokens,
  correlationId: string,
  work: (session: PortalSession) => Promise<T>,
): Promise<ActionResult<T>> {
  // They come from the browser, whatever their type says.
  const given = tokensSchema.safeParse(tokens);
  if (!given.success) return { ok: false, error: signInRequired };
  const { arm, kubernetes } = given.data;
  try {
    const value = await work(sessionOf({ arm, kubernetes }, correlationId));
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    const { status, attempted } = error;
    return { ok: false, error: { ...failureOf(error), status, attempted } };
  }
}

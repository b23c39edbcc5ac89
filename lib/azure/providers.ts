import { z } from 'zod';
import { type ArmSession, armGet, armRequest } from './arm-client.ts';

const providerSchema = z.object({ registrationState: z.string() });

/** How far a subscription's registration for a resource provider is: Registered, Registering, NotRegistered… */
export async function getRegistrationState(
  session: ArmSession,
  subscriptionId: string,
  namespace: string,
): Promise<string> {
  const path = `/subscriptions/${subscriptionId}/providers/${namespace}`;
  return (await armGet(session, path, '2022-09-01', providerSchema)).registrationState;
}

/** Begins the registration of a subscription for a resource provider; it takes a minute or two. */
export async function registerProvider(
  session: ArmSession,
  subscriptionId: string,
  namespace: string,
): Promise<void> {
  await armRequest(session, {
    method: 'POST',
    path: `/subscriptions/${subscriptionId}/providers/${namespace}/register`,
    apiVersion: '2022-09-01',
  });
}

/** Whether a subscription is registered for a resource provider. */
export async function isProviderRegistered(
  session: ArmSession,
  subscriptionId: string,
  namespace: string,
): Promise<boolean> {
  return (await getRegistrationState(session, subscriptionId, namespace)) === 'Registered';
}

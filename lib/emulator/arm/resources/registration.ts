import { missingRegistration } from '../arm-error.ts';
import type { ArmState, Subscription } from '../state.ts';

/** State of a provider in a subscription. Every provider is registered unless the subscription says otherwise. */
export function registrationOf(subscription: Subscription, namespace: string) {
  return subscription.registrations[namespace] ?? 'Registered';
}

/** @throws ArmError MissingSubscriptionRegistration unless the provider is registered */
export function demandRegistration(state: ArmState, subscriptionId: string, namespace: string): void {
  const subscription = state.subscriptions.get(subscriptionId.toLowerCase());
  if (subscription && registrationOf(subscription, namespace) !== 'Registered')
    throw missingRegistration(namespace);
}

/** Takes a provider away from a subscription. */
export function unregister({ subscriptions }: ArmState, subscriptionId: string, namespace: string): void {
  const subscription = subscriptions.get(subscriptionId);
  if (!subscription) return;
  const registrations = { ...subscription.registrations, [namespace]: 'NotRegistered' as const };
  subscriptions.set(subscriptionId, { ...subscription, registrations });
}

import { expect, it } from 'vitest';
import { readinessChecks } from './readiness.ts';

const facts = {
  provisioningState: 'Updating',
  providerRegistered: false,
  extensionInstalled: true,
  oidcIssuerEnabled: false,
  workloadIdentityEnabled: true,
  secretsProviderEnabled: false,
};

it('tells what blocks from what the first connection makes', () => {
  const states = Object.fromEntries(readinessChecks(facts).map(({ id, state }) => [id, state]));
  expect(states).toEqual({
    cluster: 'blocked',
    provider: 'blocked',
    api: 'blocked',
    extension: 'ready',
    oidcIssuer: 'optional',
    workloadIdentity: 'ready',
    secretsProvider: 'optional',
  });
});

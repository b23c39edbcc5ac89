import type { ClusterFacts } from './plan.ts';

export interface ReadinessCheck {
  readonly id:
    | 'cluster'
    | 'provider'
    | 'extension'
    | 'oidcIssuer'
    | 'workloadIdentity'
    | 'secretsProvider'
    | 'api';
  /** `optional` is not there yet and is made by the first connection that needs it. */
  readonly state: 'ready' | 'blocked' | 'optional' | 'unknown';
}

/** Whether a connection could be created in this cluster now. */
export function readinessChecks(facts: ClusterFacts): ReadinessCheck[] {
  const optional = (present: boolean | undefined) => (present ? 'ready' : 'optional');
  return [
    { id: 'cluster', state: facts.provisioningState === 'Succeeded' ? 'ready' : 'blocked' },
    {
      id: 'provider',
      state:
        facts.providerRegistered === undefined ? 'unknown' : facts.providerRegistered ? 'ready' : 'blocked',
    },
    { id: 'api', state: facts.namespaces ? 'ready' : 'blocked' },
    {
      id: 'extension',
      state: facts.extensionInstalled === undefined ? 'unknown' : optional(facts.extensionInstalled),
    },
    { id: 'oidcIssuer', state: optional(facts.oidcIssuerEnabled) },
    { id: 'workloadIdentity', state: optional(facts.workloadIdentityEnabled) },
    { id: 'secretsProvider', state: optional(facts.secretsProviderEnabled) },
  ];
}

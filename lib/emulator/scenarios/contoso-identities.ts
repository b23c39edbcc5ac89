import { federatedAudience, federatedCredentialLimit } from '#lib/connections/names.ts';
import { keyOf } from '../arm/resource-id.ts';
import { stableGuid } from '../arm/stable-guid.ts';
import type { ArmState } from '../arm/state.ts';
import { tenant } from '../entra/tenant.ts';
import { identityFull, identityOrders } from './contoso-names.ts';
import { location } from './resource-builder.ts';

/** Managed identities: one in use, and one that can trust nobody more. */
export function addIdentities(state: ArmState): void {
  for (const id of [identityOrders, identityFull]) {
    state.identities.set(keyOf(id), {
      id,
      name: id.split('/').at(-1) ?? '',
      location,
      tags: {},
      tenantId: tenant.id,
      principalId: stableGuid(`principal ${keyOf(id)}`),
      clientId: stableGuid(`client ${keyOf(id)}`),
    });
  }
  for (let number = 1; number <= federatedCredentialLimit; number += 1) {
    const name = `fc-team-${String(number).padStart(2, '0')}`;
    const id = `${identityFull}/federatedIdentityCredentials/${name}`;
    state.federatedCredentials.set(keyOf(id), {
      id,
      name,
      issuer: 'https://westeurope.oic.prod-aks.azure.com/other-cluster/',
      subject: `system:serviceaccount:team-${number}:workload`,
      audiences: [federatedAudience],
    });
  }
}

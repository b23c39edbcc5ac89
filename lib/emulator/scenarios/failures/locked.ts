import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf, dataGroup } from '../contoso-names.ts';
import { failure } from '../failure.ts';

/** A read-only lock forbids changes of the targets, and the listing of their keys too. */
export const locked = failure({
  name: 'locked',
  summary: 'A read-only lock, “audit-freeze”, is on rg-retail-data, where the targets are.',
  cause({ state }) {
    const id = `${dataGroup}/providers/Microsoft.Authorization/locks/audit-freeze`;
    state.locks.set(keyOf(id), {
      id,
      name: 'audit-freeze',
      scope: dataGroup,
      level: 'ReadOnly',
      notes: 'Nothing changes until the auditors are done.',
    });
  },
  attempts: [
    {
      clusterId: clusterIdOf('aks-retail-prod'),
      name: 'servicebus_invoices',
      properties: serviceBusWithKey,
    },
  ],
});

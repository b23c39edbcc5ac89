import { keyOf } from '../../arm/resource-id.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';

const linkerId = `${clusterIdOf('aks-retail-prod')}/providers/Microsoft.ServiceLinker/linkers/servicebus_orders`;

/** Deleting a connection leaves what it made in the cluster. */
export const leftoverObjects = failure({
  name: 'leftover-objects',
  summary: 'servicebus_orders was deleted; its Secret is still on aks-retail-prod, and orders-api uses it.',
  cause: ({ state }) => void state.linkers.delete(keyOf(linkerId)),
});

import { keyOf } from '../../arm/resource-id.ts';
import { clusterIdOf, identityOrders } from '../contoso-names.ts';
import { ordersApi } from '../contoso-workloads/shop.ts';
import { failure } from '../failure.ts';
import { restarted } from '../workload-builder.ts';

const oldIssuer = 'https://westeurope.oic.prod-aks.azure.com/cluster-that-was-replaced/';

/** The identity trusts the issuer of a cluster that this one has replaced. */
export const ficMismatch = failure({
  name: 'fic-mismatch',
  summary: 'id-retail-orders trusts another issuer than aks-retail-prod’s: pods get no token.',
  cause({ state, kubernetes }) {
    for (const [key, credential] of [...state.federatedCredentials.entries()]) {
      if (key.startsWith(`${keyOf(identityOrders)}/`)) {
        state.federatedCredentials.set(key, { ...credential, issuer: oldIssuer });
      }
    }
    kubernetes.seed(keyOf(clusterIdOf('aks-retail-prod')), [restarted(ordersApi)]);
  },
});

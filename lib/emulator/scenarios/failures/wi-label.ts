import { keyOf } from '../../arm/resource-id.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { ordersApi } from '../contoso-workloads/shop.ts';
import { failure } from '../failure.ts';
import { deployment } from '../workload-builder.ts';

/** Without the label the webhook leaves a pod alone, whatever its account. */
export const wiLabel = failure({
  name: 'wi-label',
  summary: 'orders-api on aks-retail-prod has lost the label azure.workload.identity/use.',
  cause({ kubernetes }) {
    kubernetes.seed(keyOf(clusterIdOf('aks-retail-prod')), [
      deployment({ ...ordersApi, workloadIdentity: false }),
    ]);
  },
});

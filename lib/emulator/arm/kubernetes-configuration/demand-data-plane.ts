import { agentTimeout } from '../../operator/operator-error.ts';
import { below } from '../below.ts';
import type { ManagedCluster } from '../container-service/managed-cluster.ts';
import { parseResourceId } from '../resource-id.ts';
import type { ArmState } from '../state.ts';

const zone = 'privatelink.dp.kubernetesconfiguration.azure.com';
const linkType = 'microsoft.network/privatednszones/virtualnetworklinks';

/**
 * The agent fetches its orders from the extensions' data plane. A private DNS zone for it in the cluster's virtual network, as a
 * private-link scope of Arc-enabled Kubernetes brings along, leads the agent to an address that does not let AKS in.
 * @throws OperatorError when such a zone is linked to the network of the cluster's nodes
 */
export function demandDataPlane(state: ArmState, cluster: ManagedCluster): void {
  const { subscriptionId } = parseResourceId(cluster.id);
  const nodeGroup = `/resourcegroups/${cluster.properties.nodeResourceGroup}/`.toLowerCase();
  const misled = below(state.resources, `/subscriptions/${subscriptionId}`).some(
    ({ id, type, properties }) =>
      type.toLowerCase() === linkType &&
      id.toLowerCase().includes(`/${zone}/`) &&
      JSON.stringify(properties.virtualNetwork ?? '')
        .toLowerCase()
        .includes(nodeGroup),
  );
  if (misled) throw agentTimeout('Errorcode: 403, Message This traffic is not authorized.');
}

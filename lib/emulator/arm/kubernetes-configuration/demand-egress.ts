import { helmFailure } from '../../operator/operator-error.ts';
import type { Release } from '../../operator/release.ts';
import { below } from '../below.ts';
import type { ManagedCluster } from '../container-service/managed-cluster.ts';
import { parseResourceId } from '../resource-id.ts';
import type { ArmState } from '../state.ts';

const ruleType = 'microsoft.network/networksecuritygroups/securityrules';

/** Destinations that the chart's registry lies within. */
const registry = ['*', 'internet', '0.0.0.0/0', 'azurecontainerregistry', 'azurecloud'];

/**
 * The agent fetches the extension's chart from outside, so the network security group of the nodes must let it out.
 * @throws OperatorError when the first of its outbound rules that fits denies that
 */
export function demandEgress(state: ArmState, cluster: ManagedCluster, release: Release): void {
  const { subscriptionId } = parseResourceId(cluster.id);
  const nodeGroup = `/subscriptions/${subscriptionId}/resourceGroups/${cluster.properties.nodeResourceGroup}`;
  const [first] = below(state.resources, nodeGroup)
    .filter(({ type }) => type.toLowerCase() === ruleType)
    .map(({ properties }) => properties)
    .filter(
      ({ direction, destinationAddressPrefix }) =>
        direction === 'Outbound' && registry.includes(String(destinationAddressPrefix).toLowerCase()),
    )
    .sort((one, other) => Number(one.priority) - Number(other.priority));
  if (first?.access !== 'Deny') return;
  throw helmFailure(
    release,
    'Unable to download the Helm chart from the repo URL',
    'Check that the outbound rules of the cluster allow what AKS and the extension need',
    `failed to do request: Head "https://scaksextension.azurecr.io/v2/prod/chart/sc-extension/manifests/${release.version}": dial tcp: i/o timeout`,
  );
}

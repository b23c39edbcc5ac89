import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';

const clusterId = clusterIdOf('aks-retail-prod');
const extensionId = `${clusterId}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension`;

/** The extension is pinned to its first version, which names an image that its registry has no more. */
export const imageNotFound = failure({
  name: 'image-not-found',
  summary: 'sc-extension of aks-retail-prod is pinned to 0.1.0, whose operator image is gone.',
  cause({ state }) {
    const extension = state.extensions.get(keyOf(extensionId));
    if (!extension) return;
    state.extensions.set(keyOf(extensionId), {
      ...extension,
      version: '0.1.0',
      currentVersion: '0.1.0',
      autoUpgradeMinorVersion: false,
    });
  },
  attempts: [{ clusterId, name: 'servicebus_invoices', properties: serviceBusWithKey }],
});

import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';

const clusterId = clusterIdOf('aks-retail-prod');
const extensionId = `${clusterId}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension`;

/** Somebody gave the extension a setting that its chart does not take. */
export const helmRender = failure({
  name: 'helm-render',
  summary: 'sc-extension of aks-retail-prod has the setting operator.replicas=two, which is no number.',
  cause({ state }) {
    const extension = state.extensions.get(keyOf(extensionId));
    if (!extension) return;
    const configurationSettings = { 'operator.replicas': 'two' };
    state.extensions.set(keyOf(extensionId), { ...extension, configurationSettings });
  },
  attempts: [{ clusterId, name: 'servicebus_invoices', properties: serviceBusWithKey }],
});

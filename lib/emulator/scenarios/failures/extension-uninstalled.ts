import { keyOf } from '../../arm/resource-id.ts';
import { systemNamespaceObject } from '../../operator/operator-objects.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';

const clusterId = clusterIdOf('aks-retail-prod');

/** The connections are there, but what keeps them is not. */
export const extensionUninstalled = failure({
  name: 'extension-uninstalled',
  summary: 'sc-extension was removed from aks-retail-prod: all its connections are unavailable.',
  cause({ state, kubernetes }) {
    state.extensions.delete(
      keyOf(`${clusterId}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension`),
    );
    kubernetes.remove(keyOf(clusterId), [systemNamespaceObject]);
  },
});

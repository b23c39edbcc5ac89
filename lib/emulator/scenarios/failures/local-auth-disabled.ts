import { keyOf } from '../../arm/resource-id.ts';
import { azure } from '../attempted-connections.ts';
import { clusterIdOf, dataGroup } from '../contoso-names.ts';
import { failure } from '../failure.ts';

const storeId = `${dataGroup}/providers/Microsoft.AppConfiguration/configurationStores/appcs-retail`;

/** A store without access keys has no connection string to give. */
export const localAuthDisabled = failure({
  name: 'local-auth-disabled',
  summary: 'The App Configuration store appcs-retail takes no access keys.',
  cause({ state }) {
    const store = state.resources.get(keyOf(storeId));
    if (!store) return;
    const properties = { ...store.properties, disableLocalAuth: true };
    state.resources.set(keyOf(storeId), { ...store, properties });
  },
  attempts: [
    {
      clusterId: clusterIdOf('aks-retail-prod'),
      name: 'appconfig_shop',
      properties: {
        targetService: azure(storeId),
        authInfo: { authType: 'secret' },
        clientType: 'dotnet',
        scope: 'shop',
      },
    },
  ],
});

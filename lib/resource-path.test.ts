import { expect, test } from 'vitest';
import { clusterApiPath, clusterPath, resourcePath } from './resource-path.ts';

const ref = { subscriptionId: '0-1', resourceGroup: 'rg-retail', cluster: 'aks-retail-prod' };
const id =
  '/subscriptions/0-1/resourceGroups/rg-retail/providers/Microsoft.ContainerService/managedClusters/aks-retail-prod';

test('a page of a cluster', () => {
  expect(clusterPath(ref, 'service-connector', 'orders')).toBe(
    '/clusters/0-1/rg-retail/aks-retail-prod/service-connector/orders',
  );
  expect(clusterApiPath(ref)).toBe('/api/clusters/0-1/rg-retail/aks-retail-prod');
});

test('names are escaped', () => {
  expect(clusterPath({ ...ref, resourceGroup: 'rg (old)/x' }, 'overview')).toContain('/rg%20(old)%2Fx/');
});

test.each([
  [id, 'overview'],
  [id.toLowerCase().slice(1), 'overview'],
  [`${id}/providers/Microsoft.ServiceLinker/linkers/orders`, 'service-connector/orders'],
  [`${id}/providers/microsoft.kubernetesconfiguration/EXTENSIONS/sc-extension`, 'extensions/sc-extension'],
])('%s has a page', (armId, page) => {
  expect(resourcePath(armId)).toBe(`/clusters/0-1/rg-retail/aks-retail-prod/${page}`);
});

test.each(['', '/subscriptions/0-1', `${id}/agentPools/system`, id.replace('managedClusters', 'x')])(
  '%j has none',
  (armId) => {
    expect(resourcePath(armId)).toBeUndefined();
  },
);

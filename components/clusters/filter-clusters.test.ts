import { expect, test } from 'vitest';
import { filterClusters } from './filter-clusters.ts';
import type { ClusterListItem } from './use-clusters.ts';

const cluster = (name: string, part: Partial<ClusterListItem> = {}): ClusterListItem => ({
  id: `/${name}`,
  name,
  subscriptionId: '1',
  subscriptionName: 'Retail',
  resourceGroup: 'rg-retail',
  location: 'westeurope',
  kubernetesVersion: '1.33.2',
  provisioningState: 'Succeeded',
  powerState: 'Running',
  private: false,
  ...part,
});
const all = [
  cluster('aks-prod'),
  cluster('aks-dev', { provisioningState: 'Updating', location: 'northeurope' }),
  cluster('aks-lab', { subscriptionId: '2', resourceGroup: 'rg-lab' }),
];
const names = (filter: { text?: string; subscription?: string; state?: string }) =>
  filterClusters(all, { text: '', subscription: '', state: '', ...filter }).map(({ name }) => name);

test.each([
  [{}, ['aks-prod', 'aks-dev', 'aks-lab']],
  [{ text: ' PROD ' }, ['aks-prod']],
  [{ text: 'north' }, ['aks-dev']],
  [{ text: 'rg-lab' }, ['aks-lab']],
  [{ subscription: '1', state: 'Updating' }, ['aks-dev']],
  [{ subscription: '2', state: 'Updating' }, []],
])('%j leaves %j', (filter, expected) => {
  expect(names(filter)).toEqual(expected);
});

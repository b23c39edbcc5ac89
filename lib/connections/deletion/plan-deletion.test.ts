import { expect, it } from 'vitest';
import { healthyEvidence, sampleClusterId, sampleConnection } from '../diagnosis/sample-evidence.ts';
import { read } from '../diagnosis/source.ts';
import type { ClusterResource } from '../relations/cluster-resource.ts';
import { relate } from '../relations/relations.ts';
import { planDeletion } from './plan-deletion.ts';

const account = `sc-account-${sampleConnection.clientId}`;
const orders: ClusterResource = {
  kind: 'Deployment',
  namespace: 'shop',
  name: 'orders-api',
  references: {
    secrets: [{ name: 'sc-orders-secret', optional: false, how: 'environment' }],
    serviceAccount: account,
    workloadIdentity: true,
    secretProviderClasses: [],
  },
};
const pod: ClusterResource = {
  kind: 'Pod',
  namespace: 'shop',
  name: 'orders-api-1',
  controller: { kind: 'Deployment', name: 'orders-api' },
};
const other = { ...sampleConnection, name: 'reports', id: `${sampleConnection.id}2` };
const relations = relate([sampleConnection], [orders, pod]);
const plan = (others = [] as (typeof other)[], evidence = healthyEvidence) =>
  planDeletion(sampleConnection, others, evidence, relations);

it('offers what nobody else needs, and names who lives on it', () => {
  expect(plan().removals.map(({ removal, sharedWith }) => [removal.kind, removal.name, sharedWith])).toEqual([
    ['Secret', 'sc-orders-secret', []],
    ['ServiceAccount', account, []],
    ['FederatedCredential', expect.any(String), []],
  ]);
  expect(plan().users).toEqual([{ workload: orders, pods: 1 }]);
});

it('keeps the account and its federated credential for the connection that shares them', () => {
  const shared = plan([other]).removals.filter(({ sharedWith }) => sharedWith.includes('reports'));
  expect(shared.map(({ removal }) => removal.kind)).toEqual(['ServiceAccount', 'FederatedCredential']);
});

it('says what stays: extension, features, role, identity', () => {
  expect(plan().remains.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['extension', 'features', 'role', 'identity']),
  );
});

it('names the locks above the connection, whatever their level, and no others', () => {
  const lock = (scope: string, name: string) => ({
    id: `${scope}/locks/${name}`,
    scope,
    name,
    level: 'CanNotDelete',
  });
  const locks = read([
    lock(sampleClusterId.toUpperCase(), 'keep'),
    lock(sampleClusterId.slice(0, sampleClusterId.indexOf('/providers')), 'group'),
    lock(`${sampleClusterId}2`, 'neighbour'),
  ]);
  expect(plan([], { ...healthyEvidence, locks }).locks.map(({ name }) => name)).toEqual(['keep', 'group']);
});

it('offers nothing that could not be seen', () => {
  const failure = { code: 'Forbidden', message: 'no', status: 403 };
  const blind = {
    ...healthyEvidence,
    objects: { state: 'failed' as const, failure },
    identities: { state: 'failed' as const, failure },
  };
  expect(plan([], blind).removals).toEqual([]);
});

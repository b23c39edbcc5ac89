import { describe, expect, it } from 'vitest';
import type { Connection } from '../connection.ts';
import type { ClusterResource } from '../relations/cluster-resource.ts';
import { relate } from '../relations/relations.ts';
import { viewResource } from '../relations/resource-view.ts';
import { networkGraph } from './network-graph.ts';
import { layOut, nodeHeight } from './network-layout.ts';

const clientId = '11111111-2222-4333-8444-555555555555';
const connection: Connection = {
  id: '1',
  name: 'blob',
  namespace: 'shop',
  serviceId: 'storage-blob',
  target: { name: 'st', id: '/subscriptions/1/st' },
  authType: 'workloadIdentity',
  clientType: 'python',
  clientId,
  provisioningState: 'Succeeded',
  customizedKeys: {},
};
const workload = (name: string, workloadIdentity = true): ClusterResource => ({
  kind: 'Deployment',
  namespace: 'shop',
  name,
  references: {
    secrets: [{ name: 'sc-blob-secret', optional: false, how: 'environment' }],
    serviceAccount: `sc-account-${clientId}`,
    workloadIdentity,
    secretProviderClasses: [],
  },
});
const made: ClusterResource[] = [
  { kind: 'Secret', namespace: 'shop', name: 'sc-blob-secret', keys: [] },
  {
    kind: 'ServiceAccount',
    namespace: 'shop',
    name: `sc-account-${clientId}`,
    marks: { 'azure.workload.identity/client-id': clientId },
  },
];

function graphOf(resources: readonly ClusterResource[], limit?: number) {
  const relations = relate([connection], resources);
  return networkGraph(
    resources.map((resource) => viewResource(resource, relations, () => true)),
    limit,
  );
}

describe('the graph', () => {
  it('leads from a workload to the Azure target behind it', () => {
    const { nodes, edges } = graphOf([workload('api'), ...made]);
    expect(nodes.map(({ kind }) => kind).sort()).toEqual([
      'connection',
      'identity',
      'resource',
      'resource',
      'target',
      'workload',
    ]);
    const next = (id: string) => edges.filter(({ from }) => from === id).map(({ to }) => to);
    expect(next('Deployment/shop/api')).toHaveLength(2);
    expect(next('Secret/shop/sc-blob-secret')).toEqual(['connection blob']);
    expect(next('connection blob')).toEqual([`identity ${clientId}`]);
    expect(next(`identity ${clientId}`)).toEqual(['target /subscriptions/1/st']);
  });

  it('shows a workload beside its connection even when the Secret is gone', () => {
    const { edges } = graphOf([workload('api')]);
    expect(edges).toContainEqual({ from: 'Deployment/shop/api', to: 'connection blob', broken: true });
  });

  it('puts workloads together where there are too many, and still shows what is wrong', () => {
    const many = Array.from({ length: 30 }, (_, index) => workload(`api-${index}`, index !== 7));
    const { nodes, simplified } = graphOf([...many, ...made], 20);
    expect(simplified).toBe(true);
    expect(nodes.find(({ kind }) => kind === 'workload')).toMatchObject({ count: 30, health: 'wiring' });
  });
});

it('nodes of a column do not overlap', () => {
  const resources = [...Array.from({ length: 50 }, (_, index) => workload(`api-${index}`)), ...made];
  const { nodes, width, height } = layOut(graphOf(resources));
  for (const node of nodes) {
    expect(node.x).toBeLessThan(width);
    expect(node.y + nodeHeight).toBeLessThanOrEqual(height);
    const below = nodes.filter(({ x, y }) => x === node.x && y > node.y);
    for (const other of below) expect(other.y - node.y).toBeGreaterThanOrEqual(nodeHeight);
  }
});

import { describe, expect, it } from 'vitest';
import type { Connection } from '../connection.ts';
import type { AzureEnds } from '../diagnosis/evidence.ts';
import { healthyEvidence } from '../diagnosis/sample-evidence.ts';
import { read, skipped } from '../diagnosis/source.ts';
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

const subject = `system:serviceaccount:shop:sc-account-${clientId}`;
const ends = (part: Partial<AzureEnds> = {}): AzureEnds => ({
  cluster: skipped,
  outboundAddresses: read(['20.0.0.1']),
  identities: read([
    {
      id: '/id-orders',
      name: 'id-orders',
      clientId,
      principalId: 'p',
      credentials: read([{ id: '1', name: 'fc', issuer: 'https://oidc', subject, audiences: [] }]),
    },
  ]),
  targets: read([]),
  unread: [],
  ...part,
});

function graphOf(resources: readonly ClusterResource[], limit?: number, azure?: AzureEnds) {
  const relations = relate([connection], resources, azure);
  return networkGraph(
    resources.map((resource) => viewResource(resource, relations, () => true)),
    azure,
    limit,
  );
}

describe('the graph', () => {
  it('leads from a workload to the Azure target behind it', () => {
    const { nodes, edges } = graphOf([workload('api'), ...made]);
    expect(nodes.map(({ kind }) => kind).sort()).toEqual([
      'connection',
      'identity',
      'namespace',
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
    expect(nodes.find(({ kind }) => kind === 'namespace')).toMatchObject({ count: 30, health: 'wiring' });
  });
});

describe('what is behind a connection in Azure', () => {
  const id = '/subscriptions/1/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st';
  const behind = (azure: AzureEnds) => {
    const relations = relate([{ ...connection, target: { name: 'st', id } }], made, azure);
    return networkGraph(
      made.map((resource) => viewResource(resource, relations, () => true)),
      azure,
    );
  };
  const { cluster } = healthyEvidence;

  it('shows the credential by which the identity trusts the account', () => {
    const { nodes, edges } = behind(ends({ cluster }));
    expect(nodes.find(({ kind }) => kind === 'credential')).toMatchObject({ label: 'fc', health: undefined });
    expect(edges).toContainEqual({
      from: `ServiceAccount/shop/sc-account-${clientId}`,
      to: `credential ${clientId} ${subject}`,
      broken: false,
    });
  });

  it.each([
    [['20.0.0.0/24'], undefined, false],
    [['10.0.0.0/8'], 'wiring', true],
  ])('shows a firewall that lets in %s', (allowed, health, broken) => {
    const network = { publicAccess: true, denyByDefault: true, allowed };
    const { nodes, edges } = behind(ends({ targets: read([{ id, exists: true, network }]) }));
    expect(nodes.find(({ kind }) => kind === 'firewall')).toMatchObject({ label: 'st', health });
    expect(edges.find(({ from }) => from.startsWith('firewall'))).toMatchObject({ broken });
  });

  it('marks a target and an identity that are gone', () => {
    const { nodes } = behind(ends({ targets: read([{ id, exists: false }]), identities: read([]) }));
    expect(nodes.find(({ kind }) => kind === 'target')?.health).toBe('drift');
    expect(nodes.find(({ kind }) => kind === 'identity')?.health).toBe('drift');
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

import { describe, expect, it } from 'vitest';
import type { Connection } from '../connection.ts';
import type { AzureEnds } from '../diagnosis/evidence.ts';
import { healthyEvidence } from '../diagnosis/sample-evidence.ts';
import { read, skipped } from '../diagnosis/source.ts';
import { adoptedDraft } from './adopted-draft.ts';
import type { ClusterResource, PodReferences } from './cluster-resource.ts';
import { relate } from './relations.ts';
import { viewResource } from './resource-view.ts';

const clientId = '11111111-2222-4333-8444-555555555555';
const account = `sc-account-${clientId}`;
const wi = 'azure.workload.identity/client-id';
const connection = (name: string, part: Partial<Connection> = {}): Connection => ({
  id: name,
  name,
  namespace: 'shop',
  serviceId: 'storage-blob',
  target: { name: 'st' },
  authType: 'workloadIdentity',
  clientType: 'python',
  clientId,
  provisioningState: 'Succeeded',
  customizedKeys: {},
  ...part,
});
const secret = (name: string, part: Partial<ClusterResource> = {}): ClusterResource => ({
  kind: 'Secret',
  namespace: 'shop',
  name,
  keys: ['AZURE_STORAGEBLOB_RESOURCEENDPOINT', 'AZURE_STORAGEBLOB_CLIENTID'].map((key) => ({
    key,
    manager: 'sc-extension',
    at: '2026-01-01T00:00:00Z',
  })),
  lastWriter: { manager: 'sc-extension', at: '2026-01-01T00:00:00Z' },
  ...part,
});
const serviceAccount: ClusterResource = {
  kind: 'ServiceAccount',
  namespace: 'shop',
  name: account,
  marks: { [wi]: clientId },
};
const workload = (
  references: Partial<PodReferences>,
  part: Partial<ClusterResource> = {},
): ClusterResource => ({
  kind: 'Deployment',
  namespace: 'shop',
  name: 'api',
  ready: true,
  references: {
    secrets: [],
    serviceAccount: account,
    workloadIdentity: true,
    secretProviderClasses: [],
    ...references,
  },
  ...part,
});
const uses = (name: string, key?: string): PodReferences['secrets'][number] => ({
  name,
  optional: false,
  how: key ? 'variable' : 'environment',
  ...(key && { key }),
});

function view(subject: ClusterResource, others: ClusterResource[], connections = [connection('blob')]) {
  return viewResource(subject, relate(connections, [subject, ...others]), () => true);
}
const codes = (...given: Parameters<typeof view>) => view(...given).findings.map(({ code }) => code);
const good = [secret('sc-blob-secret'), serviceAccount];

describe('a workload', () => {
  it('that is wired well has the connection behind it and nothing wrong', () => {
    const seen = view(workload({ secrets: [uses('sc-blob-secret')] }), good);
    expect(seen.findings).toEqual([]);
    expect(seen.connections.map(({ name }) => name)).toEqual(['blob']);
    expect(seen.health).toBe('ready');
  });

  it.each<[string, Partial<PodReferences>, string[]]>([
    ['without the label', { workloadIdentity: false }, ['labelMissing']],
    ['as another account', { serviceAccount: 'default' }, ['otherAccount']],
    ['as an account that is not there', { serviceAccount: 'x' }, ['accountMissing', 'otherAccount']],
    ['with a key that is not there', { secrets: [uses('sc-blob-secret', 'NO')] }, ['keyMissing']],
    ['with a Secret that is nowhere', { secrets: [uses('sc-no-secret')] }, ['secretMissing']],
    ['with a class that is not there', { secretProviderClasses: ['kv'] }, ['providerClassMissing']],
  ])('%s', (_, references, expected) => {
    expect(codes(workload({ secrets: [uses('sc-blob-secret')], ...references }), good)).toEqual(expected);
  });

  it('is told when its Secret is in another namespace', () => {
    const elsewhere = secret('sc-blob-secret', { namespace: 'other' });
    const { findings } = view(workload({ secrets: [uses('sc-blob-secret')] }), [elsewhere, serviceAccount]);
    expect(findings).toEqual([
      { code: 'secretElsewhere', values: { secret: 'sc-blob-secret', namespace: 'other' } },
    ]);
  });

  it('may do without what is optional', () => {
    const optional = { ...uses('sc-no-secret'), optional: true };
    expect(codes(workload({ secrets: [optional] }), good)).toEqual([]);
  });

  it('has old values while a pod is older than the Secret’s last change', () => {
    const pod = (createdAt: string, state: string): ClusterResource => ({
      kind: 'Pod',
      namespace: 'shop',
      name: `api-${createdAt}`,
      createdAt,
      state,
      controller: { kind: 'Deployment', name: 'api' },
    });
    const pods = [pod('2025-12-31T23:59:59Z', 'Running'), pod('2025-12-01T00:00:00Z', 'Completed')];
    const { findings } = view(workload({ secrets: [uses('sc-blob-secret')] }), [...good, ...pods]);
    expect(findings).toMatchObject([{ code: 'staleValue', values: { pods: '1' } }]);
    const fresh = [...good, pod('2026-01-01T00:00:00Z', 'Running')];
    expect(codes(workload({ secrets: [uses('sc-blob-secret')] }), fresh)).toEqual([]);
  });

  it('that lives on what a deleted connection left is told so', () => {
    const left = secret('sc-gone-secret');
    expect(codes(workload({ secrets: [uses('sc-gone-secret')] }), [...good, left])).toEqual(['usesOrphan']);
  });
});

describe('what a connection made', () => {
  it('is in use when a workload refers to it', () => {
    const { users, health } = view(secret('sc-blob-secret'), [
      workload({ secrets: [uses('sc-blob-secret')] }),
      serviceAccount,
    ]);
    expect(users.map(({ name }) => name)).toEqual(['api']);
    expect(health).toBe('used');
  });

  it('has drifted when keys are gone or another wrote them', () => {
    const edited = secret('sc-blob-secret', {
      keys: [
        { key: 'AZURE_STORAGEBLOB_CLIENTID', manager: 'sc-extension', at: '2026-01-01T00:00:00Z' },
        { key: 'ENDPOINT', manager: 'kubectl-edit', at: '2026-02-01T00:00:00Z' },
      ],
    });
    expect(view(edited, []).findings).toMatchObject([
      { code: 'keysGone', values: { keys: 'AZURE_STORAGEBLOB_RESOURCEENDPOINT' } },
      { code: 'editedByHand', values: { keys: 'ENDPOINT', manager: 'kubectl-edit' } },
    ]);
  });

  it('may carry the connection’s name in its keys', () => {
    const further = secret('sc-blob-secret', {
      keys: ['RESOURCEENDPOINT', 'CLIENTID'].map((key) => ({
        key: `AZURE_STORAGEBLOB_BLOB_${key}`,
        manager: 'x',
      })),
    });
    expect(codes(further, [])).toEqual([]);
  });

  it('has drifted when its account stands for another identity', () => {
    expect(codes({ ...serviceAccount, marks: { [wi]: 'other' } }, [])).toEqual(['annotationChanged']);
  });

  it('is orphaned when the connection is gone', () => {
    expect(view(secret('sc-gone-secret'), []).health).toBe('orphan');
    expect(view(secret('somebody-elses'), []).related).toBe(false);
  });
});

describe('the ends in Azure', () => {
  const id = '/subscriptions/1/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st';
  const credentials = (subject: string) =>
    read([{ id: '1', name: 'fc', issuer: 'https://oidc', subject, audiences: [] }]);
  const identity = (subject: string) => ({
    id: '/id',
    name: 'id',
    clientId,
    principalId: 'p',
    credentials: credentials(subject),
  });
  const subject = `system:serviceaccount:shop:${account}`;
  const well: AzureEnds = {
    cluster: healthyEvidence.cluster,
    outboundAddresses: skipped,
    identities: read([identity(subject)]),
    targets: read([{ id, exists: true }]),
    unread: [],
  };
  it.each<[string, Partial<AzureEnds>, string[]]>([
    ['as they were', {}, []],
    ['with a target that was deleted', { targets: read([{ id, exists: false }]) }, ['targetDeleted']],
    ['with another identity', { identities: read([]) }, ['identityReplaced']],
    ['without trust', { identities: read([identity('other')]) }, ['credentialMissing']],
    ['unread', { identities: skipped, targets: skipped }, []],
  ])('%s', (_, part, expected) => {
    const relations = relate([connection('blob', { target: { name: 'st', id } })], good, {
      ...well,
      ...part,
    });
    const found = good.flatMap((resource) => viewResource(resource, relations, () => true).findings);
    expect(found.map(({ code }) => code)).toEqual(expected);
  });
});

describe('a leftover', () => {
  const left = secret('sc-gone-secret', { marks: { 'connector-portal/kept': 'true' } });

  it('is nobody’s concern once it is kept', () => {
    expect(view(left, []).health).toBe('kept');
    expect(codes(workload({ secrets: [uses('sc-gone-secret')] }), [left, serviceAccount])).toEqual([]);
  });

  it('becomes a connection of its name, for the service that its keys tell of', () => {
    expect(adoptedDraft(secret('sc-blob-secret'))).toMatchObject({
      name: 'blob',
      namespace: 'shop',
      serviceId: 'storage-blob',
      authType: 'workloadIdentity',
    });
    expect(adoptedDraft(secret('somebody-elses'))).toBeUndefined();
  });
});

it('nothing is called missing that could not be read', () => {
  const subject = workload({ secrets: [uses('sc-no-secret')], serviceAccount: 'x' });
  const relations = relate([], [subject]);
  expect(viewResource(subject, relations, () => false).findings).toEqual([]);
});

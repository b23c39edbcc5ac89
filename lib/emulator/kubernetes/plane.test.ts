import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../store.ts';
import type { AccessRequest, KubernetesPlane, KubernetesUser } from './plane.ts';
import { call, clusterId, configOf, startTestPlane } from './test-plane.ts';

let plane: KubernetesPlane;
beforeAll(async () => {
  plane = await startTestPlane({
    verifyToken: async (token) =>
      token === 'entra' ? { name: 'reader@contoso.example', groups: [] } : undefined,
    authorize: (_, { name }, request: AccessRequest) =>
      name === 'reader@contoso.example' &&
      ['get', 'list', 'watch'].includes(request.verb) &&
      (request.resource !== 'secrets' || request.metadataOnly),
  });
});
afterAll(() => plane.close());

const other = `${clusterId}-other`;
const stranger: KubernetesUser = { name: 'nobody@contoso.example', groups: [] };

describe('a caller', () => {
  it('is known by certificate or by token', async () => {
    const review = { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' };
    const path = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
    const byCertificate = await call(plane, path, { method: 'POST', body: review });
    expect(byCertificate.body.status.userInfo).toEqual({
      username: 'owner@contoso.example',
      groups: ['system:masters', 'system:authenticated'],
    });
    const token = configOf(plane).getCurrentUser()?.token ?? '';
    const byToken = await call(plane, path, {
      method: 'POST',
      body: review,
      authorization: `Bearer ${token}`,
    });
    expect(byToken.body.status).toEqual(byCertificate.body.status);
    const byEntra = await call(plane, path, { method: 'POST', body: review, authorization: 'Bearer entra' });
    expect(byEntra.body.status.userInfo.username).toBe('reader@contoso.example');
  });

  it('gets 401 without, and with the credentials of another cluster', async () => {
    plane.createCluster(other);
    const foreign = configOf(plane, undefined, other).getCurrentUser()?.token;
    for (const authorization of ['', 'Bearer wrong', `Bearer ${foreign}`]) {
      const { status, body } = await call(plane, '/api/v1/namespaces', { authorization });
      expect(status).toBe(401);
      expect(body).toMatchObject({ kind: 'Status', status: 'Failure', reason: 'Unauthorized', code: 401 });
    }
  });

  it('is refused in the words of RBAC', async () => {
    const { status, body } = await call(plane, '/api/v1/namespaces/default/secrets/x', { user: stranger });
    expect(status).toBe(403);
    expect(body.message).toBe(
      'secrets "x" is forbidden: User "nobody@contoso.example" cannot get resource "secrets" in API group "" in the namespace "default"',
    );
    const all = await call(plane, '/apis/apps/v1/deployments', { user: stranger });
    expect(all.body.message).toBe(
      'deployments.apps is forbidden: User "nobody@contoso.example" cannot list resource "deployments" in API group "apps" at the cluster scope',
    );
  });

  it('may see metadata where the content is closed', async () => {
    const authorization = 'Bearer entra';
    const accept = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
    expect((await call(plane, '/api/v1/secrets', { authorization })).status).toBe(403);
    expect((await call(plane, '/api/v1/secrets', { authorization, headers: { accept } })).status).toBe(200);
  });

  it('has the rights of roles bound in the cluster', async () => {
    plane.seed(clusterId, [
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: 'reads-pods', namespace: 'default' },
        rules: [{ apiGroups: [''], resources: ['pods', 'pods/log'], verbs: ['get', 'list'] }],
      },
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: 'reads-pods', namespace: 'default' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reads-pods' },
        subjects: [{ kind: 'ServiceAccount', name: 'default', namespace: 'default' }],
      },
    ]);
    const request = await call(plane, '/api/v1/namespaces/default/serviceaccounts/default/token', {
      method: 'POST',
      body: {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'TokenRequest',
        spec: { expirationSeconds: 600 },
      },
    });
    const authorization = `Bearer ${request.body.status.token}`;
    expect((await call(plane, '/api/v1/namespaces/default/pods', { authorization })).status).toBe(200);
    expect((await call(plane, '/api/v1/namespaces/kube-system/pods', { authorization })).status).toBe(403);
    expect((await call(plane, '/api/v1/namespaces/default/secrets', { authorization })).status).toBe(403);
  });
});

describe('a cluster', () => {
  it('that cannot be reached drops the connection, except from inside', async () => {
    const id = `${clusterId}-private`;
    plane.createCluster(id, { answers: 'inside' });
    const path = configOf(plane, undefined, id).getCurrentCluster()?.server.slice(plane.url.length) ?? '';
    const token = configOf(plane, undefined, id).getCurrentUser()?.token;
    const from = (prefix: string) =>
      call(
        {
          ...plane,
          kubeconfig: () =>
            plane
              .kubeconfig(clusterId, stranger)
              .replace(/server: .*/, `server: ${plane.url}${prefix}${path}`),
        },
        '/version',
        {
          authorization: `Bearer ${token}`,
        },
      );
    await expect(from('')).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect((await from('/inside')).status).toBe(200);
  });

  it('keeps its objects when its options change, and loses them with itself', async () => {
    const id = `${clusterId}-short`;
    plane.createCluster(id, { nodes: 1 });
    plane.seed(id, [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'kept' } }]);
    const here = { ...plane, kubeconfig: (_: string, user = stranger) => plane.kubeconfig(id, user) };
    plane.createCluster(id, { kubernetesVersion: '1.34.1' });
    expect((await call(here, '/version')).body.gitVersion).toBe('v1.34.1');
    expect((await call(here, '/api/v1/namespaces/default/configmaps/kept')).status).toBe(200);
    plane.deleteCluster(id);
    expect((await call(here, '/version')).status).toBe(404);
  });

  it('answers what it does not know as the real server does', async () => {
    expect(await call(plane, '/apis/unknown.example/v1/things')).toMatchObject({
      status: 404,
      text: '404 page not found\n',
    });
    expect((await call(plane, '/api/v1/namespaces', { method: 'PURGE' })).status).toBe(405);
    expect((await call(plane, '/api/v1/namespaces', { headers: { accept: 'text/html' } })).status).toBe(406);
    expect((await call(plane, '/api/v1/namespaces/%E0%A4%A/secrets')).status).toBe(400);
    expect((await call(plane, '/healthz', { authorization: '' })).text).toBe('ok');
  });
});

it('survives a restart with its clusters, credentials and resource versions', async () => {
  const store = openStore('memory');
  const before = await startTestPlane({ store });
  const kubeconfig = before.kubeconfig(clusterId, stranger);
  before.seed(clusterId, [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'kept' } }]);
  const { body } = await call(before, '/api/v1/namespaces/default/configmaps/kept');
  await before.close();
  const after = await startTestPlane({ store });
  const again = await call(after, '/api/v1/namespaces/default/configmaps/kept');
  expect(again.body.metadata.uid).toBe(body.metadata.uid);
  expect(after.kubeconfig(clusterId, stranger)).toBe(kubeconfig.replace(before.url, after.url));
  const list = await call(after, '/api/v1/configmaps');
  expect(Number(list.body.metadata.resourceVersion)).toBeGreaterThanOrEqual(
    Number(body.metadata.resourceVersion),
  );
  await after.close();
});

it('can be made to fail, and says what it was asked', async () => {
  const seen: string[] = [];
  const faulty = await startTestPlane({
    traffic: {
      faultFor: ({ path }) =>
        path.endsWith('/secrets')
          ? { status: 503, message: 'out of order' }
          : path.endsWith('/pods')
            ? { abort: true }
            : undefined,
      record: ({ method, path, status }) => seen.push(`${method} ${path.split('/').at(-1)} ${status}`),
    },
  });
  expect(await call(faulty, '/api/v1/secrets')).toMatchObject({
    status: 503,
    body: { message: 'out of order' },
  });
  await expect(call(faulty, '/api/v1/pods')).rejects.toThrow();
  expect((await call(faulty, '/api/v1/nodes')).status).toBe(200);
  expect(seen).toEqual(['GET secrets 503', 'GET pods 0', 'GET nodes 200']);
  await faulty.close();
});

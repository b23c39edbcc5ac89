import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KubernetesPlane } from './plane.ts';
import { call, clusterId, startTestPlane, watchFor } from './test-plane.ts';

let plane: KubernetesPlane;
beforeAll(async () => {
  plane = await startTestPlane();
});
afterAll(() => plane.close());

const secrets = '/api/v1/namespaces/default/secrets';
const maps = '/api/v1/namespaces/default/configmaps';
const secret = (name: string, rest: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name },
  ...rest,
});
const map = (name: string, data: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data,
});
const post = (path: string, body: unknown) => call(plane, path, { method: 'POST', body });
const patch = (path: string, type: string, body: unknown) =>
  call(plane, path, { method: 'PATCH', body, headers: { 'content-type': type } });

describe('creating', () => {
  it('fills in what the server decides', async () => {
    const { status, body } = await post(secrets, secret('made', { stringData: { key: 'välue' } }));
    expect(status).toBe(201);
    expect(body).toMatchObject({ type: 'Opaque', data: { key: Buffer.from('välue').toString('base64') } });
    expect(body.stringData).toBeUndefined();
    expect(body.metadata).toMatchObject({
      namespace: 'default',
      uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(body.metadata.creationTimestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('generates names on demand', async () => {
    const { body } = await post(secrets, { ...secret(''), metadata: { generateName: 'made-' } });
    expect(body.metadata.name).toMatch(/^made-[a-z0-9]{5}$/);
  });

  it('is refused as the real server refuses', async () => {
    await post(maps, map('taken'));
    const cases: [string, unknown, number, string, string][] = [
      [maps, map('taken'), 409, 'AlreadyExists', 'configmaps "taken" already exists'],
      ['/api/v1/namespaces/nowhere/configmaps', map('x'), 404, 'NotFound', 'namespaces "nowhere" not found'],
      [
        maps,
        map('Not_A_Name'),
        422,
        'Invalid',
        'ConfigMap "Not_A_Name" is invalid: metadata.name: Invalid value',
      ],
      [maps, secret('x'), 400, 'BadRequest', 'no kind "Secret" is registered'],
      [
        maps,
        { ...map('x'), metadata: { name: 'x', namespace: 'other' } },
        400,
        'BadRequest',
        'does not match the namespace sent',
      ],
      [secrets, secret('x', { data: { key: 'not base64!' } }), 400, 'BadRequest', 'illegal base64 data'],
      [secrets, secret('x', { data: { 'a b': '' } }), 422, 'Invalid', 'data[a b]'],
      [maps, '{"kind":', 400, 'BadRequest', 'error decoding'],
    ];
    for (const [path, body, code, reason, message] of cases) {
      const answer = await post(path, body);
      expect(answer.body).toMatchObject({ kind: 'Status', status: 'Failure', code, reason });
      expect(answer.body.message).toContain(message);
    }
  });

  it('never repeats a value in an error', async () => {
    const { text } = await post(secrets, secret('x', { data: { key: 'hunter2 is no base64' } }));
    expect(text).not.toContain('hunter2');
  });

  it('as a dry run leaves nothing behind', async () => {
    expect((await post(`${maps}?dryRun=All`, map('dry'))).status).toBe(201);
    expect((await call(plane, `${maps}/dry`)).body).toMatchObject({
      code: 404,
      reason: 'NotFound',
      message: 'configmaps "dry" not found',
    });
  });
});

describe('updating', () => {
  it('needs the newest resource version, or none', async () => {
    const { body: first } = await post(maps, map('raced', { a: '1' }));
    const put = (body: unknown) => call(plane, `${maps}/raced`, { method: 'PUT', body });
    const { body: second } = await put({ ...first, data: { a: '2' } });
    expect(Number(second.metadata.resourceVersion)).toBeGreaterThan(Number(first.metadata.resourceVersion));
    expect((await put({ ...first, data: { a: '3' } })).body).toMatchObject({
      code: 409,
      reason: 'Conflict',
      message:
        'Operation cannot be fulfilled on configmaps "raced": the object has been modified; please apply your changes to the latest version and try again',
    });
    expect((await put(map('raced', { a: '4' }))).status).toBe(200);
  });

  it('without a change keeps the resource version', async () => {
    const { body } = await post(maps, map('same', { a: '1' }));
    const again = await call(plane, `${maps}/same`, { method: 'PUT', body });
    expect(again.body.metadata.resourceVersion).toBe(body.metadata.resourceVersion);
  });

  it('leaves an immutable Secret alone', async () => {
    await post(secrets, secret('fixed', { immutable: true, stringData: { a: '1' } }));
    const { body } = await patch(`${secrets}/fixed`, 'application/merge-patch+json', {
      stringData: { a: '2' },
    });
    expect(body).toMatchObject({
      code: 422,
      message: expect.stringContaining('field is immutable when `immutable` is set'),
    });
  });

  it('takes every kind of patch', async () => {
    await post(maps, map('patched', { a: '1', b: '2' }));
    await patch(`${maps}/patched`, 'application/json-patch+json', [{ op: 'remove', path: '/data/a' }]);
    await patch(`${maps}/patched`, 'application/merge-patch+json', { data: { b: null, c: '3' } });
    const { body } = await patch(`${maps}/patched`, 'application/strategic-merge-patch+json', {
      data: { d: '4' },
    });
    expect(body.data).toEqual({ c: '3', d: '4' });
    expect((await patch(`${maps}/patched`, 'text/plain', 'x')).status).toBe(415);
  });

  it('applied by two managers, keeps each to its own fields', async () => {
    const apply = (manager: string, data: object, query = '') =>
      patch(
        `${maps}/shared?fieldManager=${manager}${query}`,
        'application/apply-patch+yaml',
        map('shared', data),
      );
    expect((await apply('ours', { a: '1', b: '2' })).status).toBe(201);
    expect((await apply('theirs', { c: '3' })).status).toBe(200);
    const { body: refused } = await apply('theirs', { a: 'x', c: '3' });
    expect(refused).toMatchObject({ code: 409, reason: 'Conflict' });
    expect(refused.message).toBe('Apply failed with 1 conflict: conflict with "ours" using v1: .data.a');
    expect((await apply('theirs', { a: 'x', c: '3' }, '&force=true')).body.data).toEqual({
      a: 'x',
      b: '2',
      c: '3',
    });
    // What a manager no longer applies goes, unless somebody else holds it too.
    expect((await apply('theirs', { a: 'x' })).body.data).toEqual({ a: 'x', b: '2' });
    expect((await apply('ours', {})).body.data).toEqual({ a: 'x' });
  });
});

describe('reading', () => {
  beforeAll(() =>
    plane.seed(
      clusterId,
      ['a', 'b', 'c', 'd', 'e'].map((name, index) => ({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name, namespace: 'paged', labels: { odd: String(index % 2 === 1) } },
        type: index === 0 ? 'kubernetes.io/basic-auth' : 'Opaque',
        data: { user: 'YQ==', password: 'Yg==' },
      })),
    ),
  );

  it('a long list goes page by page', async () => {
    const first = await call(plane, '/api/v1/namespaces/paged/secrets?limit=2');
    expect(first.body).toMatchObject({
      kind: 'SecretList',
      apiVersion: 'v1',
      metadata: { remainingItemCount: 3 },
    });
    const token = encodeURIComponent(first.body.metadata.continue);
    // What is deleted in between is no hole.
    await call(plane, '/api/v1/namespaces/paged/secrets/b', { method: 'DELETE' });
    const rest = await call(plane, `/api/v1/namespaces/paged/secrets?limit=9&continue=${token}`);
    const names = [...first.body.items, ...rest.body.items].map(({ metadata }) => metadata.name);
    expect(names).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(rest.body.metadata.continue).toBeUndefined();
    expect((await call(plane, '/api/v1/secrets?continue=nonsense')).status).toBe(400);
  });

  it('can be narrowed by labels and fields', async () => {
    const names = async (query: string) =>
      (await call(plane, `/api/v1/secrets?${query}`)).body.items.map(
        ({ metadata }: { metadata: { name: string } }) => metadata.name,
      );
    expect(await names('labelSelector=odd%3Dtrue')).toContain('d');
    expect(await names('fieldSelector=type%3Dkubernetes.io/basic-auth')).toEqual(['a']);
    expect(await names('fieldSelector=metadata.name%3De,metadata.namespace%3Dpaged')).toEqual(['e']);
    expect((await call(plane, '/api/v1/secrets?fieldSelector=data%3Dx')).body.message).toBe(
      'field label not supported: data',
    );
  });

  it('gives metadata without content, key names included by field ownership', async () => {
    const accept = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
    const { body, text } = await call(plane, '/api/v1/namespaces/paged/secrets', { headers: { accept } });
    expect(body).toMatchObject({ kind: 'PartialObjectMetadataList', apiVersion: 'meta.k8s.io/v1' });
    expect(body.items[0]).toMatchObject({ kind: 'PartialObjectMetadata', metadata: { name: 'a' } });
    expect(Object.keys(body.items[0].metadata.managedFields[0].fieldsV1['f:data'])).toEqual([
      'f:user',
      'f:password',
    ]);
    expect(text).not.toContain('YQ==');
  });

  it('gives tables', async () => {
    const accept = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json';
    const { body } = await call(plane, '/api/v1/namespaces/paged/secrets', { headers: { accept } });
    expect(body.columnDefinitions.map(({ name }: { name: string }) => name)).toEqual([
      'Name',
      'Type',
      'Data',
      'Age',
    ]);
    expect(body.rows[0]).toMatchObject({
      cells: ['a', 'kubernetes.io/basic-auth', 2, expect.stringMatching(/^\d+s$/)],
      object: { kind: 'PartialObjectMetadata', metadata: { name: 'a', namespace: 'paged' } },
    });
  });
});

describe('watching', () => {
  it('begins with what is there, then tells of changes', async () => {
    await post(maps, map('watched', { a: '1' }));
    const path = maps;
    const query = { fieldSelector: 'metadata.name=watched' };
    const added = await watchFor(plane, path, (_, phase) => phase === 'ADDED', query);
    const since = { ...query, resourceVersion: added.metadata.resourceVersion };
    const modified = watchFor(plane, path, (_, phase) => phase === 'MODIFIED', since);
    await patch(`${maps}/watched`, 'application/merge-patch+json', { data: { a: '2' } });
    expect((await modified).data).toEqual({ a: '2' });
    await call(plane, `${maps}/watched`, { method: 'DELETE' });
    // From a version in the past on, also what has happened since.
    const deleted = await watchFor(plane, path, (_, phase) => phase === 'DELETED', since);
    expect(deleted.metadata.name).toBe('watched');
  });

  it('shows an object that leaves the selection as deleted', async () => {
    const { body } = await post(maps, {
      ...map('leaving'),
      metadata: { name: 'leaving', labels: { in: 'yes' } },
    });
    const query = { labelSelector: 'in=yes', resourceVersion: body.metadata.resourceVersion };
    const left = watchFor(plane, maps, (_, phase) => phase === 'DELETED', query);
    await patch(`${maps}/leaving`, 'application/merge-patch+json', { metadata: { labels: { in: 'no' } } });
    expect((await left).metadata.name).toBe('leaving');
  });

  it('ends in time, with a version that is too old to go on from refused', async () => {
    const { text } = await call(
      plane,
      `${maps}?watch=true&timeoutSeconds=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true`,
    );
    const events = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.at(-1)).toMatchObject({
      type: 'BOOKMARK',
      object: { metadata: { annotations: { 'k8s.io/initial-events-end': 'true' } } },
    });
    plane.seed(
      clusterId,
      Array.from({ length: 5_000 }, (_, index) => ({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: `n${index}`, namespace: 'many' },
      })),
    );
    expect((await call(plane, `${maps}?watch=true&resourceVersion=1`)).body).toMatchObject({
      code: 410,
      reason: 'Expired',
    });
  });
});

describe('deleting', () => {
  it('says what was deleted', async () => {
    const { body: made } = await post(maps, map('gone'));
    const { body } = await call(plane, `${maps}/gone`, { method: 'DELETE' });
    expect(body).toMatchObject({
      kind: 'Status',
      status: 'Success',
      details: { name: 'gone', kind: 'configmaps', uid: made.metadata.uid },
    });
  });

  it('takes what is owned along, unless it is to be orphaned', async () => {
    const own = async (owner: string, name: string) => {
      const { body } = await post(maps, map(owner));
      const reference = { apiVersion: 'v1', kind: 'ConfigMap', name: owner, uid: body.metadata.uid };
      await post(maps, { ...map(name), metadata: { name, ownerReferences: [reference] } });
    };
    await own('owner-1', 'owned-1');
    await own('owner-2', 'owned-2');
    await call(plane, `${maps}/owner-1`, { method: 'DELETE' });
    await call(plane, `${maps}/owner-2?propagationPolicy=Orphan`, { method: 'DELETE' });
    expect((await call(plane, `${maps}/owned-1`)).status).toBe(404);
    expect((await call(plane, `${maps}/owned-2`)).body.metadata.ownerReferences).toEqual([]);
  });

  it('waits for finalizers', async () => {
    await post(maps, { ...map('held'), metadata: { name: 'held', finalizers: ['example.com/hold'] } });
    const { body } = await call(plane, `${maps}/held`, { method: 'DELETE' });
    expect(body.metadata.deletionTimestamp).toBeDefined();
    expect((await call(plane, `${maps}/held`)).status).toBe(200);
    await patch(`${maps}/held`, 'application/merge-patch+json', { metadata: { finalizers: null } });
    expect((await call(plane, `${maps}/held`)).status).toBe(404);
  });

  it('of a namespace takes everything in it, and leaves those of the system alone', async () => {
    plane.seed(clusterId, [
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace: 'doomed' } },
    ]);
    await call(plane, '/api/v1/namespaces/doomed', { method: 'DELETE' });
    expect((await call(plane, '/api/v1/namespaces/doomed/secrets/s')).status).toBe(404);
    expect((await call(plane, '/api/v1/namespaces/default', { method: 'DELETE' })).body.code).toBe(403);
  });

  it('of a collection goes by its selectors', async () => {
    plane.seed(
      clusterId,
      ['x', 'y'].map((name) => ({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name, namespace: 'bulk', labels: { name } },
      })),
    );
    await call(plane, '/api/v1/namespaces/bulk/configmaps?labelSelector=name%3Dx', { method: 'DELETE' });
    const { body } = await call(plane, '/api/v1/namespaces/bulk/configmaps');
    expect(body.items.map(({ metadata }: { metadata: { name: string } }) => metadata.name)).toEqual([
      'kube-root-ca.crt',
      'y',
    ]);
  });
});

describe('custom resources', () => {
  it('are served as soon as they are defined', async () => {
    const definition = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'widgets.example.com' },
      spec: {
        group: 'example.com',
        scope: 'Namespaced',
        names: { plural: 'widgets', kind: 'Widget', shortNames: ['wd'] },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            additionalPrinterColumns: [{ name: 'Size', type: 'integer', jsonPath: '.spec.size' }],
          },
        ],
      },
    };
    const widgets = '/apis/example.com/v1/namespaces/default/widgets';
    expect((await call(plane, widgets)).status).toBe(404);
    await post('/apis/apiextensions.k8s.io/v1/customresourcedefinitions', definition);
    await post(widgets, {
      apiVersion: 'example.com/v1',
      kind: 'Widget',
      metadata: { name: 'w' },
      spec: { size: 3 },
    });
    const accept = 'application/json;as=Table;v=v1;g=meta.k8s.io';
    expect((await call(plane, widgets, { headers: { accept } })).body.rows[0].cells).toEqual(['w', 3]);
    expect((await call(plane, '/apis/example.com/v1')).body.resources[0]).toMatchObject({
      name: 'widgets',
      shortNames: ['wd'],
    });
    expect((await patch(`${widgets}/w`, 'application/strategic-merge-patch+json', {})).status).toBe(415);
  });
});

it('shows events in both of their groups', async () => {
  await post('/api/v1/namespaces/default/events', {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: 'e.1' },
    involvedObject: { kind: 'Pod', name: 'p', namespace: 'default' },
    reason: 'Tested',
    message: 'said',
  });
  const { body } = await call(
    plane,
    '/apis/events.k8s.io/v1/namespaces/default/events?fieldSelector=regarding.name%3Dp',
  );
  expect(body.items).toMatchObject([{ note: 'said', regarding: { name: 'p' }, reason: 'Tested' }]);
});

import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { type KubernetesObject, Log, PatchStrategy, setHeaderOptions, Watch } from '@kubernetes/client-node';
import { afterAll, describe, expect, it } from 'vitest';
import { openCluster } from '../test-cluster.ts';
import { clusterId, startTestEmulator } from '../test-emulator.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());
const { config, core, objects } = await openCluster(emulator, clusterId('aks-retail-prod'));

const namespace = 'shop';
const map = (name: string, data: Record<string, string>) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data,
});

describe('@kubernetes/client-node', () => {
  it('lists page after page', async () => {
    const all = (await core.listNamespacedSecret({ namespace })).items.length;
    const first = await core.listNamespacedSecret({ namespace, limit: 2 });
    expect(first.items).toHaveLength(2);
    expect(first.metadata?.remainingItemCount).toBe(all - 2);
    const rest = await core.listNamespacedSecret({ namespace, _continue: first.metadata?._continue ?? '' });
    expect(rest.items).toHaveLength(all - 2);
  });

  it('watches from a list on: what is made, changed and deleted', async () => {
    const { metadata } = await core.listNamespacedConfigMap({ namespace });
    const seen: string[] = [];
    const done = Promise.withResolvers<void>();
    const watching = await new Watch(config).watch(
      `/api/v1/namespaces/${namespace}/configmaps`,
      { resourceVersion: metadata?.resourceVersion ?? '' },
      (phase, object: KubernetesObject) => {
        if (object.metadata?.name === 'watched') seen.push(phase);
        if (phase === 'DELETED') done.resolve();
      },
      (error: unknown) => done.reject(error ?? new Error('The watch ended.')),
    );
    await objects.create(map('watched', { a: '1' }));
    await objects.patch(map('watched', { a: '2' }));
    await objects.delete(map('watched', {}));
    await done.promise.finally(() => watching.abort());
    expect(seen).toEqual(['ADDED', 'MODIFIED', 'DELETED']);
  });

  it('patches in each of its ways, and applies on the server', async () => {
    await objects.create(map('patched', { a: '1', b: '2' }));
    const dataOf = async () => (await core.readNamespacedConfigMap({ namespace, name: 'patched' })).data;
    const merge = setHeaderOptions('content-type', PatchStrategy.MergePatch);
    await core.patchNamespacedConfigMap({ namespace, name: 'patched', body: { data: { a: null } } }, merge);
    expect(await dataOf()).toEqual({ b: '2' });
    const json = setHeaderOptions('content-type', PatchStrategy.JsonPatch);
    const body = [{ op: 'add', path: '/data/c', value: '3' }];
    await core.patchNamespacedConfigMap({ namespace, name: 'patched', body }, json);
    expect(await dataOf()).toEqual({ b: '2', c: '3' });
    await objects.patch(
      map('patched', { d: '4' }),
      undefined,
      undefined,
      'test',
      true,
      PatchStrategy.ServerSideApply,
    );
    expect(await dataOf()).toEqual({ b: '2', c: '3', d: '4' });
  });

  it('reads logs, also while they are written', async () => {
    const { items } = await core.listNamespacedPod({ namespace, labelSelector: 'app=orders-api' });
    const name = items[0]?.metadata?.name ?? '';
    expect(await core.readNamespacedPodLog({ namespace, name, tailLines: 1 })).toBe('orders-api: ready\n');
    const stream = new PassThrough();
    const chunks: string[] = [];
    stream.on('data', (chunk) => chunks.push(String(chunk)));
    const ended = once(stream, 'end');
    await new Log(config).log(namespace, name, 'orders-api', stream, { follow: true });
    await expect.poll(() => chunks.join('')).toContain('orders-api: ready');
    // It goes on for as long as the pod does.
    await core.deleteNamespacedPod({ namespace, name });
    await ended;
  });

  it('gets metadata alone, of Secrets too', async () => {
    const accept = setHeaderOptions(
      'accept',
      'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1',
    );
    const { items } = await core.listNamespacedSecret({ namespace }, accept);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((secret) => secret.metadata?.name && secret.data === undefined)).toBe(true);
  });
});

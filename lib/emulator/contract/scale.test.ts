import { afterAll, expect, it } from 'vitest';
import { openCluster } from '../test-cluster.ts';
import { clusterId, retail, startTestEmulator } from '../test-emulator.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

it('grows the estate as much as it is told, and lists it in pages', async () => {
  const grown = await emulator.control('POST', '/seed', {
    clusters: 5,
    connections: 1_200,
    secrets: 1_500,
    pods: 600,
  });
  expect(grown.status).toBe(200);
  const linkers: string[] = [];
  let url: string | undefined =
    `${clusterId('aks-retail-prod')}/providers/Microsoft.ServiceLinker/linkers?api-version=2024-04-01`;
  const sizes: number[] = [];
  while (url) {
    const { body } = await emulator.arm('owner', 'GET', url);
    sizes.push(body.value.length);
    linkers.push(...body.value.map(({ name }: { name: string }) => name));
    url = body.nextLink;
  }
  expect(sizes).toEqual([1_000, 210]);
  expect(new Set(linkers).size).toBe(1_210);
  const { body: clusters } = await emulator.arm(
    'owner',
    'GET',
    `${retail}/providers/Microsoft.ContainerService/managedClusters?api-version=2024-09-01`,
  );
  expect(clusters.value).toHaveLength(12);

  const { core } = await openCluster(emulator, clusterId('aks-retail-prod'));
  const names: (string | undefined)[] = [];
  let next: string | undefined;
  do {
    const page = await core.listSecretForAllNamespaces({ limit: 400, ...(next ? { _continue: next } : {}) });
    expect(page.items.length).toBeLessThanOrEqual(400);
    names.push(...page.items.map(({ metadata }) => `${metadata?.namespace}/${metadata?.name}`));
    next = page.metadata?._continue;
  } while (next);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(2_700);
  expect((await core.listPodForAllNamespaces({ labelSelector: 'app=scale' })).items).toHaveLength(600);
});

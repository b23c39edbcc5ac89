import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { secretName } from '#lib/connections/names.ts';
import { openCluster } from '../test-cluster.ts';
import {
  type Answer,
  clusterId,
  dataGroup,
  linkerPath,
  linkerVersion,
  startTestEmulator,
} from '../test-emulator.ts';

const root = mkdtempSync(join(tmpdir(), 'emulator-invariants-'));
afterAll(() => rmSync(root, { recursive: true }));

const cluster = clusterId('aks-retail-dev');
const clusterPath = `${cluster}?api-version=2024-09-01`;
const extension = `${cluster}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension?api-version=2023-05-01`;
const connections = ['one', 'two', 'three'];

type Step =
  | { readonly do: 'put' | 'delete' | 'validate' | 'deleteSecret'; readonly name: string }
  | { readonly do: 'deleteExtension' | 'tag' | 'crash' | 'settle' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('put' as const), name: fc.constantFrom(...connections) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('delete' as const, 'validate' as const, 'deleteSecret' as const),
      name: fc.constantFrom(...connections),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('deleteExtension' as const, 'tag' as const, 'crash' as const, 'settle' as const),
    }),
  },
);

/** An emulator that can die: what is on its disk at that moment is all that the next one gets. */
async function mortalEmulator() {
  let folder = mkdtempSync(join(root, 'state-'));
  let emulator = await startTestEmulator({ state: folder, operationMs: 40 });
  return {
    arm: (method: string, path: string, body?: unknown) => emulator.arm('owner', method, path, body),
    objects: async () => (await openCluster(emulator, cluster)).objects,
    async crash() {
      const copy = mkdtempSync(join(root, 'state-'));
      cpSync(folder, copy, { recursive: true });
      await emulator.close();
      folder = copy;
      emulator = await startTestEmulator({ state: folder, operationMs: 40 });
    },
    close: () => emulator.close(),
  };
}

type Mortal = Awaited<ReturnType<typeof mortalEmulator>>;

/** What was promised: operations that were accepted, and objects that nobody may lose but by hand. */
class Promises {
  readonly operations: string[] = [];
  readonly removedByHand = new Set<string>();
  extensionRemoved = false;

  keep({ status, headers }: Answer): boolean {
    const url = headers.get('azure-asyncoperation');
    if (status >= 300 || !url) return false;
    this.operations.push(new URL(url).pathname + new URL(url).search);
    return true;
  }
}

const secretOf = (name: string) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: secretName(name), namespace: 'default' },
});

async function take(emulator: Mortal, promises: Promises, step: Step): Promise<void> {
  const linker = 'name' in step ? `${linkerPath('aks-retail-dev', step.name)}?${linkerVersion}` : '';
  switch (step.do) {
    case 'put': {
      const targetService = {
        type: 'AzureResource',
        id: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
      };
      const accepted = await emulator.arm('PUT', linker, {
        properties: { targetService, authInfo: { authType: 'secret' } },
      });
      if (!promises.keep(accepted)) return;
      promises.removedByHand.delete(step.name);
      promises.extensionRemoved = false;
      return;
    }
    case 'delete':
      return void promises.keep(await emulator.arm('DELETE', linker));
    case 'validate':
      return void promises.keep(await emulator.arm('POST', linker.replace('?', '/validateLinker?')));
    case 'deleteSecret': {
      promises.removedByHand.add(step.name);
      const objects = await emulator.objects();
      await objects.delete(secretOf(step.name)).catch(missing);
      return;
    }
    case 'deleteExtension':
      if (promises.keep(await emulator.arm('DELETE', extension))) promises.extensionRemoved = true;
      return;
    case 'tag':
      return void promises.keep(
        await emulator.arm('PUT', clusterPath, { location: 'westeurope', tags: { step: 'tag' } }),
      );
    case 'crash':
      return emulator.crash();
    case 'settle':
      return void (await settle(emulator, promises));
  }
}

/** Follows every operation to its end, and asks again: the answer is to be the same. */
async function settle(emulator: Mortal, { operations }: Promises): Promise<unknown[]> {
  const ends: unknown[] = [];
  for (const url of operations) {
    let { status, body } = await emulator.arm('GET', url);
    for (const end = Date.now() + 10_000; !isOver(body) && Date.now() < end; ) {
      expect(status, JSON.stringify(body)).toBeLessThan(300);
      await new Promise((resolve) => setTimeout(resolve, 10));
      ({ status, body } = await emulator.arm('GET', url));
      // What stood below an extension goes with it; the operation that took it away is over then.
      if (status === 404) break;
    }
    expect(isOver(body), JSON.stringify(body)).toBe(true);
    expect((await emulator.arm('GET', url)).body).toEqual(body);
    ends.push(body.name);
  }
  expect(new Set(ends).size).toBe(ends.length);
  return ends;
}

const isOver = (body: { status?: string } | undefined) =>
  ['Succeeded', 'Failed'].includes(body?.status ?? '');

function missing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 404) return undefined;
  throw error;
}

it('whatever is asked, in whatever order, with crashes in between, nothing that was promised is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      const emulator = await mortalEmulator();
      const promises = new Promises();
      const written = new Set<string>();
      try {
        for (const each of steps) {
          await take(emulator, promises, each);
          if (each.do === 'deleteSecret') written.delete(each.name);
        }
        await settle(emulator, promises);
        const objects = await emulator.objects();
        const hasSecret = async (name: string) => Boolean(await objects.read(secretOf(name)).catch(missing));
        for (const name of connections) {
          const path = `${linkerPath('aks-retail-dev', name)}?${linkerVersion}`;
          const { status, body } = await emulator.arm('GET', path);
          const succeeded = status === 200 && body.properties.provisioningState === 'Succeeded';
          if (succeeded && !promises.removedByHand.has(name)) expect(await hasSecret(name), name).toBe(true);
          if (!succeeded) continue;
          const before = await hasSecret(name);
          const validation = await emulator.arm('POST', path.replace('?', '/validateLinker?'));
          promises.keep(validation);
          const deletion = await finished(emulator, validation);
          if (promises.extensionRemoved) expect(deletion.properties.isConnectionAvailable).toBe(false);
          const deleted = await emulator.arm('DELETE', path);
          expect((await finished(emulator, deleted)).status).toBe('Succeeded');
          expect(await hasSecret(name), 'a connection took its Secret along').toBe(before);
        }
      } finally {
        await emulator.close();
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);

async function finished(emulator: Mortal, { headers }: Answer) {
  const url = headers.get('azure-asyncoperation') ?? '';
  for (;;) {
    const { body } = await emulator.arm('GET', url);
    if (isOver(body)) return body;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

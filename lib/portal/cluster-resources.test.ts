import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClusterResource } from '#lib/connections/relations/cluster-resource.ts';
import { clusterId as idOf, startTestEmulator, type User } from '#lib/emulator/test-emulator.ts';
import { getObject } from '#lib/kubernetes/get-object.ts';
import { secretData } from '#lib/kubernetes/mask-secret.ts';
import { connectWorkload } from './connect-workload.ts';
import { deleteResources } from './delete-resources.ts';
import { editResource } from './edit-resource.ts';
import { resourceDetails } from './resource-details.ts';
import type { ChangeLine, ResourceLine, ResourceVersions } from './resource-line.ts';
import { restoreResources } from './restore-resources.ts';
import { revealSecretKey } from './reveal-secret-key.ts';
import { openCluster, type PortalSession } from './session.ts';
import { openClusterChanges } from './stream-cluster-changes.ts';
import { openClusterResources } from './stream-cluster-resources.ts';

const clusterId = idOf('aks-retail-prod');
let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
let owner: PortalSession;

async function sessionOf(user: User): Promise<PortalSession> {
  return {
    arm: {
      endpoint: emulator.armUrl,
      timeoutMs: 10_000,
      correlationId: 'test',
      token: await emulator.token(user),
    },
    kubernetesToken: undefined,
  };
}

beforeAll(async () => {
  emulator = await startTestEmulator();
  owner = await sessionOf('owner');
});
beforeEach(async () => void (await emulator.control('POST', '/reset', {})));
afterAll(() => emulator.close());

async function linesOf(session: PortalSession): Promise<ResourceLine[]> {
  const lines: ResourceLine[] = [];
  await (await openClusterResources(session, clusterId))(async (line) => void lines.push(line));
  return lines;
}
const rowsOf = (lines: readonly ResourceLine[]): ClusterResource[] =>
  lines.flatMap((line) => (line.type === 'rows' ? line.rows : []));

const redis = { kind: 'Secret', namespace: 'shop', name: 'sc-rediscart-secret' } as const;

/** Every value of a Secret, as text and in base64. */
async function valuesOf(ref: typeof redis): Promise<string[]> {
  const data = secretData(await getObject(await openCluster(owner, clusterId), ref));
  return Object.values(data).flatMap((value) => [value, Buffer.from(value, 'base64').toString()]);
}

describe('the list', () => {
  it('has keys and no value', async () => {
    const lines = await linesOf(owner);
    const secret = rowsOf(lines).find(({ name }) => name === redis.name);
    expect(secret?.keys?.map(({ key }) => key)).toContain('AZURE_REDIS_PASSWORD');
    const text = JSON.stringify(lines);
    for (const value of (await valuesOf(redis)).filter((one) => one.length > 12))
      expect(text).not.toContain(value);
    expect(lines.at(-1)).toMatchObject({
      type: 'listed',
      versions: { Secret: expect.stringMatching(/^\d+$/) },
    });
  });

  it('names the kinds that a user may not list, and gives the others', async () => {
    const lines = await linesOf(await sessionOf('reader'));
    expect(lines).toContainEqual(
      expect.objectContaining({ type: 'failed', kind: 'Secret', code: 'Forbidden' }),
    );
    expect(rowsOf(lines).some(({ kind }) => kind === 'Deployment')).toBe(true);
  });

  it('reads more than a page', async () => {
    await emulator.control('POST', '/seed', { secrets: 1_200 });
    const secrets = rowsOf(await linesOf(owner)).filter(({ name }) => name.startsWith('scale-'));
    expect(new Set(secrets.map(({ name }) => name)).size).toBe(1_200);
  });
});

describe('the watch', () => {
  /** Lines of a watch until one of them is wanted; then the browser leaves. */
  async function until(versions: ResourceVersions, wanted: (line: ChangeLine) => boolean) {
    const leave = new AbortController();
    const session = { ...owner, arm: { ...owner.arm, signal: leave.signal } };
    const lines: ChangeLine[] = [];
    await (await openClusterChanges(session, clusterId, versions))(async (line) => {
      lines.push(line);
      if (wanted(line)) leave.abort();
    }).catch((error: unknown) => {
      if (!leave.signal.aborted) throw error;
    });
    return lines;
  }
  const versionsNow = async (): Promise<ResourceVersions> => {
    const last = (await linesOf(owner)).at(-1);
    return last?.type === 'listed' ? last.versions : {};
  };

  it('tells what happened since the list, and brings no value', async () => {
    const values = (await valuesOf(redis)).filter((one) => one.length > 12);
    const versions = await versionsNow();
    const outcome = await deleteResources(owner, clusterId, [redis]);
    await restoreResources(owner, clusterId, outcome.undo ?? '');
    const lines = await until(versions, (line) => line.type === 'change' && !line.gone);
    const changes = lines.filter((line) => line.type === 'change');
    expect(changes).toMatchObject([
      { kind: 'Secret', gone: true, resource: { name: redis.name } },
      { kind: 'Secret', gone: false, resource: { name: redis.name } },
    ]);
    expect(changes[1]?.resource?.keys?.map(({ key }) => key)).toContain('AZURE_REDIS_PASSWORD');
    for (const value of values) expect(JSON.stringify(lines)).not.toContain(value);
    // Taken up again from the last version, nothing comes twice.
    const version = changes[1]?.version ?? '';
    await deleteResources(owner, clusterId, [redis]);
    const further = await until({ Secret: version }, (line) => line.type === 'change');
    expect(further).toMatchObject([{ type: 'watching' }, { gone: true, resource: { name: redis.name } }]);
  });

  it('says when the cluster no longer knows what happened since', async () => {
    await emulator.control('POST', '/seed', { secrets: 5_000 });
    const lines = await until({ Secret: '1' }, ({ type }) => type === 'expired');
    expect(lines.at(-1)).toEqual({ type: 'expired' });
  });
});

describe('a value', () => {
  it('is given one at a time to who may get it', async () => {
    const { keys, yaml } = await resourceDetails(owner, clusterId, redis);
    expect(keys.map(({ key }) => key)).toContain('AZURE_REDIS_HOST');
    expect(yaml).toContain('AZURE_REDIS_PASSWORD: ••••••');
    expect(await revealSecretKey(owner, clusterId, redis, 'AZURE_REDIS_HOST')).toEqual({
      kind: 'text',
      value: expect.stringContaining('redis'),
    });
  });

  it('is refused to who may not, before it is read', async () => {
    const reader = await sessionOf('reader');
    await expect(revealSecretKey(reader, clusterId, redis, 'AZURE_REDIS_HOST')).rejects.toMatchObject({
      code: 'Forbidden',
      status: 403,
    });
  });
});

describe('an edit', () => {
  it('of a Secret keeps the values behind the masks', async () => {
    const { yaml } = await resourceDetails(owner, clusterId, redis);
    const before = await valuesOf(redis);
    const edited = yaml.replace('REDIS_TLS: ••••••', `REDIS_TLS: ${Buffer.from('false').toString('base64')}`);
    const { after } = await editResource(owner, clusterId, redis, { yaml: edited, base: yaml }, false);
    expect(after).toContain('REDIS_TLS: •••••• (new)');
    const values = await valuesOf(redis);
    expect(values).toContain('false');
    expect(values.filter((value) => before.includes(value)).length).toBeGreaterThanOrEqual(before.length - 2);
  });

  it('from a stale Secret is a conflict', async () => {
    const { yaml } = await resourceDetails(owner, clusterId, redis);
    const edited = yaml.replace('managed-by: Helm', 'managed-by: me');
    await editResource(owner, clusterId, redis, { yaml: edited, base: yaml }, false);
    await expect(
      editResource(owner, clusterId, redis, { yaml: edited, base: yaml }, false),
    ).rejects.toMatchObject({ code: 'Conflict', status: 409 });
  });
});

it('a workload of another namespace cannot use a connection, and is told why', async () => {
  const ref = { kind: 'Deployment', namespace: 'payments', name: 'payments-api' } as const;
  await expect(
    connectWorkload(owner, clusterId, { connection: 'redis_cart', ref, leave: false }, true),
  ).rejects.toMatchObject({ code: 'OtherNamespace' });
});

it('what is deleted comes back whole, and what the browser holds meanwhile says nothing', async () => {
  const before = await valuesOf(redis);
  const { deleted, kept, undo = '' } = await deleteResources(owner, clusterId, [redis]);
  expect({ deleted, kept }).toEqual({ deleted: [redis], kept: [] });
  const opened = Buffer.from(undo, 'base64').toString('latin1');
  expect(opened).not.toContain('AZURE_REDIS');
  await restoreResources(owner, clusterId, undo);
  expect(await valuesOf(redis)).toEqual(before);
});

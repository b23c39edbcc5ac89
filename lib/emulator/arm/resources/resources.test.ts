import { afterAll, describe, expect, it } from 'vitest';
import { targetServices } from '#lib/connections/target-services.ts';
import { dataGroup, retail, sandbox, startTestEmulator } from '../../test-emulator.ts';
import { findResourceType } from './provider-catalogue.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

const list = (filter: string, more = '') =>
  emulator.arm(
    'owner',
    'GET',
    `${retail}/resources?api-version=2021-04-01&$filter=${encodeURIComponent(filter)}${more}`,
  );

describe('the demo estate', () => {
  it('has a target of every kind, with sub-resources wherever one is picked from a list', async () => {
    for (const { id, target } of targetServices) {
      if (target.kind !== 'azure') continue;
      let parents = [''];
      for (const { resourceType } of target.levels) {
        if (!resourceType) continue;
        const version = findResourceType(resourceType)?.apiVersions[0];
        const found: string[] = [];
        for (const parent of parents) {
          const collection = parent
            ? `${parent}/${resourceType.split('/').at(-1)}`
            : `${dataGroup}/providers/${resourceType}`;
          const { status, body } = await emulator.arm('owner', 'GET', `${collection}?api-version=${version}`);
          expect(status, collection).toBe(200);
          found.push(...body.value.map((resource: { id: string }) => resource.id));
        }
        expect(found.length, `${id}: ${resourceType}`).toBeGreaterThan(0);
        parents = found;
      }
    }
  });
});

describe('the list of resources', () => {
  it('comes in pages that follow from one another', async () => {
    const all = (await list("resourceType eq 'Microsoft.DocumentDB/databaseAccounts'")).body.value;
    const pages: unknown[] = [];
    let answer = await list("resourceType eq 'Microsoft.DocumentDB/databaseAccounts'", '&$top=2');
    for (;;) {
      expect(answer.body.value.length).toBeLessThanOrEqual(2);
      pages.push(...answer.body.value);
      if (!answer.body.nextLink) break;
      answer = await emulator.arm('owner', 'GET', answer.body.nextLink);
    }
    expect(all.length).toBeGreaterThan(4);
    expect(pages).toEqual(all);
  });

  it('takes several conditions, and refuses what it does not understand', async () => {
    const one = await list("resourceType eq 'Microsoft.Sql/servers' and name eq 'sql-retail'");
    expect(one.body.value).toHaveLength(1);
    const either = await list("name eq 'sql-retail' or name eq 'psql-retail'");
    expect(either.body.value).toHaveLength(2);
    const odd = await list("substringof('x', name)");
    expect([odd.status, odd.body.error.code]).toEqual([400, 'InvalidFilterInQueryString']);
    expect((await list('', '&$top=none')).status).toBe(400);
    expect((await list('', '&$skiptoken=none')).status).toBe(400);
  });

  it('holds summaries, not properties', async () => {
    const { body } = await list("resourceType eq 'Microsoft.ContainerService/managedClusters'");
    expect(body.value[0]).toMatchObject({
      type: 'Microsoft.ContainerService/managedClusters',
      location: 'westeurope',
    });
    expect(body.value[0].properties).toBeUndefined();
  });
});

describe('resource providers', () => {
  const provider = (verb = '') =>
    `${sandbox}/providers/Microsoft.KubernetesConfiguration${verb}?api-version=2022-09-01`;

  it('are registered as an operation of their own', async () => {
    expect((await emulator.arm('owner', 'GET', provider())).body.registrationState).toBe('NotRegistered');
    const started = await emulator.arm('owner', 'POST', provider('/register'));
    expect(started.body.registrationState).toBe('Registering');
    await expect
      .poll(async () => (await emulator.arm('owner', 'GET', provider())).body.registrationState)
      .toBe('Registered');
  });

  it('are not registered by a reader', async () => {
    const { status, body } = await emulator.arm('reader', 'POST', provider('/unregister'));
    expect(status).toBe(403);
    expect(body.error.message).toContain('Microsoft.KubernetesConfiguration/unregister/action');
  });

  it('that do not exist are said to be invalid', async () => {
    const { body } = await emulator.arm(
      'owner',
      'GET',
      `${sandbox}/providers/Microsoft.Nothing?api-version=2022-09-01`,
    );
    expect(body.error.code).toBe('InvalidResourceNamespace');
  });
});

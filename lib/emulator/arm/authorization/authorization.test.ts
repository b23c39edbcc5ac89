import { afterAll, describe, expect, it } from 'vitest';
import { clusterId, dataGroup, retail, startTestEmulator, type User } from '../../test-emulator.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

const version = 'api-version=2022-04-01';
const restricted = `${dataGroup}/providers/Microsoft.Storage/storageAccounts/stretailrestricted`;
const names = async (user: User, path: string) =>
  (await emulator.arm(user, 'GET', path)).body.value.map((item: { name: string }) => item.name);

describe('lists', () => {
  it('hold what the caller may see, and no error for the rest', async () => {
    const path = `${retail}/resources?api-version=2021-04-01&$filter=${encodeURIComponent("resourceType eq 'Microsoft.Storage/storageAccounts'")}`;
    expect(await names('reader', path)).toHaveLength(3);
    expect(await names('developer', path)).toEqual(['stretailorders']);
  });

  it('of subscriptions hold those where the caller has any role', async () => {
    const count = async (user: User) =>
      (await emulator.arm(user, 'GET', '/subscriptions?api-version=2022-12-01')).body.value.length;
    expect(await count('owner')).toBe(2);
    expect(await count('developer')).toBe(1);
  });
});

describe('the reader', () => {
  it('reads, and is told which right is missing for more', async () => {
    expect(
      (await emulator.arm('reader', 'GET', `${clusterId('aks-retail-prod')}?api-version=2024-09-01`)).status,
    ).toBe(200);
    const { status, headers, body } = await emulator.arm(
      'reader',
      'DELETE',
      `${restricted}?api-version=2023-05-01`,
    );
    expect(status).toBe(403);
    expect(headers.get('x-ms-failure-cause')).toBe('gateway');
    expect(body.error).toEqual({
      code: 'AuthorizationFailed',
      message: expect.stringMatching(
        /^The client 'reader@contoso\.example' with object id '[0-9a-f-]{36}' does not have authorization to perform action 'Microsoft\.Storage\/storageAccounts\/delete' over scope '.*stretailrestricted' or the scope is invalid\. If access was recently granted, please refresh your credentials\.$/,
      ),
    });
  });
});

describe('permissions', () => {
  it('are told by the actions of the roles in force at a scope', async () => {
    const at = async (user: User, scope: string) =>
      (await emulator.arm(user, 'GET', `${scope}/providers/Microsoft.Authorization/permissions?${version}`))
        .body.value;
    expect(await at('owner', retail)).toContainEqual(
      expect.objectContaining({ actions: ['*'], notActions: [] }),
    );
    expect(await at('developer', dataGroup)).toEqual([]);
    expect(await at('reader', retail)).toContainEqual(expect.objectContaining({ actions: ['*/read'] }));
  });

  it('are narrowed by a deny assignment, for the owner too', async () => {
    const { body } = await emulator.arm(
      'owner',
      'GET',
      `${restricted}/providers/Microsoft.Authorization/permissions?${version}`,
    );
    expect(body.value[0].notActions).toContain('*/write');
    expect((await emulator.arm('owner', 'DELETE', `${restricted}?api-version=2023-05-01`)).status).toBe(403);
    const denials = await emulator.arm(
      'owner',
      'GET',
      `${restricted}/providers/Microsoft.Authorization/denyAssignments?${version}`,
    );
    expect(denials.body.value).toHaveLength(1);
  });
});

describe('role assignments', () => {
  const scope = `${dataGroup}/providers/Microsoft.KeyVault/vaults/kv-retail-payments`;
  const path = (name: string) =>
    `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}?${version}`;
  const reader = {
    roleDefinitionId: `${retail}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7`,
    principalId: '0a0a0a0a-0000-4000-8000-000000000002',
    principalType: 'User',
  };
  const first = '9f1c2d3e-0000-4000-8000-000000000001';
  const second = '9f1c2d3e-0000-4000-8000-000000000002';

  it('take effect at once, exist once, and can be taken back', async () => {
    expect((await emulator.arm('developer', 'GET', `${scope}?api-version=2023-07-01`)).status).toBe(403);
    const made = await emulator.arm('owner', 'PUT', path(first), { properties: reader });
    expect(made.status).toBe(201);
    expect(made.body.properties).toMatchObject({ scope, principalId: reader.principalId, condition: null });
    expect((await emulator.arm('developer', 'GET', `${scope}?api-version=2023-07-01`)).status).toBe(200);
    const again = await emulator.arm('owner', 'PUT', path(second), { properties: reader });
    expect([again.status, again.body.error.code]).toEqual([409, 'RoleAssignmentExists']);
    expect((await emulator.arm('owner', 'DELETE', path(first))).status).toBe(200);
    expect((await emulator.arm('owner', 'DELETE', path(first))).status).toBe(204);
    expect((await emulator.arm('developer', 'GET', `${scope}?api-version=2023-07-01`)).status).toBe(403);
  });

  it('are listed by principal', async () => {
    const list = `${retail}/providers/Microsoft.Authorization/roleAssignments?${version}&$filter=${encodeURIComponent(`principalId eq '${reader.principalId}'`)}`;
    const { body } = await emulator.arm('owner', 'GET', list);
    expect(body.value.length).toBeGreaterThan(3);
    const principals = new Set(
      body.value.map((item: { properties: { principalId: string } }) => item.properties.principalId),
    );
    expect([...principals]).toEqual([reader.principalId]);
  });

  it('need the right to give access, which a contributor has not', async () => {
    const orders = `${dataGroup}/providers/Microsoft.Storage/storageAccounts/stretailorders`;
    const { body } = await emulator.arm(
      'developer',
      'PUT',
      `${orders}/providers/Microsoft.Authorization/roleAssignments/${first}?${version}`,
      { properties: reader },
    );
    expect(body.error.message).toContain('Microsoft.Authorization/roleAssignments/write');
  });

  it('name a role that exists', async () => {
    const { body } = await emulator.arm('owner', 'PUT', path(first), {
      properties: { ...reader, roleDefinitionId: second },
    });
    expect(body.error.code).toBe('RoleDefinitionDoesNotExist');
  });
});

describe('role definitions', () => {
  it('are found by name', async () => {
    const { body } = await emulator.arm(
      'owner',
      'GET',
      `${retail}/providers/Microsoft.Authorization/roleDefinitions?${version}&$filter=${encodeURIComponent("roleName eq 'Storage Blob Data Contributor'")}`,
    );
    expect(body.value.map((role: { name: string }) => role.name)).toEqual([
      'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
    ]);
  });
});

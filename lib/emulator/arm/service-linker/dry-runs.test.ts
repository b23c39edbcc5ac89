import { afterAll, describe, expect, it } from 'vitest';
import { clusterId, dataGroup, linkerVersion, startTestEmulator } from '../../test-emulator.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

async function dryRun(
  cluster: string,
  parameters: Record<string, unknown>,
  user: 'owner' | 'developer' = 'owner',
) {
  const path = `${clusterId(cluster)}/providers/Microsoft.ServiceLinker/dryruns/try?${linkerVersion}`;
  const accepted = await emulator.arm(user, 'PUT', path, {
    properties: { parameters: { actionName: 'createOrUpdate', clientType: 'python', ...parameters } },
  });
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(201);
  await emulator.follow(user, accepted);
  return (await emulator.arm(user, 'GET', path)).body.properties;
}

const vault = {
  type: 'AzureResource',
  id: `${dataGroup}/providers/Microsoft.KeyVault/vaults/kv-retail-orders`,
  resourceProperties: { type: 'KeyVault', connectAsKubernetesCsiDriver: true },
};
const csi = { targetService: vault, authInfo: { authType: 'userAssignedIdentity' } };

describe('a dry run', () => {
  it('lists what would be done, in order, and does none of it', async () => {
    const { prerequisiteResults, operationPreviews } = await dryRun('aks-retail-dev', csi);
    expect(prerequisiteResults).toEqual([]);
    expect(operationPreviews.map((preview: { operationType: string }) => preview.operationType)).toEqual([
      'configAuth',
      'configAuth',
      'configAuth',
      'configConnection',
    ]);
    const { body } = await emulator.arm(
      'owner',
      'GET',
      `${clusterId('aks-retail-dev')}?api-version=2024-09-01`,
    );
    expect(body.properties.addonProfiles).toBeUndefined();
  });

  it('names every missing right at once, with where it is missing', async () => {
    const { prerequisiteResults } = await dryRun('aks-retail-dev', csi, 'developer');
    expect(prerequisiteResults).toContainEqual({
      type: 'permissionsMissing',
      scope: vault.id,
      permissions: ['Microsoft.Authorization/roleAssignments/write'],
      recommendedRole: 'Owner',
    });
  });

  it('tells of a cluster that cannot take it now', async () => {
    const { prerequisiteResults } = await dryRun('aks-retail-upgrading', csi);
    expect(prerequisiteResults).toContainEqual(
      expect.objectContaining({ type: 'basicError', code: 'GeneralUserError' }),
    );
  });
});

describe('configuration names', () => {
  it('are those of the catalogue, found by target, authentication and client', async () => {
    const filter =
      "TargetService eq 'Microsoft.ServiceBus/namespaces' and AuthType eq 'secret' and ClientType eq 'python'";
    const { body } = await emulator.arm(
      'owner',
      'GET',
      `/providers/Microsoft.ServiceLinker/configurationNames?${linkerVersion}&$filter=${encodeURIComponent(filter)}`,
    );
    expect(body.value).toHaveLength(1);
    expect(body.value[0].properties.names).toEqual([
      { value: 'AZURE_SERVICEBUS_CONNECTIONSTRING', description: '', required: true },
    ]);
  });
});

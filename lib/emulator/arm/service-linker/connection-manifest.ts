import { secretName, serviceAccountName } from '#lib/connections/names.ts';
import { fillVariable } from '#lib/connections/variables.ts';
import { tenant } from '../../entra/tenant.ts';
import type { ConnectionManifest } from '../../operator/operator.ts';
import { type ManagedCluster, secretsProviderAddon } from '../container-service/managed-cluster.ts';
import type { ArmState } from '../state.ts';
import { connectionKind } from './connection-kind.ts';
import { connectionVariables } from './connection-variables.ts';
import type { LinkerRecord } from './linker-record.ts';
import type { LinkerProperties } from './linker-schema.ts';
import { variableValues } from './variable-values.ts';

/**
 * What the operator is told to make in the cluster for a connection.
 * @param chosen the user's choices with their secrets, which the record itself has lost
 * @returns null when the user opted out of configuration altogether
 */
export function connectionManifest(
  linker: Pick<LinkerRecord, 'name' | 'another'>,
  chosen: LinkerProperties,
  cluster: ManagedCluster,
  state: ArmState,
): ConnectionManifest | null {
  if (chosen.configurationInfo?.action === 'optOut') return null;
  const kind = connectionKind(chosen);
  const addonClientId = cluster.properties.addonProfiles?.[secretsProviderAddon]?.identity?.clientId;
  const values = variableValues(linker.name, chosen, kind, addonClientId, state);
  const variables = connectionVariables({ ...linker, properties: chosen }, kind, state);
  const clientId = chosen.authInfo.authType === 'userAssignedIdentity' ? chosen.authInfo.clientId : undefined;
  return {
    name: linker.name,
    namespace: chosen.scope ?? 'default',
    secret: {
      name: secretName(linker.name),
      data: {
        ...Object.fromEntries(variables.map(({ name, value }) => [name, fillVariable(value, values)])),
        ...chosen.configurationInfo?.additionalConfigurations,
      },
    },
    ...(kind.authType === 'workloadIdentity' && clientId
      ? { serviceAccount: { name: serviceAccountName(clientId), clientId, tenantId: tenant.id } }
      : {}),
  };
}

import { extensionName, releaseNamespace } from '#lib/connections/names.ts';
import { type ArmSession, armRequest } from './arm-client.ts';
import { acceptedOperationOf, type OperationHandle, operationOf } from './operations.ts';

const apiVersion = '2023-05-01';

const pathOf = (clusterId: string, name: string) =>
  `${clusterId}/providers/Microsoft.KubernetesConfiguration/extensions/${name}`;

/** What a user chooses of an extension. */
export interface ExtensionChoice {
  readonly releaseTrain?: string | undefined;
  readonly autoUpgrade: boolean;
  /** Only without auto-upgrade: the version to stay at; the newest when left out. */
  readonly version?: string | undefined;
}

const properties = ({ releaseTrain, autoUpgrade, version }: ExtensionChoice) => ({
  autoUpgradeMinorVersion: autoUpgrade,
  version: autoUpgrade ? null : (version ?? null),
  ...(releaseTrain ? { releaseTrain } : {}),
});

/** Installs an extension. */
export async function putExtension(
  session: ArmSession,
  clusterId: string,
  extension: ExtensionChoice & { name: string; extensionType: string; releaseNamespace: string },
): Promise<OperationHandle | undefined> {
  const body = {
    properties: {
      extensionType: extension.extensionType,
      ...properties(extension),
      scope: { cluster: { releaseNamespace: extension.releaseNamespace } },
    },
  };
  const path = pathOf(clusterId, extension.name);
  const answer = await armRequest(session, { method: 'PUT', path, apiVersion, body });
  return acceptedOperationOf(answer, `PUT ${path}`);
}

/** Changes version, train or upgrades of an extension; its job runs again. */
export async function patchExtension(
  session: ArmSession,
  clusterId: string,
  name: string,
  choice: ExtensionChoice,
): Promise<OperationHandle | undefined> {
  const body = { properties: properties(choice) };
  const path = pathOf(clusterId, name);
  const answer = await armRequest(session, { method: 'PATCH', path, apiVersion, body });
  return acceptedOperationOf(answer, `PATCH ${path}`);
}

/** Uninstalls an extension. For `sc-extension` every connection of the cluster becomes unavailable. */
export async function deleteExtension(
  session: ArmSession,
  clusterId: string,
  name: string,
): Promise<OperationHandle | undefined> {
  const path = pathOf(clusterId, name);
  return operationOf(await armRequest(session, { method: 'DELETE', path, apiVersion }));
}

/** The extension of Service Connector. Its type is seen in use, and documented nowhere. */
export const connectorExtension = {
  name: extensionName,
  extensionType: 'Microsoft.ServiceConnector',
  releaseNamespace,
} as const;

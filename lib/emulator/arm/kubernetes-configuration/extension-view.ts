import type { Extension } from './extension.ts';

export const extensionType = 'Microsoft.KubernetesConfiguration/extensions';

/** First version that tells the installed version apart from the pinned one. */
const currentVersionSince = '2023-05-01';

/** An extension as ARM returns it to a client of an API version: unset fields are null, protected values are empty. */
export function extensionView(extension: Extension, apiVersion: string) {
  const newer = apiVersion >= currentVersionSince;
  return {
    id: extension.id,
    name: extension.name,
    type: extensionType,
    properties: {
      extensionType: extension.extensionType,
      autoUpgradeMinorVersion: extension.autoUpgradeMinorVersion,
      releaseTrain: extension.releaseTrain,
      version: newer ? extension.version : (extension.version ?? extension.currentVersion),
      ...(newer ? { currentVersion: extension.currentVersion } : {}),
      scope: { cluster: { releaseNamespace: extension.releaseNamespace } },
      provisioningState: extension.provisioningState,
      configurationSettings: extension.configurationSettings,
      configurationProtectedSettings: Object.fromEntries(
        extension.protectedSettingNames.map((name) => [name, '']),
      ),
      statuses: extension.statuses,
      ...(extension.errorInfo ? { errorInfo: extension.errorInfo } : {}),
      aksAssignedIdentity: null,
      ...(newer ? { isSystemExtension: false } : {}),
    },
    systemData: {
      createdBy: null,
      createdByType: null,
      createdAt: extension.createdAt,
      lastModifiedBy: null,
      lastModifiedByType: null,
      lastModifiedAt: extension.lastModifiedAt,
    },
  };
}

import { extensionName, releaseNamespace } from '#lib/connections/names.ts';
import type { ConnectionManifest } from '../../operator/operator.ts';
import { agentFailure, OperatorError } from '../../operator/operator-error.ts';
import { isPublished, latestVersion } from '../../operator/release.ts';
import type { Arm } from '../arm.ts';
import { ArmError } from '../arm-error.ts';
import { administrators } from '../container-service/cluster-access.ts';
import type { ManagedCluster } from '../container-service/managed-cluster.ts';
import type { Progress } from '../operations.ts';
import { keyOf } from '../resource-id.ts';
import { demandDataPlane } from './demand-data-plane.ts';
import { demandEgress } from './demand-egress.ts';
import type { Extension } from './extension.ts';
import { extensionIdOf } from './extension-queries.ts';

/** Seen in one third-party script only; Microsoft does not document the type. */
export const connectorType = 'Microsoft.ServiceConnector';

/** Share of an operation's time that passes in the cluster. */
const share = 0.5;

/** A freshly accepted Service Connector extension. */
export function newConnector(clusterId: string): Extension {
  const now = azureTime();
  return {
    id: extensionIdOf(clusterId, extensionName),
    name: extensionName,
    extensionType: connectorType,
    autoUpgradeMinorVersion: true,
    releaseTrain: 'Stable',
    version: null,
    currentVersion: null,
    releaseNamespace,
    configurationSettings: {},
    protectedSettingNames: [],
    provisioningState: 'Creating',
    statuses: [],
    errorInfo: null,
    createdAt: now,
    lastModifiedAt: now,
    revision: 0,
  };
}

/**
 * Installs or updates `sc-extension` and lets its operator make a connection's objects in the cluster.
 * @param manifest null when nothing is to be written, only the operator to be there
 * @throws ArmError when the operator fails; the extension then stays as Failed and says why
 */
export async function installConnector(
  arm: Arm,
  cluster: ManagedCluster,
  manifest: ConnectionManifest | null,
  progress: Progress,
): Promise<void> {
  const key = keyOf(extensionIdOf(cluster.id, extensionName));
  await arm.clusterQueue.run(keyOf(cluster.id), async () => {
    progress.signal.throwIfAborted();
    const before = arm.state.extensions.get(key);
    const goesOn = before?.revisedBy === progress.operationId;
    const started: Extension = {
      ...(before ?? newConnector(cluster.id)),
      provisioningState: before?.currentVersion ? 'Updating' : 'Creating',
      revision: (before?.revision ?? 0) + (goesOn ? 0 : 1),
      revisedBy: progress.operationId,
      statuses: [],
      errorInfo: null,
      lastModifiedAt: azureTime(),
    };
    arm.state.extensions.set(key, started);
    try {
      const version = versionToInstall(started);
      await runOperator(arm, cluster, { ...started, version }, manifest, progress);
      arm.state.extensions.set(key, {
        ...started,
        currentVersion: version,
        provisioningState: 'Succeeded',
      });
    } catch (error) {
      if (progress.signal.aborted) throw error;
      if (error instanceof OperatorError) {
        const line = `ERROR ${error.agentLog}`;
        arm.kubernetes.writeLog(keyOf(cluster.id), 'kube-system', 'extension-agent', line);
      }
      const failure = asArmError(error);
      arm.state.extensions.set(key, failed(started, failure));
      throw failure;
    }
  });
}

/**
 * The newest version, unless upgrades are off: then the pinned one, or else the one that is there.
 * @throws OperatorError for a version that was never published. How Azure words that is an assumption.
 */
function versionToInstall({ version, currentVersion, autoUpgradeMinorVersion, releaseTrain }: Extension) {
  const wanted = (autoUpgradeMinorVersion ? null : (version ?? currentVersion)) ?? latestVersion;
  if (isPublished(wanted)) return wanted;
  throw agentFailure(
    `Version '${wanted}' of extension type '${connectorType}' does not exist in release train '${releaseTrain}'.`,
  );
}

async function runOperator(
  arm: Arm,
  cluster: ManagedCluster,
  { version, revision, configurationSettings: settings }: Extension & { version: string },
  manifest: ConnectionManifest | null,
  progress: Progress,
): Promise<void> {
  const user = { name: 'sc-operator', groups: [administrators] };
  // The agent runs in the cluster: a private API server does not keep it out.
  const kubeconfig = arm.kubernetes.kubeconfig(keyOf(cluster.id), user, 'inside');
  const release = { version, revision, settings, standIn: arm.kubernetes.real === true };
  demandDataPlane(arm.state, cluster);
  demandEgress(arm.state, cluster, release);
  const durationMs = progress.durationMs * share;
  await arm.operator.apply(kubeconfig, release, manifest, durationMs, progress.signal);
}

function failed(extension: Extension, { code, message }: ArmError): Extension {
  return {
    ...extension,
    provisioningState: 'Failed',
    errorInfo: { code, message },
    statuses: [{ code, displayStatus: 'Failed', level: 'Error', message, time: azureTime() }],
  };
}

function asArmError(error: unknown): ArmError {
  if (error instanceof ArmError) return error;
  if (error instanceof OperatorError) return new ArmError(500, error.code, error.message);
  throw error;
}

/** The extension provider writes times with an offset. */
export const azureTime = (date = new Date()): string => date.toISOString().replace('Z', '0000+00:00');

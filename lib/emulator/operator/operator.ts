import { gzipSync } from 'node:zlib';
import {
  ApiException,
  KubeConfig,
  type KubernetesObject,
  KubernetesObjectApi,
} from '@kubernetes/client-node';

/** What the operator is to write for a connection. */
export interface ConnectionManifest {
  readonly name: string;
  readonly namespace: string;
  readonly secret: { readonly name: string; readonly data: Readonly<Record<string, string>> };
  readonly serviceAccount?:
    | { readonly name: string; readonly clientId: string; readonly tenantId: string }
    | undefined;
}

/** What sc-extension does in a cluster, as a client of its API and nothing else. */
export interface Operator {
  /** Installs or upgrades the release, runs its job and writes a connection's resources. May be run again after a crash. */
  apply(
    kubeconfig: string,
    release: { version: string; revision: number },
    manifest: ConnectionManifest | null,
    durationMs: number,
  ): Promise<void>;
  /** Removes the release; what it wrote for users stays. */
  uninstall(kubeconfig: string): Promise<void>;
}

const system = 'sc-system';
const image = 'scaksextension.azurecr.io/prod/image/sc-operator:20250901.1';
// Azure does not document labels; these are the ones that Helm gives what it owns.
const labels = { 'app.kubernetes.io/managed-by': 'Helm', 'app.kubernetes.io/name': 'sc-operator' };

export const operator: Operator = { apply, uninstall };

async function apply(
  kubeconfig: string,
  release: { version: string; revision: number },
  manifest: ConnectionManifest | null,
  durationMs: number,
): Promise<void> {
  const api = clientOf(kubeconfig);
  await ensure(api, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: system, labels } });
  await ensure(api, releaseRecord(release));
  const job = { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'sc-job', namespace: system } };
  // A job that a crash left behind would stand in the way of the new one.
  await drop(api, job);
  await api.create({ ...job, metadata: { ...job.metadata, labels }, spec: jobSpec(manifest) });
  await new Promise((resolve) => setTimeout(resolve, durationMs));
  if (manifest) await writeConnection(api, manifest);
  await drop(api, job);
}

async function uninstall(kubeconfig: string): Promise<void> {
  await drop(clientOf(kubeconfig), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: system } });
}

async function writeConnection(api: KubernetesObjectApi, manifest: ConnectionManifest): Promise<void> {
  const { namespace, secret, serviceAccount } = manifest;
  await ensure(api, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  const data = Object.fromEntries(
    Object.entries(secret.data).map(([key, value]) => [key, Buffer.from(value).toString('base64')]),
  );
  await replace(api, {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: secret.name, namespace, labels },
    type: 'Opaque',
    data,
  });
  if (!serviceAccount) return;
  const annotations = {
    'azure.workload.identity/client-id': serviceAccount.clientId,
    'azure.workload.identity/tenant-id': serviceAccount.tenantId,
  };
  await replace(api, {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: serviceAccount.name, namespace, labels, annotations },
  });
}

function clientOf(kubeconfig: string): KubernetesObjectApi {
  const config = new KubeConfig();
  config.loadFromString(kubeconfig);
  return KubernetesObjectApi.makeApiClient(config);
}

type Named = KubernetesObject & {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
};

const isCode = (error: unknown, code: number): boolean =>
  error instanceof ApiException && error.code === code;

/** Creates what is not there yet. */
async function ensure(api: KubernetesObjectApi, object: Named & Record<string, unknown>): Promise<void> {
  await api.create(object).catch((error: unknown) => {
    if (!isCode(error, 409)) throw error;
  });
}

/** Creates, or puts in the place of what is there. */
async function replace(api: KubernetesObjectApi, object: Named & Record<string, unknown>): Promise<void> {
  try {
    await api.create(object);
  } catch (error) {
    if (!isCode(error, 409)) throw error;
    await api.replace(object);
  }
}

async function drop(api: KubernetesObjectApi, object: Named): Promise<void> {
  await api.delete(object).catch((error: unknown) => {
    if (!isCode(error, 404)) throw error;
  });
}

function jobSpec(manifest: ConnectionManifest | null) {
  const env = manifest ? [{ name: 'CONNECTION', value: manifest.name }] : [];
  return {
    backoffLimit: 3,
    template: {
      metadata: { labels },
      spec: { restartPolicy: 'Never', containers: [{ name: 'sc-job', image, env }] },
    },
  };
}

/** Helm keeps a release in a Secret: JSON, gzipped, in base64 twice, since the Secret adds its own. */
function releaseRecord({
  version,
  revision,
}: {
  version: string;
  revision: number;
}): Named & Record<string, unknown> {
  const now = new Date().toISOString();
  const release = {
    name: 'sc-extension',
    namespace: system,
    version: revision,
    info: {
      first_deployed: now,
      last_deployed: now,
      deleted: '',
      description: 'Install complete',
      status: 'deployed',
    },
    chart: { metadata: { name: 'sc-extension', version, apiVersion: 'v2', appVersion: version } },
    config: {},
    manifest: '',
  };
  const encoded = gzipSync(JSON.stringify(release)).toString('base64');
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: `sh.helm.release.v1.sc-extension.v${revision}`,
      namespace: system,
      labels: { owner: 'helm', name: 'sc-extension', status: 'deployed', version: String(revision) },
    },
    type: 'helm.sh/release.v1',
    data: { release: Buffer.from(encoded).toString('base64') },
  };
}

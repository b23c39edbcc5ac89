import { secretName } from '#lib/connections/names.ts';
import type { KubernetesObject } from '../kubernetes/plane.ts';
import { timestamp } from '../kubernetes/timestamp.ts';

const day = 24 * 3_600_000;

/** A time in the past, as Kubernetes writes it. */
export function daysAgo(days: number): string {
  return timestamp(new Date(Date.now() - days * day));
}

/** A workload of the demo estate, said in the words that matter to connections. */
export interface Workload {
  readonly name: string;
  readonly namespace: string;
  readonly createdDaysAgo: number;
  readonly replicas?: number;
  /** Connections whose Secret becomes the environment. */
  readonly connections?: readonly string[];
  /** Single variables taken from a connection's Secret, by their key. */
  readonly variables?: Readonly<Record<string, readonly [connection: string, key: string]>>;
  /** Single variables taken from any Secret, by its name and key. */
  readonly secretVariables?: Readonly<Record<string, readonly [secret: string, key: string]>>;
  readonly serviceAccount?: string;
  /** Whether the pods carry the label without which the workload-identity webhook leaves them alone. */
  readonly workloadIdentity?: boolean;
  /** A SecretProviderClass to mount. */
  readonly secretProviderClass?: string;
}

/** A Deployment that keeps its pods up. */
export function deployment(workload: Workload): KubernetesObject {
  const { name, namespace, createdDaysAgo, replicas = 1 } = workload;
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace, labels: { app: name }, creationTimestamp: daysAgo(createdDaysAgo) },
    spec: { replicas, selector: { matchLabels: { app: name } }, template: template(workload) },
  };
}

/** The same Deployment after `kubectl rollout restart`. */
export function restarted(workload: Workload): KubernetesObject {
  const object = deployment(workload);
  const { metadata, spec } = template(workload);
  const annotations = { 'kubectl.kubernetes.io/restartedAt': daysAgo(0) };
  return {
    ...object,
    spec: { ...Object(object.spec), template: { metadata: { ...metadata, annotations }, spec } },
  };
}

/** A Job that has run, or tried to. */
export function job(workload: Workload): KubernetesObject {
  const { name, namespace, createdDaysAgo } = workload;
  const { metadata, spec } = template(workload);
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name, namespace, labels: { app: name }, creationTimestamp: daysAgo(createdDaysAgo) },
    spec: { template: { metadata, spec: { ...spec, restartPolicy: 'Never' } } },
  };
}

/** A Service in front of a Deployment of the same name. */
export function service(name: string, namespace: string, createdDaysAgo: number): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, labels: { app: name }, creationTimestamp: daysAgo(createdDaysAgo) },
    spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 8080 }] },
  };
}

function template({
  name,
  connections = [],
  variables = {},
  secretVariables = {},
  serviceAccount,
  workloadIdentity = false,
  secretProviderClass,
}: Workload) {
  const ofConnections = Object.entries(variables).map(
    ([variable, [connection, key]]) => [variable, [secretName(connection), key]] as const,
  );
  const env = [...ofConnections, ...Object.entries(secretVariables)].map(([variable, [secret, key]]) => ({
    name: variable,
    valueFrom: { secretKeyRef: { name: secret, key } },
  }));
  const container = {
    name,
    image: `contoso.azurecr.io/retail/${name}:2025.11.1`,
    ...(connections.length > 0 && {
      envFrom: connections.map((connection) => ({ secretRef: { name: secretName(connection) } })),
    }),
    ...(env.length > 0 && { env }),
    ...(secretProviderClass && {
      volumeMounts: [{ name: 'vault', mountPath: '/mnt/vault', readOnly: true }],
    }),
  };
  const vault = {
    name: 'vault',
    csi: {
      driver: 'secrets-store.csi.k8s.io',
      readOnly: true,
      volumeAttributes: { secretProviderClass: secretProviderClass ?? '' },
    },
  };
  return {
    metadata: { labels: { app: name, ...(workloadIdentity && { 'azure.workload.identity/use': 'true' }) } },
    spec: {
      ...(serviceAccount && { serviceAccountName: serviceAccount }),
      containers: [container],
      ...(secretProviderClass && { volumes: [vault] }),
    },
  };
}

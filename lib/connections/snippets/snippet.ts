import type { Connection } from '../connection.ts';
import { secretName, serviceAccountName } from '../names.ts';
import { indent } from './indent.ts';

/** What a snippet can be: the kinds of workload that take a pod template. */
export const snippetKinds = ['Job', 'Deployment', 'Pod', 'CronJob'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** What a SecretProviderClass has to know of the cluster and the vault; what is not known stays a placeholder in angle brackets. */
export interface VaultFacts {
  readonly tenantId?: string | undefined;
  /** Client id of the identity of the Key Vault add-on. */
  readonly addOnClientId?: string | undefined;
}

/** Name of the SecretProviderClass that a snippet makes for a connection; the connection itself makes none. */
export const providerClassName = ({ name }: Pick<Connection, 'name'>): string =>
  `sc-${name.replace(/[^A-Za-z0-9]/g, '').toLowerCase()}-vault`;

/** Name of the workload that a snippet makes. */
export const sampleName = (kind: SnippetKind): string => `sc-sample-${kind.toLowerCase()}`;

/**
 * A manifest that uses a connection: its Secret as environment, for workload identity its ServiceAccount and the label, for Key
 * Vault with CSI a SecretProviderClass and its volume.
 */
export function snippet(connection: Connection, kind: SnippetKind, vault: VaultFacts = {}): string {
  const workload = workloads[kind](connection);
  return connection.authType === 'csi'
    ? `${[...providerClass(connection, vault), '---', ...workload].join('\n')}\n`
    : `${workload.join('\n')}\n`;
}

const workloads: Readonly<Record<SnippetKind, (connection: Connection) => string[]>> = {
  Pod: (connection) => [
    'apiVersion: v1',
    'kind: Pod',
    ...metadata(connection, sampleName('Pod'), labels(connection)),
    'spec:',
    ...indent(podSpec(connection, 'OnFailure')),
  ],
  Job: (connection) => [
    'apiVersion: batch/v1',
    'kind: Job',
    ...metadata(connection, sampleName('Job')),
    'spec:',
    ...indent(template(connection, 'OnFailure')),
  ],
  CronJob: (connection) => [
    'apiVersion: batch/v1',
    'kind: CronJob',
    ...metadata(connection, sampleName('CronJob')),
    'spec:',
    '  schedule: "0 * * * *"',
    '  jobTemplate:',
    '    spec:',
    ...indent(template(connection, 'OnFailure'), 3),
  ],
  Deployment: (connection) => [
    'apiVersion: apps/v1',
    'kind: Deployment',
    ...metadata(connection, sampleName('Deployment')),
    'spec:',
    '  replicas: 1',
    '  selector:',
    '    matchLabels:',
    `      app: ${sampleName('Deployment')}`,
    ...indent(template(connection, 'Always', [`app: ${sampleName('Deployment')}`])),
  ],
};

function metadata({ namespace }: Connection, name: string, own: readonly string[] = []): string[] {
  return [
    'metadata:',
    `  namespace: ${namespace}`,
    `  name: ${name}`,
    ...(own.length > 0 ? ['  labels:', ...indent(own, 2)] : []),
  ];
}

/** The label without which a pod gets no token for the identity. */
const labels = ({ authType }: Connection): string[] =>
  authType === 'workloadIdentity' ? ['azure.workload.identity/use: "true"'] : [];

type RestartPolicy = 'OnFailure' | 'Always';

function template(
  connection: Connection,
  restartPolicy: RestartPolicy,
  own: readonly string[] = [],
): string[] {
  const all = [...own, ...labels(connection)];
  return [
    'template:',
    ...(all.length > 0 ? ['  metadata:', '    labels:', ...indent(all, 3)] : []),
    '  spec:',
    ...indent(podSpec(connection, restartPolicy), 2),
  ];
}

function podSpec(connection: Connection, restartPolicy: RestartPolicy): string[] {
  const { authType, clientId, name } = connection;
  const csi = authType === 'csi';
  // A Deployment has to go on running; the others print their variables and end.
  const command = restartPolicy === 'Always' ? '["sleep", "infinity"]' : '["printenv"]';
  return [
    ...(authType === 'workloadIdentity' && clientId
      ? [`serviceAccountName: ${serviceAccountName(clientId)}`]
      : []),
    'containers:',
    '  - name: raw-linux',
    '    image: alpine',
    `    command: ${command}`,
    '    envFrom:',
    '      - secretRef:',
    `          name: ${secretName(name)}`,
    ...(csi
      ? [
          '    volumeMounts:',
          '      - name: vault',
          '        mountPath: /mnt/vault',
          '        readOnly: true',
        ]
      : []),
    ...(csi
      ? [
          'volumes:',
          '  - name: vault',
          '    csi:',
          '      driver: secrets-store.csi.k8s.io',
          '      readOnly: true',
          '      volumeAttributes:',
          `        secretProviderClass: ${providerClassName(connection)}`,
        ]
      : []),
    `restartPolicy: ${restartPolicy}`,
  ];
}

function providerClass(connection: Connection, { tenantId, addOnClientId }: VaultFacts): string[] {
  return [
    'apiVersion: secrets-store.csi.x-k8s.io/v1',
    'kind: SecretProviderClass',
    ...metadata(connection, providerClassName(connection)),
    'spec:',
    '  provider: azure',
    '  parameters:',
    '    usePodIdentity: "false"',
    '    useVMManagedIdentity: "true"',
    `    userAssignedIdentityID: "${addOnClientId ?? '<client id of the add-on>'}"`,
    `    keyvaultName: ${connection.target.name}`,
    `    tenantId: "${tenantId ?? '<tenant id>'}"`,
    '    objects: |',
    '      array:',
    '        - |',
    '          objectName: <name of a secret in the vault>',
    '          objectType: secret',
  ];
}

import { chartValues } from './chart-values.ts';
import {
  type ConnectionManifest,
  helmAnnotations,
  helmLabels,
  type NamedObject,
} from './connection-objects.ts';
import { jobName, operatorImage, type Release, systemNamespace } from './release.ts';

const operatorName = 'sc-operator';
const labels = { ...helmLabels, 'app.kubernetes.io/name': operatorName };
const marks = { labels, annotations: helmAnnotations };

/** The namespace that the extension lives in. */
export const systemNamespaceObject: NamedObject = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: systemNamespace, labels: { ...labels, name: systemNamespace } },
};

/** What stays of the extension between its jobs: its account and a small Deployment. */
export function operatorObjects(release: Release): NamedObject[] {
  const selector = { 'app.kubernetes.io/name': operatorName };
  const { replicas, logLevel } = chartValues(release);
  return [
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: operatorName, namespace: systemNamespace, ...marks },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: operatorName, namespace: systemNamespace, ...marks },
      spec: {
        replicas,
        selector: { matchLabels: selector },
        template: {
          metadata: { labels: selector },
          spec: {
            serviceAccountName: operatorName,
            containers: [
              {
                name: operatorName,
                image: operatorImage(release),
                ...program(release, ['run', '--log-level', logLevel], 'tail -f /dev/null'),
                resources: {
                  limits: { cpu: '100m', memory: '128Mi' },
                  requests: { cpu: '10m', memory: '64Mi' },
                },
              },
            ],
          },
        },
      },
    },
  ];
}

/** @param command of a shell, which does as much where an image without the operator stands in */
function program({ standIn }: Release, args: readonly string[], command: string) {
  return standIn ? { command: ['sh', '-c', command] } : { args };
}

/** The job that writes a connection's objects; it runs on every install and update. */
export function connectorJob(
  release: Release,
  manifest: ConnectionManifest | null,
  durationMs: number,
): NamedObject {
  const connection = manifest
    ? [
        ...[
          '--connection',
          manifest.name,
          '--namespace',
          manifest.namespace,
          '--secret',
          manifest.secret.name,
        ],
        ...(manifest.serviceAccount ? ['--service-account', manifest.serviceAccount.name] : []),
      ]
    : [];
  const args = [
    'apply',
    '--revision',
    String(release.revision),
    ...connection,
    '--pace-ms',
    String(Math.round(durationMs)),
  ];
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: jobName, namespace: systemNamespace, ...marks },
    spec: {
      backoffLimit: 3,
      template: {
        metadata: { labels: { 'app.kubernetes.io/name': jobName } },
        spec: {
          serviceAccountName: operatorName,
          restartPolicy: 'Never',
          containers: [
            {
              name: jobName,
              image: operatorImage(release),
              ...program(release, args, `echo sc-operator ${args.join(' ')}`),
            },
          ],
        },
      },
    },
  };
}

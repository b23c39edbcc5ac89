import type { Cluster } from '../cluster.ts';
import { listAt, type StoredObject, textAt } from '../object.ts';
import type { Container, PodSpec } from '../resources/pod-schema.ts';

/** The webhook's own Deployment, which AKS runs once workload identity is on. */
export const webhookDeployment = {
  storage: 'deployments.apps',
  namespace: 'kube-system',
  name: 'azure-wi-webhook-controller-manager',
};

const volumeName = 'azure-identity-token';
const mountPath = '/var/run/secrets/azure/tokens';

/**
 * What the webhook of Azure workload identity adds to a pod: the token of its service account and where to trade it.
 * It looks at the label of the pod itself, not of the Job or Deployment above it, and leaves other pods alone.
 * Without the client-id annotation the variable is there, but empty.
 */
export function injectWorkloadIdentity(
  spec: PodSpec,
  labels: Readonly<Record<string, string>> | undefined,
  serviceAccount: StoredObject,
  cluster: Cluster,
): PodSpec {
  const webhook = cluster.objects.get(webhookDeployment);
  if (!webhook || labels?.['azure.workload.identity/use'] !== 'true') return spec;
  const annotations = serviceAccount.metadata.annotations ?? {};
  const variables = [
    { name: 'AZURE_CLIENT_ID', value: annotations['azure.workload.identity/client-id'] ?? '' },
    {
      name: 'AZURE_TENANT_ID',
      value: annotations['azure.workload.identity/tenant-id'] ?? clusterTenant(webhook),
    },
    { name: 'AZURE_FEDERATED_TOKEN_FILE', value: `${mountPath}/${volumeName}` },
    { name: 'AZURE_AUTHORITY_HOST', value: 'https://login.microsoftonline.com/' },
  ];
  const token = {
    serviceAccountToken: {
      audience: 'api://AzureADTokenExchange',
      expirationSeconds: 3600,
      path: volumeName,
    },
  };
  const volume = { name: volumeName, projected: { defaultMode: 420, sources: [token] } };
  const inject = (container: Container): Container => ({
    ...container,
    env: [
      ...(container.env ?? []),
      ...variables.filter(({ name }) => !container.env?.some((variable) => variable.name === name)),
    ],
    volumeMounts: [...(container.volumeMounts ?? []), { mountPath, name: volumeName, readOnly: true }],
  });
  return {
    ...spec,
    containers: spec.containers.map(inject),
    ...(spec.initContainers && { initContainers: spec.initContainers.map(inject) }),
    volumes: [...(spec.volumes ?? []), volume],
  };
}

function clusterTenant(webhook: StoredObject): string {
  const containers = listAt(webhook, 'spec.template.spec.containers');
  const variables = containers.flatMap((container) => listAt(container, 'env'));
  return textAt(
    variables.find((variable) => textAt(variable, 'name') === 'AZURE_TENANT_ID'),
    'value',
  );
}

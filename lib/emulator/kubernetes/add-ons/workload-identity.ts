import type { KubernetesObject } from '../object.ts';
import { systemDeployment } from './system-workloads.ts';
import { webhookDeployment } from './workload-identity-webhook.ts';

/**
 * What AKS puts into a cluster when workload identity is switched on: the webhook that gives pods their tokens.
 * @param tenantId tenant that it writes into pods whose service account names none
 */
export function workloadIdentityAddOn(tenantId: string, creationTimestamp?: string): KubernetesObject[] {
  const created = creationTimestamp ? { creationTimestamp } : {};
  const image = 'mcr.microsoft.com/oss/v2/azure/workload-identity/webhook:v1.5.1';
  const env = [{ name: 'AZURE_TENANT_ID', value: tenantId }];
  return [
    systemDeployment(webhookDeployment.name, image, 2, created, { env }),
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingWebhookConfiguration',
      metadata: { name: 'azure-wi-webhook-mutating-webhook-configuration', ...created },
      webhooks: [
        {
          name: 'mutation.azure-workload-identity.io',
          admissionReviewVersions: ['v1', 'v1beta1'],
          clientConfig: {
            service: {
              name: 'azure-wi-webhook-webhook-service',
              namespace: 'kube-system',
              path: '/mutate-v1-pod',
              port: 443,
            },
          },
          failurePolicy: 'Fail',
          objectSelector: { matchLabels: { 'azure.workload.identity/use': 'true' } },
          rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
          sideEffects: 'None',
        },
      ],
    },
  ];
}

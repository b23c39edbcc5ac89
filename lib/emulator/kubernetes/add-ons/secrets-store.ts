import type { KubernetesObject } from '../object.ts';
import { systemDaemonSet } from './system-workloads.ts';

const group = 'secrets-store.csi.x-k8s.io';

/** What AKS puts into a cluster with its Key Vault add-on: the driver, its provider, and the driver's custom resources. */
export function secretsStoreAddOn(creationTimestamp?: string): KubernetesObject[] {
  const created = creationTimestamp ? { creationTimestamp } : {};
  return [
    definition('SecretProviderClass', 'secretproviderclasses', created),
    definition('SecretProviderClassPodStatus', 'secretproviderclasspodstatuses', created),
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'CSIDriver',
      metadata: { name: 'secrets-store.csi.k8s.io', ...created },
      spec: { attachRequired: false, podInfoOnMount: true, volumeLifecycleModes: ['Ephemeral'] },
    },
    systemDaemonSet(
      'aks-secrets-store-csi-driver',
      'mcr.microsoft.com/oss/v2/kubernetes-csi/secrets-store/driver:v1.5.4',
      created,
    ),
    systemDaemonSet(
      'aks-secrets-store-provider-azure',
      'mcr.microsoft.com/oss/azure/secrets-store/provider-azure:v1.7.1',
      created,
    ),
  ];
}

function definition(kind: string, plural: string, created: { creationTimestamp?: string }): KubernetesObject {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}`, ...created },
    spec: {
      group,
      names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase() },
      scope: 'Namespaced',
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        },
      ],
    },
  };
}

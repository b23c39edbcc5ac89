import type { KubernetesObject } from '../object.ts';

const namespace = 'kube-system';

/** AKS's own pods run everywhere, also where nothing else may. */
const tolerations = [{ operator: 'Exists' }];

/** A DaemonSet of AKS itself. */
export function systemDaemonSet(
  name: string,
  image: string,
  created: { creationTimestamp?: string },
): KubernetesObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name, namespace, labels: systemLabels(name), ...created },
    spec: { selector: { matchLabels: { app: name } }, template: template(name, image) },
  };
}

/** A Deployment of AKS itself. */
export function systemDeployment(
  name: string,
  image: string,
  replicas: number,
  created: { creationTimestamp?: string },
  env: readonly { name: string; value: string }[] = [],
): KubernetesObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace, labels: systemLabels(name), ...created },
    spec: { replicas, selector: { matchLabels: { app: name } }, template: template(name, image, env) },
  };
}

function template(name: string, image: string, env: readonly { name: string; value: string }[] = []) {
  return {
    metadata: { labels: systemLabels(name) },
    spec: { tolerations, containers: [{ name, image, ...(env.length > 0 && { env }) }] },
  };
}

function systemLabels(name: string) {
  return { app: name, 'kubernetes.azure.com/managedby': 'aks' };
}

/** What runs in `kube-system` of every AKS cluster. */
export function systemWorkloads(creationTimestamp?: string): KubernetesObject[] {
  const created = creationTimestamp ? { creationTimestamp } : {};
  const registry = 'mcr.microsoft.com/oss';
  return [
    systemDeployment('coredns', `${registry}/v2/kubernetes/coredns:v1.12.1`, 2, created),
    systemDeployment(
      'konnectivity-agent',
      `${registry}/v2/kubernetes/apiserver-network-proxy/agent:v0.31.2`,
      2,
      created,
    ),
    systemDeployment('metrics-server', `${registry}/v2/kubernetes/metrics-server:v0.7.2`, 2, created),
    systemDaemonSet('kube-proxy', `${registry}/v2/kubernetes/kube-proxy:v1.33.5`, created),
    systemDaemonSet(
      'cloud-node-manager',
      `${registry}/v2/kubernetes/azure-cloud-node-manager:v1.33.2`,
      created,
    ),
  ];
}

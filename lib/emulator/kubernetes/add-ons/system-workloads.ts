import type { KubernetesObject } from '../object.ts';

const namespace = 'kube-system';

/** AKS's own pods run everywhere, also where nothing else may. */
const tolerations = [{ operator: 'Exists' }];

interface SystemPods {
  readonly env?: readonly { name: string; value: string }[];
  readonly nodeSelector?: Readonly<Record<string, string>> | undefined;
}

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
  { env = [], nodeSelector }: SystemPods = {},
): KubernetesObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace, labels: systemLabels(name), ...created },
    spec: {
      replicas,
      selector: { matchLabels: { app: name } },
      template: template(name, image, { env, nodeSelector }),
    },
  };
}

function template(name: string, image: string, { env = [], nodeSelector }: SystemPods = {}) {
  return {
    metadata: { labels: systemLabels(name) },
    spec: {
      tolerations,
      containers: [{ name, image, ...(env.length > 0 && { env }) }],
      ...(nodeSelector && { nodeSelector }),
    },
  };
}

function systemLabels(name: string) {
  return { app: name, 'kubernetes.azure.com/managedby': 'aks' };
}

/**
 * The agent that carries out extension operations.
 * @param nodeSelector for one that is bound to some of the nodes
 */
export function extensionAgent(
  created: { creationTimestamp?: string },
  nodeSelector?: Readonly<Record<string, string>>,
): KubernetesObject {
  const image = 'mcr.microsoft.com/azurearck8s/aks/stable/extensionagent:1.30.2';
  return systemDeployment('extension-agent', image, 1, created, { nodeSelector });
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
    // AKS brings these two with a cluster's first extension; here they are there from the start.
    extensionAgent(created),
    systemDeployment(
      'extension-operator',
      'mcr.microsoft.com/azurearck8s/aks/stable/extensionoperator:1.30.2',
      1,
      created,
    ),
    systemDaemonSet('kube-proxy', `${registry}/v2/kubernetes/kube-proxy:v1.33.5`, created),
    systemDaemonSet(
      'cloud-node-manager',
      `${registry}/v2/kubernetes/azure-cloud-node-manager:v1.33.2`,
      created,
    ),
  ];
}

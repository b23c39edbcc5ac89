import type { Cluster } from '../cluster.ts';
import type { KubernetesObject } from '../object.ts';
import { node } from './node.ts';
import { ensureNamespace, place } from './place.ts';

const namespaces = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];

const everything = { apiGroups: ['*'], resources: ['*'], verbs: ['*'] };
const reading = { apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list', 'watch'] };

/** Fills a new cluster with what every AKS cluster has from the start. */
export function seedCluster(cluster: Cluster, nodes: number): void {
  for (const name of namespaces) ensureNamespace(cluster, name);
  const objects = [
    ...Array.from({ length: nodes }, (_, index) =>
      node({ index, kubernetesVersion: cluster.record.kubernetesVersion }),
    ),
    clusterRole('cluster-admin', everything),
    clusterRole('view', reading),
    kubernetesService,
    kubernetesEndpoints,
  ];
  for (const object of objects) place(cluster, object, 'kube-apiserver');
}

function clusterRole(name: string, rule: object): KubernetesObject {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name, labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults' } },
    rules: [rule],
  };
}

const labels = { component: 'apiserver', provider: 'kubernetes' };

const kubernetesService: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'kubernetes', namespace: 'default', labels },
  spec: {
    type: 'ClusterIP',
    clusterIP: '10.0.0.1',
    clusterIPs: ['10.0.0.1'],
    ports: [{ name: 'https', port: 443, protocol: 'TCP', targetPort: 443 }],
    sessionAffinity: 'None',
  },
};

const kubernetesEndpoints: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'Endpoints',
  metadata: { name: 'kubernetes', namespace: 'default' },
  subsets: [{ addresses: [{ ip: '20.101.8.14' }], ports: [{ name: 'https', port: 443, protocol: 'TCP' }] }],
};

import type { KubernetesObject } from '../object.ts';
import { timestamp } from '../timestamp.ts';

export interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect: 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule';
}

export interface NewNode {
  /** Its number in the pool. */
  readonly index: number;
  readonly kubernetesVersion: string;
  /** Without one, the pool that AKS makes first. */
  readonly pool?: string;
  readonly mode?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** What keeps pods away that do not tolerate it. */
  readonly taints?: readonly Taint[];
}

export function nodeName(pool: string, index: number): string {
  return `aks-${pool}-27814563-vmss${index.toString(36).padStart(6, '0')}`;
}

/** A node of an AKS pool, ready for work. */
export function node({
  index,
  kubernetesVersion,
  pool = 'nodepool1',
  mode = 'System',
  labels = {},
  taints = [],
}: NewNode): KubernetesObject {
  const name = nodeName(pool, index);
  const resources = { cpu: '4', 'ephemeral-storage': '129886128Ki', memory: '16373524Ki', pods: '110' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: {
        ...labels,
        agentpool: pool,
        'beta.kubernetes.io/os': 'linux',
        'kubernetes.azure.com/agentpool': pool,
        'kubernetes.azure.com/mode': mode.toLowerCase(),
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'node.kubernetes.io/instance-type': 'Standard_D4ds_v5',
        'topology.kubernetes.io/region': 'westeurope',
      },
    },
    spec: { podCIDR: `10.244.${index}.0/24`, ...(taints.length > 0 && { taints: [...taints] }) },
    status: {
      addresses: [
        { type: 'InternalIP', address: `10.224.0.${4 + index}` },
        { type: 'Hostname', address: name },
      ],
      allocatable: resources,
      capacity: resources,
      conditions: [
        { type: 'MemoryPressure', status: 'False', reason: 'KubeletHasSufficientMemory' },
        { type: 'DiskPressure', status: 'False', reason: 'KubeletHasNoDiskPressure' },
        { type: 'PIDPressure', status: 'False', reason: 'KubeletHasSufficientPID' },
        { type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'kubelet is posting ready status' },
      ].map((condition) => ({
        ...condition,
        lastHeartbeatTime: timestamp(),
        lastTransitionTime: timestamp(),
      })),
      nodeInfo: {
        architecture: 'amd64',
        containerRuntimeVersion: 'containerd://1.7.28-1',
        kernelVersion: '5.15.0-1096-azure',
        kubeletVersion: `v${kubernetesVersion}`,
        operatingSystem: 'linux',
        osImage: 'Ubuntu 22.04.5 LTS',
      },
    },
  };
}

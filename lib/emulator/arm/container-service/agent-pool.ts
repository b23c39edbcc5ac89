import { z } from 'zod';
import type { KubernetesObject } from '../../kubernetes/plane.ts';
import { node, nodeName, type Taint } from '../../kubernetes/seeding/node.ts';
import type { ManagedCluster } from './managed-cluster.ts';

/** A pool of nodes: an entry in the cluster's own properties, and a resource below it. */
export const agentPoolSchema = z.looseObject({
  name: z.string().regex(/^[a-z][a-z0-9]{0,11}$/),
  count: z.int().min(0).max(1_000).default(3),
  mode: z.enum(['System', 'User', 'Gateway']).default('User'),
  /** `key=value:effect`, as `kubectl taint` writes them. */
  nodeTaints: z
    .array(z.string().regex(/^[^=:]+(=[^:]*)?:(NoSchedule|NoExecute|PreferNoSchedule)$/))
    .nullish(),
  nodeLabels: z.record(z.string(), z.string()).nullish(),
});

export type AgentPool = z.infer<typeof agentPoolSchema>;

export function agentPoolsOf({ properties }: ManagedCluster): AgentPool[] {
  return z.array(agentPoolSchema).parse(properties.agentPoolProfiles ?? []);
}

/** What a pool has when nothing else is said. */
export function newAgentPool(
  name: string,
  kubernetesVersion: string,
  chosen: Partial<AgentPool> = {},
): AgentPool {
  return {
    name,
    count: 3,
    vmSize: 'Standard_D2s_v5',
    osDiskSizeGB: 128,
    osDiskType: 'Managed',
    kubeletDiskType: 'OS',
    maxPods: 250,
    type: 'VirtualMachineScaleSets',
    enableAutoScaling: false,
    provisioningState: 'Succeeded',
    powerState: { code: 'Running' },
    orchestratorVersion: kubernetesVersion,
    currentOrchestratorVersion: kubernetesVersion,
    enableNodePublicIP: false,
    mode: 'User',
    enableEncryptionAtHost: false,
    enableUltraSSD: false,
    osType: 'Linux',
    osSKU: 'Ubuntu',
    nodeImageVersion: 'AKSUbuntu-2204gen2containerd-202510.19.0',
    upgradeSettings: {},
    enableFIPS: false,
    ...chosen,
  };
}

/** The nodes of a pool. */
export function nodesOf({ name, count, mode, nodeTaints, nodeLabels }: AgentPool, kubernetesVersion: string) {
  return Array.from({ length: count }, (_, index) =>
    node({
      index,
      kubernetesVersion,
      pool: name,
      mode,
      labels: nodeLabels ?? {},
      taints: (nodeTaints ?? []).map(taint),
    }),
  );
}

/** Nodes that a pool had and has no more, as far as it takes to delete them. */
export function surplusNodes({ name, count }: AgentPool, left: number): KubernetesObject[] {
  return Array.from({ length: Math.max(0, count - left) }, (_, index) => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: nodeName(name, left + index) },
  }));
}

function taint(text: string): Taint {
  const [, key = '', value = '', effect = ''] = /^([^=:]+)(?:=([^:]*))?:(.+)$/.exec(text) ?? [];
  return { key, value, effect: effectSchema.parse(effect) };
}

const effectSchema = z.enum(['NoSchedule', 'NoExecute', 'PreferNoSchedule']);

import type { z } from 'zod';
import type { Arm } from '../arm/arm.ts';
import type { ManagedCluster } from '../arm/container-service/managed-cluster.ts';
import type { Progress } from '../arm/operations.ts';
import { keyOf } from '../arm/resource-id.ts';
import { connectionKind } from '../arm/service-linker/connection-kind.ts';
import { connectionManifest } from '../arm/service-linker/connection-manifest.ts';
import { isAnother } from '../arm/service-linker/connection-variables.ts';
import { linkersOf } from '../arm/service-linker/linker-queries.ts';
import type { LinkerRecord } from '../arm/service-linker/linker-record.ts';
import { linkerParameters, withoutSecrets } from '../arm/service-linker/linker-schema.ts';
import { assignRoles } from '../arm/service-linker/steps/assign-roles.ts';
import { openFirewall } from '../arm/service-linker/steps/open-firewall.ts';
import { trustServiceAccount } from '../arm/service-linker/steps/trust-service-account.ts';
import { personas } from '../entra/personas.ts';
import type { KubernetesObject } from '../kubernetes/plane.ts';
import { connectionObjects } from '../operator/connection-objects.ts';

export interface SeededConnection {
  readonly name: string;
  readonly properties: z.input<typeof linkerParameters>;
  readonly createdDaysAgo: number;
  /** Given where it is known, which saves looking through thousands of others. */
  readonly another?: boolean;
  /** `Failed` ones never got as far as the cluster. */
  readonly state?: 'Succeeded' | 'Failed';
  /** Changes what stands in the cluster, for a connection that has drifted since. */
  readonly drift?: (objects: KubernetesObject[]) => KubernetesObject[];
}

const day = 24 * 3_600_000;

/** Seeding leaves nothing to take back and waits for nothing. */
const noProgress: Progress = {
  wait: () => Promise.resolve(),
  made() {},
  effects: () => [],
  signal: new AbortController().signal,
  operationId: 'seed',
  durationMs: 0,
};

/** Puts a connection into the estate with all that making it would have left behind, in Azure and in the cluster. */
export function seedConnection(arm: Arm, cluster: ManagedCluster, seeded: SeededConnection): void {
  const { name, state = 'Succeeded', createdDaysAgo, drift } = seeded;
  const chosen = linkerParameters.parse(seeded.properties);
  const createdAt = new Date(Date.now() - createdDaysAgo * day).toISOString();
  const owner = personas[0]?.upn ?? '';
  const linker: LinkerRecord = {
    id: `${cluster.id.replace('/resourcegroups/', '/resourceGroups/')}/providers/Microsoft.ServiceLinker/linkers/${name}`,
    name,
    properties: withoutSecrets(chosen),
    provisioningState: state,
    another: seeded.another ?? isAnother(linkersOf(arm.state, cluster.id), name, chosen),
    createdBy: owner,
    createdAt,
    lastModifiedBy: owner,
    lastModifiedAt: createdAt,
  };
  arm.state.linkers.set(keyOf(linker.id), linker);
  if (state === 'Failed') return;
  const kind = connectionKind(chosen);
  const work = { arm, linker, chosen, kind, callerName: owner, cluster: () => cluster, demand() {} };
  for (const step of [trustServiceAccount, assignRoles, openFirewall]) {
    for (const change of step(work)) void change.apply(noProgress);
  }
  const manifest = connectionManifest(linker, chosen, cluster, arm.state);
  if (!manifest) return;
  const objects = aged(connectionObjects(manifest), createdAt);
  arm.kubernetes.seed(keyOf(cluster.id), objects, 'sc-extension');
  if (drift) arm.kubernetes.seed(keyOf(cluster.id), drift(objects), 'kubectl-edit');
}

/** Objects of scenarios have been there for as long as what made them. */
export function aged(objects: readonly KubernetesObject[], creationTimestamp: string): KubernetesObject[] {
  // Kubernetes writes times in whole seconds.
  const whole = creationTimestamp.replace(/\.\d+Z$/, 'Z');
  return objects.map((object) => ({
    ...object,
    metadata: { ...object.metadata, creationTimestamp: whole },
  }));
}

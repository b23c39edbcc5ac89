import { z } from 'zod';
import type { ClusterClient } from './cluster-client.ts';
import type { NamedObject } from './connection-objects.ts';
import { helmFailure } from './operator-error.ts';
import { type Release, releaseName, systemNamespace } from './release.ts';

const recordSchema = z.looseObject({
  metadata: z.looseObject({
    labels: z.looseObject({ status: z.string(), version: z.coerce.number() }),
  }),
});

/**
 * Helm changes a release only when the change before it is over.
 * @throws OperatorError when another revision than ours is still pending
 */
export async function demandNothingPending(client: ClusterClient, release: Release): Promise<void> {
  const records = await client.list('v1', 'Secret', systemNamespace, `owner=helm,name=${releaseName}`);
  const revisions = records.map((record) => recordSchema.parse(record).metadata.labels);
  const latest = revisions
    .filter(({ version }) => version !== release.revision)
    .sort((one, other) => other.version - one.version)[0];
  if (!latest?.status.startsWith('pending-')) return;
  throw helmFailure(
    release,
    'Operation is already in progress for Helm',
    `Wait until revision ${latest.version} of release ${releaseName} in namespace ${systemNamespace} is over and try again`,
    'another operation (install/upgrade/rollback) is in progress',
  );
}

const ownedSchema = z.looseObject({
  metadata: z
    .looseObject({
      labels: z.record(z.string(), z.string()).optional(),
      annotations: z.record(z.string(), z.string()).optional(),
    })
    .default({}),
});

/**
 * Helm takes over no object that it did not make.
 * @throws OperatorError that names the first of the objects that somebody else has put into the cluster
 */
export async function demandOwnership(
  client: ClusterClient,
  release: Release,
  objects: readonly NamedObject[],
): Promise<void> {
  for (const object of objects) {
    const found = await client.read(object);
    if (!found) continue;
    const { labels = {}, annotations = {} } = ownedSchema.parse(found).metadata;
    if (labels['app.kubernetes.io/managed-by'] === 'Helm') {
      if (annotations['meta.helm.sh/release-name'] === releaseName) continue;
    }
    const { name, namespace = '' } = object.metadata;
    throw helmFailure(
      release,
      'Resource already exists in your cluster',
      `Delete ${object.kind} ${name} in namespace ${namespace} if it is not needed, or choose another name, and try again`,
      `Unable to continue with ${release.revision === 1 ? 'install' : 'update'}: ${object.kind} "${name}" in namespace "${namespace}" exists and cannot be imported into the current release: invalid ownership metadata; label validation error: missing key "app.kubernetes.io/managed-by": must be set to "Helm"; annotation validation error: missing key "meta.helm.sh/release-name": must be set to "${releaseName}"`,
    );
  }
}

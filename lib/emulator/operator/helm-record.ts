import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { NamedObject } from './connection-objects.ts';
import { type Release, releaseName, systemNamespace } from './release.ts';

export type ReleaseStatus = 'deployed' | 'failed' | 'pending-install' | 'pending-upgrade' | 'superseded';

const descriptions: Readonly<Record<ReleaseStatus, string>> = {
  deployed: 'Install complete',
  failed: 'Release failed',
  'pending-install': 'Initial install underway',
  'pending-upgrade': 'Preparing upgrade',
  superseded: 'Superseded',
};

const payloadSchema = z.looseObject({ info: z.looseObject({ first_deployed: z.string() }) });

export function recordName(revision: number): string {
  return `sh.helm.release.v1.${releaseName}.v${revision}`;
}

/**
 * The Secret in which Helm 3 keeps a release, so that `helm list -n sc-system` finds it: JSON, gzipped, in base64, and that
 * once more in base64 because it is a Secret's data.
 */
export function helmRecord(
  release: Release,
  status: ReleaseStatus,
  firstDeployed: string,
  now: Date,
): NamedObject {
  const { version, revision } = release;
  const upgraded = revision > 1 && status === 'deployed';
  const payload = {
    name: releaseName,
    info: {
      first_deployed: firstDeployed,
      last_deployed: now.toISOString(),
      deleted: '',
      description: upgraded ? 'Upgrade complete' : descriptions[status],
      status,
    },
    chart: {
      metadata: {
        name: releaseName,
        version,
        description: 'Service Connector for AKS',
        apiVersion: 'v2',
        appVersion: version,
        type: 'application',
      },
      lock: null,
      templates: [],
      values: {},
      schema: null,
      files: [],
    },
    manifest: '',
    version: revision,
    namespace: systemNamespace,
  };
  const encoded = gzipSync(JSON.stringify(payload)).toString('base64');
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: recordName(revision),
      namespace: systemNamespace,
      labels: {
        modifiedAt: String(Math.floor(now.getTime() / 1_000)),
        name: releaseName,
        owner: 'helm',
        status,
        version: String(revision),
      },
    },
    type: 'helm.sh/release.v1',
    data: { release: Buffer.from(encoded).toString('base64') },
  };
}

/**
 * When the release was first installed, from one of its records.
 * @param data the record's `data.release`, as the API gives it
 */
export function firstDeployedOf(data: string): string {
  const gzipped = Buffer.from(Buffer.from(data, 'base64').toString('utf8'), 'base64');
  return payloadSchema.parse(JSON.parse(gunzipSync(gzipped).toString('utf8'))).info.first_deployed;
}

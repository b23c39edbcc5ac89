import { serviceAccountName } from '../names.ts';
import type { ClusterResource, PodReferences } from './cluster-resource.ts';
import { type Finding, finding } from './finding.ts';
import type { Relations } from './relations.ts';

/** Kinds that could be read at all: nothing is missing only because nobody may look. */
export type Readable = (kind: 'Secret' | 'ServiceAccount' | 'SecretProviderClass') => boolean;

/** What is wrong in how a workload uses connections. Nothing for one that no reference of is known. */
export function wiringFindings(
  workload: ClusterResource,
  relations: Relations,
  readable: Readable,
): Finding[] {
  const { references } = workload;
  if (!references) return [];
  return [
    ...(readable('Secret') ? secretFindings(workload, references, relations) : []),
    ...identityFindings(workload, references, relations, readable),
    ...(readable('SecretProviderClass')
      ? references.secretProviderClasses
          .filter((name) => !relations.resources.has(`SecretProviderClass/${workload.namespace}/${name}`))
          .map((name) => finding('providerClassMissing', { name }))
      : []),
    ...staleFindings(workload, references, relations),
  ];
}

function secretFindings(
  { namespace }: ClusterResource,
  { secrets }: PodReferences,
  relations: Relations,
): Finding[] {
  const found = new Map<string, Finding>();
  for (const { name, key, optional, how } of secrets) {
    if (optional || how === 'image') continue;
    const secret = relations.resources.get(`Secret/${namespace}/${name}`);
    if (!secret) {
      const [elsewhere] = relations.namespacesWithSecret(name);
      found.set(
        name,
        elsewhere === undefined
          ? finding('secretMissing', { secret: name })
          : finding('secretElsewhere', { secret: name, namespace: elsewhere }),
      );
    } else if (key !== undefined && secret.keys?.length && !secret.keys.some((one) => one.key === key)) {
      found.set(`${name}/${key}`, finding('keyMissing', { secret: name, key }));
    }
  }
  return [...found.values()];
}

function identityFindings(
  workload: ClusterResource,
  { serviceAccount, workloadIdentity }: PodReferences,
  relations: Relations,
  readable: Readable,
): Finding[] {
  const account = relations.resources.get(`ServiceAccount/${workload.namespace}/${serviceAccount}`);
  const accounts = [
    ...new Set(
      relations
        .connectionsBehind(workload)
        .filter(({ authType, clientId }) => authType === 'workloadIdentity' && clientId)
        .map(({ clientId }) => serviceAccountName(clientId ?? '')),
    ),
  ];
  const standsForIdentity = account?.marks?.['azure.workload.identity/client-id'] !== undefined;
  const [expected] = accounts;
  const findings: Finding[] = [];
  if (readable('ServiceAccount') && !account && serviceAccount !== 'default')
    findings.push(finding('accountMissing', { account: serviceAccount }));
  if (expected !== undefined && !accounts.includes(serviceAccount))
    findings.push(finding('otherAccount', { account: serviceAccount, expected }));
  if (!workloadIdentity && (standsForIdentity || accounts.includes(serviceAccount)))
    findings.push(finding('labelMissing', { account: serviceAccount }));
  return findings;
}

/** Environment variables are read when a container starts: a pod that is older than the Secret still has the old ones. */
function staleFindings(
  workload: ClusterResource,
  { secrets }: PodReferences,
  relations: Relations,
): Finding[] {
  const own = workload.kind === 'Pod' ? [workload] : relations.podsOf(workload);
  const pods = own.filter(({ kind, state }) => kind === 'Pod' && state !== 'Completed');
  const names = new Set(
    secrets.filter(({ how }) => how === 'environment' || how === 'variable').map(({ name }) => name),
  );
  return [...names].flatMap((name) => {
    const changed = relations.resources.get(`Secret/${workload.namespace}/${name}`)?.lastWriter?.at;
    if (!changed) return [];
    const older = pods.filter(({ createdAt }) => createdAt && Date.parse(createdAt) < Date.parse(changed));
    return older.length > 0
      ? [finding('staleValue', { secret: name, changed, pods: String(older.length) })]
      : [];
  });
}

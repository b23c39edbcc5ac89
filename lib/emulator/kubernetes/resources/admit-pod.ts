import { createHash } from 'node:crypto';
import { injectWorkloadIdentity } from '../add-ons/workload-identity-webhook.ts';
import type { KubernetesObject } from '../object.ts';
import { badRequest, forbidden } from '../status.ts';
import { withPodDefaults } from './pod-defaults.ts';
import { accountSchema, type PodSpec, podSpecSchema } from './pod-schema.ts';
import type { Admission } from './resource-type.ts';

const tokenPath = '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * Makes of a new pod what admission makes of it: defaults, the service account with its token, webhooks.
 * @throws KubernetesError 403 when the service account does not exist
 */
export function admitPod({ object, previous, namespace, cluster }: Admission): KubernetesObject {
  const parsed = podSpecSchema.safeParse(object.spec);
  if (!parsed.success)
    throw badRequest('Pod in version "v1" cannot be handled as a Pod: spec is not a pod spec');
  if (previous) return { ...object, status: object.status ?? previous.status };
  const spec = withPodDefaults(parsed.data);
  const account = spec.serviceAccountName ?? 'default';
  const serviceAccount = cluster.objects.get({ storage: 'serviceaccounts', namespace, name: account });
  if (!serviceAccount) {
    const why = `error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`;
    throw forbidden({ group: '', plural: 'pods' }, object.metadata.name, why);
  }
  const named = {
    ...spec,
    serviceAccount: account,
    serviceAccountName: account,
    tolerations: tolerations(spec),
    ...pullSecrets(spec, serviceAccount),
  };
  const mounted =
    spec.automountServiceAccountToken === false ? named : withToken(named, object.metadata.name);
  return {
    ...object,
    spec: injectWorkloadIdentity(mounted, object.metadata.labels, serviceAccount, cluster),
    status: object.status ?? { phase: 'Pending', qosClass: 'BestEffort' },
  };
}

/** A pod that names no secrets to pull images with takes those of its account. */
function pullSecrets(spec: PodSpec, serviceAccount: KubernetesObject): Pick<PodSpec, 'imagePullSecrets'> {
  const { imagePullSecrets } = accountSchema.parse(serviceAccount);
  return spec.imagePullSecrets || !imagePullSecrets ? {} : { imagePullSecrets };
}

/** Pods stay on a failing node for five minutes. */
function tolerations({ tolerations = [] }: PodSpec): PodSpec['tolerations'] {
  const added = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable']
    .filter(
      (key) => !tolerations.some((each) => each.key === key || (!each.key && each.operator === 'Exists')),
    )
    .map((key) => ({ effect: 'NoExecute', key, operator: 'Exists', tolerationSeconds: 300 }));
  return [...tolerations, ...added];
}

function withToken(spec: PodSpec, podName: string): PodSpec {
  const name = `kube-api-access-${createHash('sha256').update(podName).digest('hex').slice(0, 5)}`;
  const mount = { mountPath: tokenPath, name, readOnly: true };
  const containers = spec.containers.map((container) => ({
    ...container,
    volumeMounts: [...(container.volumeMounts ?? []), mount],
  }));
  const sources = [
    { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
    { configMap: { items: [{ key: 'ca.crt', path: 'ca.crt' }], name: 'kube-root-ca.crt' } },
    {
      downwardAPI: {
        items: [{ fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' }, path: 'namespace' }],
      },
    },
  ];
  const volume = { name, projected: { defaultMode: 420, sources } };
  return { ...spec, containers, volumes: [...(spec.volumes ?? []), volume] };
}

import type { Cluster } from '../../cluster.ts';
import { isRecord, type StoredObject, textAt, valueAt } from '../../object.ts';
import type { Container } from '../../resources/pod-schema.ts';

/** The environment of a container, or what is missing for it in the kubelet's words. */
export type EnvironmentResult =
  | { readonly variables: Readonly<Record<string, string>> }
  | { readonly missing: string };

type Source = 'ConfigMap' | 'Secret';

/** Works out the environment that a container is started with. Later definitions of a name win, as in Kubernetes. */
export function environmentOf(cluster: Cluster, pod: StoredObject, container: Container): EnvironmentResult {
  const variables: Record<string, string> = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOSTNAME: pod.metadata.name,
  };
  const namespace = pod.metadata.namespace ?? '';
  for (const { prefix = '', secretRef, configMapRef } of container.envFrom ?? []) {
    for (const [kind, reference] of [
      ['Secret', secretRef],
      ['ConfigMap', configMapRef],
    ] as const) {
      if (!reference) continue;
      const data = dataOf(cluster, kind, namespace, reference.name);
      if (!data && !reference.optional) return { missing: notFound(kind, reference.name) };
      for (const [key, value] of Object.entries(data ?? {})) variables[prefix + key] = value;
    }
  }
  for (const { name, value = '', valueFrom } of container.env ?? []) {
    if (!valueFrom) {
      variables[name] = value.replace(/\$\((\w+)\)/g, (whole, other: string) => variables[other] ?? whole);
      continue;
    }
    const { secretKeyRef, configMapKeyRef, fieldRef } = valueFrom;
    if (fieldRef) variables[name] = fieldOf(pod, fieldRef.fieldPath);
    for (const [kind, reference] of [
      ['Secret', secretKeyRef],
      ['ConfigMap', configMapKeyRef],
    ] as const) {
      if (!reference) continue;
      const data = dataOf(cluster, kind, namespace, reference.name);
      const found = data?.[reference.key];
      if (found !== undefined) variables[name] = found;
      else if (!reference.optional) {
        return {
          missing: data
            ? `couldn't find key ${reference.key} in ${kind} ${namespace}/${reference.name}`
            : notFound(kind, reference.name),
        };
      }
    }
  }
  return { variables: { ...variables, ...apiServer, HOME: '/root' } };
}

/** How every pod finds the API server. */
const apiServer = {
  KUBERNETES_SERVICE_HOST: '10.0.0.1',
  KUBERNETES_SERVICE_PORT: '443',
  KUBERNETES_SERVICE_PORT_HTTPS: '443',
  KUBERNETES_PORT: 'tcp://10.0.0.1:443',
};

function notFound(kind: Source, name: string): string {
  return `${kind.toLowerCase()} "${name}" not found`;
}

function dataOf(
  cluster: Cluster,
  kind: Source,
  namespace: string,
  name: string,
): Record<string, string> | undefined {
  const storage = kind === 'Secret' ? 'secrets' : 'configmaps';
  const object = cluster.objects.get({ storage, namespace, name });
  if (!object) return undefined;
  const entries = Object.entries(isRecord(object.data) ? object.data : {});
  const decode = (value: unknown) =>
    kind === 'Secret' ? Buffer.from(String(value), 'base64').toString('utf8') : String(value);
  return Object.fromEntries(entries.map(([key, value]) => [key, decode(value)]));
}

function fieldOf(pod: StoredObject, path: string): string {
  const [, map, key] = /^metadata\.(labels|annotations)\['([^']+)'\]$/.exec(path) ?? [];
  return map && key ? textAt(valueAt(pod, `metadata.${map}`), [key]) : textAt(pod, path);
}

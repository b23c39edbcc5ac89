import { listAt, type StoredObject, textAt, valueAt } from '../object.ts';
import { ageColumn, column, count, nameAndAge, nameColumn, printLabels, sizeAt, wide } from './columns.ts';
import { type ResourceType, resourceType } from './resource-type.ts';

const core = { group: '', version: 'v1' } as const;

const namespaces = resourceType({
  ...core,
  plural: 'namespaces',
  kind: 'Namespace',
  namespaced: false,
  shortNames: ['ns'],
  names: 'label',
  verbs: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
  subresources: ['status'],
  selectableFields: ['status.phase'],
  columns: [nameColumn, column('Status', (object) => textAt(object, 'status.phase')), ageColumn],
  prepare: ({ object, previous }) => {
    const { name } = object.metadata;
    const labels = { ...object.metadata.labels, 'kubernetes.io/metadata.name': name };
    return {
      ...object,
      metadata: { ...object.metadata, labels },
      spec: object.spec ?? { finalizers: ['kubernetes'] },
      status: previous?.status ?? { phase: 'Active' },
    };
  },
});

const configMaps = resourceType({
  ...core,
  plural: 'configmaps',
  kind: 'ConfigMap',
  shortNames: ['cm'],
  columns: [
    nameColumn,
    count('Data', (object) => sizeAt(object, 'data') + sizeAt(object, 'binaryData')),
    ageColumn,
  ],
});

const serviceAccounts = resourceType({
  ...core,
  plural: 'serviceaccounts',
  kind: 'ServiceAccount',
  shortNames: ['sa'],
  subresources: ['token'],
  columns: [nameColumn, count('Secrets', (object) => sizeAt(object, 'secrets')), ageColumn],
});

const nodes = resourceType({
  ...core,
  plural: 'nodes',
  kind: 'Node',
  namespaced: false,
  shortNames: ['no'],
  subresources: ['status'],
  selectableFields: ['spec.unschedulable'],
  columns: [
    nameColumn,
    column('Status', nodeStatus),
    column('Roles', nodeRoles),
    ageColumn,
    column('Version', (object) => textAt(object, 'status.nodeInfo.kubeletVersion')),
    wide('Internal-IP', (object) => nodeAddress(object, 'InternalIP')),
    wide('External-IP', (object) => nodeAddress(object, 'ExternalIP')),
    wide('OS-Image', (object) => textAt(object, 'status.nodeInfo.osImage')),
    wide('Kernel-Version', (object) => textAt(object, 'status.nodeInfo.kernelVersion')),
    wide('Container-Runtime', (object) => textAt(object, 'status.nodeInfo.containerRuntimeVersion')),
  ],
});

const services = resourceType({
  ...core,
  plural: 'services',
  kind: 'Service',
  shortNames: ['svc'],
  categories: ['all'],
  names: 'label',
  subresources: ['status'],
  selectableFields: ['spec.clusterIP', 'spec.type'],
  columns: [
    nameColumn,
    column('Type', (object) => textAt(object, 'spec.type')),
    column('Cluster-IP', (object) => textAt(object, 'spec.clusterIP') || '<none>'),
    column(
      'External-IP',
      (object) => textAt(listAt(object, 'status.loadBalancer.ingress')[0], 'ip') || '<none>',
    ),
    column('Port(s)', servicePorts),
    ageColumn,
    wide('Selector', (object) => printLabels(valueAt(object, 'spec.selector'))),
  ],
  prepare: ({ object, previous }) => ({
    ...object,
    spec: {
      type: 'ClusterIP',
      sessionAffinity: 'None',
      clusterIP: textAt(previous, 'spec.clusterIP') || serviceAddress(object.metadata.name),
      ...(typeof object.spec === 'object' ? object.spec : {}),
    },
    status: previous?.status ?? object.status ?? { loadBalancer: {} },
  }),
});

const endpoints = resourceType({
  ...core,
  plural: 'endpoints',
  singular: 'endpoints',
  kind: 'Endpoints',
  shortNames: ['ep'],
  columns: [nameColumn, column('Endpoints', endpointAddresses), ageColumn],
});

const persistentVolumeClaims = resourceType({
  ...core,
  plural: 'persistentvolumeclaims',
  kind: 'PersistentVolumeClaim',
  shortNames: ['pvc'],
  subresources: ['status'],
  columns: nameAndAge,
});

/** Resources of the core group that need no file of their own. */
export const coreTypes: readonly ResourceType[] = [
  namespaces,
  configMaps,
  serviceAccounts,
  nodes,
  services,
  endpoints,
  persistentVolumeClaims,
];

function nodeStatus(object: StoredObject): string {
  const ready = listAt(object, 'status.conditions').find(
    (condition) => textAt(condition, 'type') === 'Ready',
  );
  const state = textAt(ready, 'status') === 'True' ? 'Ready' : ready ? 'NotReady' : 'Unknown';
  return valueAt(object, 'spec.unschedulable') === true ? `${state},SchedulingDisabled` : state;
}

function nodeRoles({ metadata }: StoredObject): string {
  const prefix = 'node-role.kubernetes.io/';
  const roles = Object.keys(metadata.labels ?? {}).filter((label) => label.startsWith(prefix));
  return (
    roles
      .map((label) => label.slice(prefix.length))
      .sort()
      .join(',') || '<none>'
  );
}

function nodeAddress(object: StoredObject, type: string): string {
  const address = listAt(object, 'status.addresses').find((each) => textAt(each, 'type') === type);
  return textAt(address, 'address') || '<none>';
}

function servicePorts(object: StoredObject): string {
  const ports = listAt(object, 'spec.ports').map((port) => {
    const node = textAt(port, 'nodePort');
    return `${textAt(port, 'port')}${node && `:${node}`}/${textAt(port, 'protocol') || 'TCP'}`;
  });
  return ports.join(',') || '<none>';
}

function endpointAddresses(object: StoredObject): string {
  const pairs = listAt(object, 'subsets').flatMap((subset) =>
    listAt(subset, 'ports').flatMap((port) =>
      listAt(subset, 'addresses').map((address) => `${textAt(address, 'ip')}:${textAt(port, 'port')}`),
    ),
  );
  return pairs.length > 3
    ? `${pairs.slice(0, 3).join(',')} + ${pairs.length - 3} more...`
    : pairs.join(',') || '<none>';
}

/** An address in the service range of AKS, 10.0.0.0/16, always the same for a name. */
function serviceAddress(name: string): string {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_000;
  return `10.0.${hash >>> 8}.${hash & 0xff || 1}`;
}

import type { Cluster } from '../cluster.ts';
import type { KubernetesObject, StoredObject } from '../object.ts';
import type { Cause } from '../status.ts';
import { type Column, defaultColumns } from './columns.ts';

export type Verb = 'create' | 'delete' | 'deletecollection' | 'get' | 'list' | 'patch' | 'update' | 'watch';

export const allVerbs: readonly Verb[] = [
  'create',
  'delete',
  'deletecollection',
  'get',
  'list',
  'patch',
  'update',
  'watch',
];

/** What a write wants to make of an object, before it is kept. */
export interface Admission {
  readonly object: KubernetesObject;
  readonly previous: StoredObject | undefined;
  readonly namespace: string;
  readonly cluster: Cluster;
}

/** A kind of object that the API server serves: discovery, storage, checks and tables are driven by this. */
export interface ResourceType {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly singular: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly verbs: readonly Verb[];
  readonly subresources: readonly ('log' | 'scale' | 'status' | 'token')[];
  /** Versions and groups that show the same objects share a storage. */
  readonly storage: string;
  /** `custom` resources know no strategic merge patch. */
  readonly custom: boolean;
  /** What names must look like: a DNS label, a DNS subdomain, or one segment of a path. */
  readonly names: 'label' | 'subdomain' | 'segment';
  /** Fields that `fieldSelector` can use beside `metadata.name` and `metadata.namespace`. */
  readonly selectableFields: readonly string[];
  readonly columns: readonly Column[];
  /**
   * Fills in what the server decides (defaults, derived members) before an object is kept.
   * @throws KubernetesError when the server refuses the object for another reason than a field's value
   */
  prepare?(admission: Admission): KubernetesObject;
  /** What is wrong with the object's fields. */
  check?(object: KubernetesObject, previous: StoredObject | undefined): readonly Cause[];
  /** Turns the stored form into this version's, and back. */
  readonly conversion?: {
    fromStorage(object: StoredObject): StoredObject;
    toStorage(object: KubernetesObject): KubernetesObject;
  };
}

type Definition = Pick<ResourceType, 'group' | 'version' | 'plural' | 'kind'> & Partial<ResourceType>;

/** A resource type with what most of them have in common filled in. */
export function resourceType(definition: Definition): ResourceType {
  const { group, plural, kind } = definition;
  return {
    singular: kind.toLowerCase(),
    namespaced: true,
    shortNames: [],
    categories: [],
    verbs: allVerbs,
    subresources: [],
    storage: group ? `${plural}.${group}` : plural,
    custom: false,
    names: 'subdomain',
    selectableFields: [],
    columns: defaultColumns,
    ...definition,
  };
}

/** `v1`, `apps/v1`. */
export function groupVersion({ group, version }: Pick<ResourceType, 'group' | 'version'>): string {
  return group ? `${group}/${version}` : version;
}

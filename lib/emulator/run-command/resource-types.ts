import { z } from 'zod';
import type { ClusterApi } from './cluster-api.ts';

/** A type that the cluster serves, as far as commands need it. */
export interface ServedType {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
  /** `/api/v1`, `/apis/apps/v1` */
  readonly prefix: string;
  readonly groupVersion: string;
}

const listSchema = z.looseObject({
  groupVersion: z.string(),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      singularName: z.string().default(''),
      kind: z.string(),
      namespaced: z.boolean(),
      shortNames: z.array(z.string()).default([]),
    }),
  ),
});

const groupsSchema = z.looseObject({
  groups: z.array(z.looseObject({ preferredVersion: z.looseObject({ groupVersion: z.string() }) })),
});

/** Looks types up by plural, singular, short name or kind, with or without their group. */
export async function servedTypes(api: ClusterApi): Promise<(name: string) => ServedType | undefined> {
  const { groups } = await api.json(groupsSchema, '/apis');
  const prefixes = [
    '/api/v1',
    ...groups.map(({ preferredVersion }) => `/apis/${preferredVersion.groupVersion}`),
  ];
  const lists = await Promise.all(
    prefixes.map(async (prefix) => ({ prefix, ...(await api.json(listSchema, prefix)) })),
  );
  const known = new Map<string, ServedType>();
  for (const { prefix, groupVersion, resources } of lists) {
    const group = groupVersion.includes('/') ? groupVersion.slice(0, groupVersion.indexOf('/')) : '';
    for (const { name, singularName, kind, namespaced, shortNames } of resources) {
      if (name.includes('/')) continue;
      const type = { name, kind, namespaced, prefix, groupVersion };
      for (const alias of [name, singularName, kind, ...shortNames]) {
        const key = alias.toLowerCase();
        if (!known.has(key)) known.set(key, type);
        if (group) known.set(`${key}.${group}`, type);
      }
    }
  }
  return (name) => known.get(name.toLowerCase());
}

/** The path of a collection, or of an object in it. */
export function pathOf({ prefix, name, namespaced }: ServedType, namespace: string | undefined, object = '') {
  const scope = namespaced && namespace ? `/namespaces/${encodeURIComponent(namespace)}` : '';
  return `${prefix}${scope}/${name}${object ? `/${encodeURIComponent(object)}` : ''}`;
}

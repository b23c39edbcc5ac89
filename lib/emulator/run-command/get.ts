import { stringify } from 'yaml';
import { z } from 'zod';
import type { ClusterApi } from './cluster-api.ts';
import type { KubectlCommand } from './command-line.ts';
import { printTable, tableSchema } from './print-table.ts';
import { pathOf } from './resource-types.ts';
import { type Selection, selectionsOf } from './targets.ts';

const objectSchema = z.looseObject({
  apiVersion: z.string().optional(),
  kind: z.string().optional(),
  metadata: z.looseObject({ name: z.string().optional() }),
});

export type ClusterObject = z.infer<typeof objectSchema>;

const listSchema = z.looseObject({ items: z.array(objectSchema) });

/** `kubectl get` */
export async function get(api: ClusterApi, command: KubectlCommand): Promise<string> {
  const selections = await selectionsOf(api, command);
  const { output = '' } = command.flags;
  if (output === '' || output === 'wide') {
    const tables = await Promise.all(selections.map((selection) => table(api, selection, command)));
    return tables.join('\n');
  }
  const objects = (await Promise.all(selections.map((selection) => read(api, selection)))).flat();
  if (output === 'name')
    return objects.map(({ name, object }) => `${name}/${object.metadata.name}\n`).join('');
  const [only, ...others] = objects;
  const single = only && others.length === 0 && selections[0]?.names.length === 1;
  const printed = single
    ? only.object
    : {
        apiVersion: 'v1',
        items: objects.map(({ object }) => object),
        kind: 'List',
        metadata: { resourceVersion: '' },
      };
  if (output === 'json') return `${JSON.stringify(printed, null, 4)}\n`;
  if (output === 'yaml') return stringify(printed, { aliasDuplicateObjects: false });
  throw new Error(
    `error: unable to match a printer suitable for the output format "${output}", allowed formats are: json,name,wide,yaml`,
  );
}

async function table(api: ClusterApi, selection: Selection, { flags }: KubectlCommand): Promise<string> {
  const accept = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json';
  const { type, namespace, names, query } = selection;
  const paths =
    names.length > 0
      ? names.map((name) => pathOf(type, namespace, name))
      : [`${pathOf(type, namespace)}${query}`];
  const tables = await Promise.all(paths.map((path) => api.json(tableSchema, path, accept)));
  const [first] = tables;
  const rows = tables.flatMap((each) => each.rows);
  if (!first || rows.length === 0) {
    return type.namespaced && namespace
      ? `No resources found in ${namespace} namespace.\n`
      : 'No resources found\n';
  }
  return printTable(
    { ...first, rows },
    {
      wide: flags.output === 'wide',
      headers: flags['no-headers'] !== 'true',
      namespaces: type.namespaced && namespace === undefined,
      labels: flags['show-labels'] === 'true',
    },
  );
}

/** Reads the objects of a selection. Those of a list say their kind as kubectl makes them say it. */
export async function read(
  api: ClusterApi,
  { type, namespace, names, query }: Selection,
): Promise<{ name: string; object: ClusterObject }[]> {
  const group = type.groupVersion.includes('/') ? `.${type.groupVersion.split('/')[0]}` : '';
  const name = `${type.kind.toLowerCase()}${group}`;
  if (names.length > 0) {
    const objects = names.map((each) => api.json(objectSchema, pathOf(type, namespace, each)));
    return (await Promise.all(objects)).map((object) => ({ name, object }));
  }
  const { items } = await api.json(listSchema, `${pathOf(type, namespace)}${query}`);
  return items.map((object) => ({
    name,
    object: { ...object, apiVersion: type.groupVersion, kind: type.kind },
  }));
}

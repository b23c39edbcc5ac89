import { stringify } from 'yaml';
import { z } from 'zod';
import type { ClusterApi } from './cluster-api.ts';
import type { KubectlCommand } from './command-line.ts';
import { type ClusterObject, read } from './get.ts';
import { selectionsOf } from './targets.ts';

const metadataSchema = z.looseObject({
  name: z.string(),
  namespace: z.string().optional(),
  labels: z.record(z.string(), z.string()).default({}),
  annotations: z.record(z.string(), z.string()).default({}),
});

const eventsSchema = z.looseObject({
  items: z.array(
    z.looseObject({
      type: z.string().default(''),
      reason: z.string().default(''),
      message: z.string().default(''),
      count: z.number().default(1),
      source: z.looseObject({ component: z.string().default('') }).default({ component: '' }),
    }),
  ),
});

/**
 * `kubectl describe`: who it is, then its members as they are, then its events. The real one prints each kind in its own
 * way; the values of Secrets it hides, and so does this.
 */
export async function describe(api: ClusterApi, command: KubectlCommand): Promise<string> {
  const selections = await selectionsOf(api, command);
  const objects = (await Promise.all(selections.map((selection) => read(api, selection)))).flat();
  const texts = await Promise.all(objects.map(({ object }) => describeOne(api, object)));
  return texts.join('\n\n');
}

async function describeOne(api: ClusterApi, object: ClusterObject): Promise<string> {
  const { apiVersion: _version, kind, metadata, data, ...members } = object;
  const { name, namespace, labels, annotations } = metadataSchema.parse(metadata);
  const lines = [
    field('Name', name),
    ...(namespace ? [field('Namespace', namespace)] : []),
    ...map('Labels', labels, '='),
    ...map('Annotations', annotations, ': '),
  ];
  const shown = {
    ...members,
    ...(data === undefined ? {} : { data: kind === 'Secret' ? sizes(data) : data }),
  };
  const body =
    Object.keys(shown).length > 0 ? `\n${stringify(shown, { aliasDuplicateObjects: false })}` : '\n';
  return `${lines.join('\n')}${body}${await eventsOf(api, name, namespace)}`;
}

function sizes(data: unknown): Record<string, string> {
  const entries = Object.entries(Object(data));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, `${Buffer.from(String(value), 'base64').length} bytes`]),
  );
}

const field = (name: string, value: string): string => `${`${name}:`.padEnd(18)}${value}`;

function map(name: string, entries: Readonly<Record<string, string>>, sign: string): string[] {
  const texts = Object.entries(entries).map(([key, value]) => `${key}${sign}${value}`);
  return (texts.length > 0 ? texts : ['<none>']).map((text, index) =>
    field(index === 0 ? name : '', text).replace(/^:/, ' '),
  );
}

async function eventsOf(api: ClusterApi, name: string, namespace = 'default'): Promise<string> {
  const query = new URLSearchParams({ fieldSelector: `involvedObject.name=${name}` });
  const { items } = await api.json(eventsSchema, `/api/v1/namespaces/${namespace}/events?${query}`);
  if (items.length === 0) return field('Events', '<none>').concat('\n');
  const lines = items.map(
    ({ type, reason, source, message, count }) =>
      `  ${type.padEnd(8)} ${reason.padEnd(18)} ${source.component.padEnd(20)} ${message}${count > 1 ? ` (x${count})` : ''}`,
  );
  return `Events:\n  ${'Type'.padEnd(8)} ${'Reason'.padEnd(18)} ${'From'.padEnd(20)} Message\n${lines.join('\n')}\n`;
}

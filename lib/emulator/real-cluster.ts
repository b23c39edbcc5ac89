import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { KubernetesPlane } from './kubernetes/plane.ts';

/**
 * Lets a real cluster stand in for every emulated one: its kubeconfig is what clients and the operator get. Scenarios are
 * not seeded into it; what is in it is its own.
 * @param path of a kubeconfig; `~` is the home folder
 * @param context to use instead of the current one
 * @throws Error when the file or the context is not there
 */
export function withRealCluster(
  plane: KubernetesPlane,
  path: string,
  context: string | undefined,
): KubernetesPlane {
  const file = path.replace(/^~(?=\/)/, homedir());
  // What is wrong with the file is told at the start; it is read again whenever it is needed, as it may change.
  readContext(file, context);
  return { ...plane, real: true, kubeconfig: () => readContext(file, context) };
}

const named = <T extends z.ZodType>(member: string, schema: T) =>
  z.array(z.looseObject({ name: z.string(), [member]: schema }));

const configSchema = z.looseObject({
  'current-context': z.string().default(''),
  contexts: named('context', z.looseObject({ cluster: z.string(), user: z.string() })),
  clusters: named('cluster', z.record(z.string(), z.unknown())),
  users: named('user', z.record(z.string(), z.unknown())),
});

/**
 * One context of a kubeconfig, alone, with what it reads from other files put in.
 * @throws Error that says what the file lacks
 */
function readContext(file: string, wanted: string | undefined): string {
  const config = configSchema.parse(parse(readFileSync(file, 'utf8')));
  const name = wanted ?? config['current-context'];
  const context = config.contexts.find((each) => each.name === name);
  if (!context) throw new Error(`The kubeconfig ${file} has no context '${name}'.`);
  const { cluster, user } = contextSchema.parse(context.context);
  const only = (entries: readonly Record<string, unknown>[], entry: string, member: string) =>
    entries
      .filter((each) => each.name === entry)
      .map((each) => ({ ...each, [member]: withFiles(Object(each[member]), dirname(file)) }));
  return stringify({
    ...config,
    'current-context': name,
    contexts: [context],
    clusters: only(config.clusters, cluster, 'cluster'),
    users: only(config.users, user, 'user'),
  });
}

const contextSchema = z.looseObject({ cluster: z.string(), user: z.string() });

/** Members that name a file, which whoever gets the kubeconfig may not have. */
function withFiles(entry: Record<string, unknown>, folder: string): Record<string, unknown> {
  const files = ['certificate-authority', 'client-certificate', 'client-key'];
  return Object.fromEntries(
    Object.entries(entry).map(([member, value]) =>
      files.includes(member)
        ? [`${member}-data`, readFileSync(resolve(folder, String(value))).toString('base64')]
        : [member, value],
    ),
  );
}

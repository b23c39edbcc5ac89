import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { CoreV1Api } from '@kubernetes/client-node';
import { cluster } from './kubernetes.ts';

/** Keys whose values open something; endpoints and ids are no secrets. */
const secretKey = /password|secret|connectionstring|accesskey|apikey|sasl|jaas|token|release/i;

/** All that a run's journeys met: a line of JSON each. Not among the results, so that it is not kept with them. */
const memory = '.build/secrets-of-the-run.jsonl';

/** A value as it is, in base64, and as an address would carry it, each with what it is of. */
const formsOf = (value: string, of: string): [string, string][] =>
  [value, Buffer.from(value).toString('base64'), encodeURIComponent(value)].map((form) => [form, of]);

/**
 * Values of all Secrets of clusters, and what was typed.
 * @param clusters names; those that cannot be reached, because they are stopped or private, gave nothing out
 */
export async function secretsOf(
  clusters: readonly string[],
  typed: Iterable<string> = [],
): Promise<Map<string, string>> {
  const lists = await Promise.all(
    clusters.map(async (name) => {
      const core = await cluster(name, CoreV1Api).catch(() => undefined);
      return core?.listSecretForAllNamespaces().then(
        ({ items }) => items,
        () => [],
      );
    }),
  );
  const held = lists
    .flatMap((items) => items ?? [])
    .flatMap(({ metadata, data }) =>
      Object.entries(data ?? {}).map(([key, base64]) => {
        const of = `${metadata?.namespace}/${metadata?.name} ${key}`;
        return { key, value: Buffer.from(base64, 'base64').toString(), of };
      }),
    )
    .filter(({ key, value }) => secretKey.test(key) && value.length >= 8);
  return new Map([
    ...held.flatMap(({ value, of }) => formsOf(value, of)),
    ...[...typed].flatMap((value) => formsOf(value, 'a typed password')),
  ]);
}

/** Keeps values for the search at the end of the run. */
export function rememberSecrets(secrets: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(memory), { recursive: true });
  for (const secret of secrets) appendFileSync(memory, `${JSON.stringify(secret)}\n`);
}

/** Everything that the run's journeys met, and nothing after that: they are forgotten. */
export function recallSecrets(): Map<string, string> {
  if (!existsSync(memory)) return new Map();
  const lines = readFileSync(memory, 'utf8').trim().split('\n');
  rmSync(memory);
  return new Map(lines.map((line) => JSON.parse(line)));
}

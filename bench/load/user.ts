import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { control } from '../servers.ts';

const thinkMs = 2_000;
const lookMs = 1_000;
const serviceBus =
  '00000000-0000-0000-0000-000000000001/resourceGroups/rg-retail-data/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders';

/** What all users together have done so far. */
export interface Tally {
  done: number;
  failed: number;
  /** Writes that were sent again, as a person does who is told that the portal could not be reached. */
  repeated: number;
  readonly problems: string[];
}

const actionsFile = z.object({
  node: z.record(
    z.string(),
    z.object({ exportedName: z.string().optional(), filename: z.string().optional() }),
  ),
});
const actions = Object.entries(
  actionsFile.parse(JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))).node,
);
const actionId = (name: string): string => {
  const [id] = actions.find(([, { exportedName }]) => exportedName === name) ?? [];
  if (!id) throw new Error(`No action ${name} in the build.`);
  return id;
};

/** A person with a cluster: looks at the connections, makes one, follows it, looks at what came of it, and deletes it. */
export async function user(
  portal: string,
  { clusterId, page, name }: { clusterId: string; page: string; name: string },
  tally: Tally,
  over: AbortSignal,
): Promise<void> {
  const { access_token: token } = z
    .object({ access_token: z.string() })
    .parse(await control('/token', { user: 'owner' }));
  const api = `${portal}/api${page}`;
  const read = async (url: string): Promise<unknown> => {
    const ask = async () => {
      const headers = { authorization: `Bearer ${token}`, 'x-kubernetes-token': token };
      const answer = await fetch(url, { headers });
      return { answer, body: await answer.text() };
    };
    // A page reads again, too, where the portal breaks off.
    const { answer, body } = await ask().catch(ask);
    if (!answer.ok) throw new Error(`GET ${new URL(url).pathname}: ${answer.status} ${body.slice(0, 200)}`);
    return JSON.parse(body);
  };
  /** A write that did not come back is sent again once; whether the first one had arrived shows in what is read next. */
  const write = async (action: string, request: unknown): Promise<void> => {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await fetch(`${portal}${page}/service-connector`, {
        method: 'POST',
        headers: { 'next-action': actionId(action), 'content-type': 'text/plain;charset=UTF-8' },
        body: JSON.stringify([{ arm: token, kubernetes: token }, request]),
      });
      const body = await answer.text();
      if (answer.ok && (attempt > 0 || body.includes('"ok":true'))) return;
      if (answer.status !== 502 || attempt > 0)
        throw new Error(`${action}: ${answer.status} ${body.slice(0, 300)}`);
      tally.repeated += 1;
    }
  };
  const settled = async (wanted: (states: Record<string, string>) => boolean): Promise<void> => {
    const list = z.object({
      connections: z.array(z.object({ name: z.string(), provisioningState: z.string() })),
    });
    for (;;) {
      const { connections } = list.parse(await read(`${api}/connections`));
      const states = Object.fromEntries(connections.map((one) => [one.name, one.provisioningState]));
      if (states[name] === 'Failed') throw new Error(`${name} has failed.`);
      if (wanted(states)) return;
      await setTimeout(lookMs);
    }
  };
  const draft = {
    namespace: 'default',
    serviceId: 'servicebus',
    name,
    target: {
      subscription: serviceBus.split('/')[0],
      resourceGroup: 'rg-retail-data',
      namespace: 'sb-retail-orders',
    },
    authType: 'secretAuto',
  };
  const steps: (() => Promise<unknown>)[] = [
    () => read(`${portal}/api/clusters`),
    () => read(`${api}/connections`),
    async () => {
      await write('createConnection', { clusterId, draft });
      await settled((states) => states[name] === 'Succeeded');
    },
    () => read(`${api}/connections/${name}/resources`),
    async () => {
      // A page offers nothing else while Azure is at work: a create that was sent again may still be.
      await settled((states) => states[name] === 'Succeeded');
      const removals = [{ kind: 'Secret', namespace: 'default', name: `sc-${name}-secret` }];
      await write('deleteConnection', { clusterId, connection: name, removals });
      await settled((states) => states[name] === undefined);
    },
  ];
  // Everybody comes at another moment.
  await setTimeout(Math.random() * thinkMs * steps.length);
  while (!over.aborted) {
    for (const step of steps) {
      try {
        await step();
        tally.done += 1;
      } catch (error) {
        tally.failed += 1;
        tally.problems.push(error instanceof Error ? error.message : String(error));
      }
      await setTimeout(thinkMs);
    }
  }
}

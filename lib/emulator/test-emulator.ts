import { startEmulator } from './emulator.ts';
import { type Environment, parseEnvironment } from './environment.ts';

export type User = 'owner' | 'developer' | 'reader';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into bodies freely; what they expect is checked, not typed.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any;
}

export const retail = '/subscriptions/00000000-0000-0000-0000-000000000001';
export const sandbox = '/subscriptions/00000000-0000-0000-0000-000000000002';
export const clusterId = (name: string) =>
  `${retail}/resourceGroups/rg-retail/providers/Microsoft.ContainerService/managedClusters/${name}`;
export const dataGroup = `${retail}/resourceGroups/rg-retail-data`;
export const linkerPath = (cluster: string, name: string) =>
  `${clusterId(cluster)}/providers/Microsoft.ServiceLinker/linkers/${name}`;
export const linkerVersion = 'api-version=2024-07-01-preview';

/** Starts an emulator of its own for a test file, on free ports and in memory unless told otherwise. */
export async function startTestEmulator(options: Partial<Environment> = {}) {
  const emulator = await startEmulator({
    ...parseEnvironment({}),
    port: 0,
    kubernetesPort: 0,
    operationMs: 60,
    ...options,
  });
  const { port } = new URL(emulator.armUrl);
  /** Plain HTTP is spoken whether TLS is or not. */
  const plainUrl = `http://127.0.0.1:${port}`;
  const tokens = new Map<string, Promise<string>>();

  async function control(method: string, path: string, body?: unknown): Promise<Answer> {
    return read(
      await fetch(`${plainUrl}/_emulator${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    );
  }

  function token(user: User): Promise<string> {
    const known = tokens.get(user);
    if (known) return known;
    const fresh = control('POST', '/token', { user }).then(({ body }) => body.access_token);
    tokens.set(user, fresh);
    return fresh;
  }

  async function arm(user: User, method: string, path: string, body?: unknown): Promise<Answer> {
    const url = path.startsWith('http') ? path : `${plainUrl}${path}`;
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${await token(user)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return read(response);
  }

  /** Follows an operation to its end, as a client does: by its URL and by nothing else. */
  async function follow(user: User, { headers }: Answer): Promise<Answer> {
    const url = headers.get('azure-asyncoperation') ?? '';
    for (;;) {
      const answer = await arm(user, 'GET', url);
      if (answer.status >= 400 || ['Succeeded', 'Failed', 'Canceled'].includes(answer.body.status))
        return answer;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  return { ...emulator, control, token, arm, follow };
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

import { z } from 'zod';

const number = (fallback: number, most: number) => z.coerce.number().int().min(0).max(most).default(fallback);
const port = (fallback: number) => number(fallback, 65_535);

const schema = z
  .object({
    EMULATOR_PORT: port(4100),
    EMULATOR_KUBERNETES_PORT: port(4101),
    EMULATOR_STATE: z.string().default('memory'),
    EMULATOR_OPERATION_MS: number(4000, 3_600_000),
    EMULATOR_LATENCY_MS: number(0, 60_000),
    EMULATOR_KUBECONFIG: z.string().optional(),
    EMULATOR_KUBECONTEXT: z.string().optional(),
    EMULATOR_TLS: z.literal('1', 'must be 1 or not set').optional(),
    EMULATOR_THROTTLING: z.literal('1', 'must be 1 or not set').optional(),
    EMULATOR_ALLOW_REMOTE: z.literal('1', 'must be 1 or not set').optional(),
    EMULATOR_SCENARIO: z.string().default('contoso'),
    HOST: z.string().default('127.0.0.1'),
  })
  .refine(({ HOST, EMULATOR_ALLOW_REMOTE }) => isLoopback(HOST) || EMULATOR_ALLOW_REMOTE === '1', {
    path: ['HOST'],
    message:
      'is not a loopback address. The emulator lets everybody in who reaches it: set EMULATOR_ALLOW_REMOTE=1 to allow that.',
  })
  .transform((variables) => ({
    port: variables.EMULATOR_PORT,
    kubernetesPort: variables.EMULATOR_KUBERNETES_PORT,
    state: variables.EMULATOR_STATE,
    operationMs: variables.EMULATOR_OPERATION_MS,
    latencyMs: variables.EMULATOR_LATENCY_MS,
    kubeconfig: variables.EMULATOR_KUBECONFIG,
    kubecontext: variables.EMULATOR_KUBECONTEXT,
    scenario: variables.EMULATOR_SCENARIO,
    tls: variables.EMULATOR_TLS === '1',
    throttling: variables.EMULATOR_THROTTLING === '1',
    host: variables.HOST,
    allowRemote: variables.EMULATOR_ALLOW_REMOTE === '1',
  }));

/** How the emulator was told to run. Times are in milliseconds. */
export type Environment = z.infer<typeof schema>;

/**
 * Reads the emulator's environment.
 * @throws Error that names every wrong variable, for whoever starts it
 */
export function parseEnvironment(values: Readonly<Record<string, string | undefined>>): Environment {
  // An empty variable counts as one that is not set.
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
  );
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`The emulator cannot start with this environment:\n${problems.join('\n')}`);
}

/** Whether a host name or address is this machine's own. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

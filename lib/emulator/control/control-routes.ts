import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type Faults, faultRequest } from './faults.ts';
import type { RequestLog } from './request-log.ts';

const users = z.enum(['owner', 'developer', 'reader']);
const count = z.int().min(0).max(50_000).optional();

const tokenRequest = z.strictObject({ user: users.default('owner'), audience: z.string().optional() });
const resetRequest = z.strictObject({ scenario: z.string().optional() });
const seedRequest = z.strictObject({ connections: count, secrets: count, pods: count, clusters: count });

type TokenRequest = z.infer<typeof tokenRequest>;
export type SeedRequest = z.infer<typeof seedRequest>;

export interface ControlActions {
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** @returns false when there is no scenario of that name */
  reset(scenario: string | undefined): Promise<boolean>;
  /** Of the authority that has signed the emulator's certificates, as PEM. */
  certificate(): string;
  scenarios(): readonly { name: string; summary: string }[];
  issueToken(request: TokenRequest, origin: string): Promise<{ access_token: string; expires_on: number }>;
  seed(request: SeedRequest): void;
}

/**
 * The emulator's own controls, to be mounted below `/_emulator`. Bodies must be declared as JSON: a web page cannot send
 * such a request across origins, so no page can reset the emulator or fetch a token from it.
 */
export function controlRoutes(actions: ControlActions): Hono {
  const app = new Hono();
  app.get('/health', (c) => c.json({ status: 'ok' }));
  app.post('/reset', (c) =>
    withBody(c, resetRequest, async ({ scenario }) =>
      (await actions.reset(scenario))
        ? c.json({ status: 'ok' })
        : c.json({ error: `There is no scenario '${scenario}'.` }, 400),
    ),
  );
  app.get('/certificate', (c) => c.text(actions.certificate()));
  app.get('/scenarios', (c) => c.json(actions.scenarios()));
  app.post('/token', (c) =>
    withBody(c, tokenRequest, async (request) =>
      c.json(await actions.issueToken(request, new URL(c.req.url).origin)),
    ),
  );
  app.post('/faults', (c) =>
    withBody(c, faultRequest, (fault) => c.json({ id: actions.faults.add(fault) }, 201)),
  );
  app.delete('/faults', (c) => {
    actions.faults.clear();
    return c.body(null, 204);
  });
  app.delete('/faults/:id', (c) => c.body(null, actions.faults.remove(c.req.param('id')) ? 204 : 404));
  app.get('/requests', (c) => c.json(actions.requests.list()));
  app.delete('/requests', (c) => {
    actions.requests.clear();
    return c.body(null, 204);
  });
  app.post('/seed', (c) =>
    withBody(c, seedRequest, (request) => {
      actions.seed(request);
      return c.json({ status: 'ok' });
    }),
  );
  app.all('*', (c) => c.json({ error: 'There is no such control.' }, 404));
  return app;
}

async function withBody<T>(
  c: Context,
  schema: z.ZodType<T>,
  handle: (body: T) => Response | Promise<Response>,
): Promise<Response> {
  const text = await c.req.text();
  if (text && !c.req.header('content-type')?.startsWith('application/json')) {
    return c.json({ error: 'The content type must be application/json.' }, 415);
  }
  let body: unknown;
  try {
    body = text ? JSON.parse(text) : {};
  } catch {
    return c.json({ error: 'The body is not JSON.' }, 400);
  }
  const parsed = schema.safeParse(body);
  return parsed.success ? handle(parsed.data) : c.json({ error: z.prettifyError(parsed.error) }, 400);
}

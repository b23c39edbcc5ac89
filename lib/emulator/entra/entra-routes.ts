import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { cors } from 'hono/cors';
import {
  type AuthorizeRequest,
  codeAnswer,
  errorAnswer,
  readAuthorizeRequest,
  signedInPersona,
} from './authorize.ts';
import { discoveryDocument, issuerAt } from './discovery.ts';
import type { Grants } from './grants.ts';
import { findPersona } from './personas.ts';
import { isLocalRedirect } from './redirect-uri.ts';
import { errorBody, errors, type SignInError } from './sign-in-error.ts';
import { errorPage, signedOutPage, signInPage } from './sign-in-page.ts';
import type { SigningKey } from './signing-key.ts';
import { isKnownTenant } from './tenant.ts';
import { answerTokenRequest } from './token-endpoint.ts';

const sessionCookie = 'emulator-sign-in';

/** Routes of the sign-in service, to be mounted below `/entra`. */
export function entraRoutes(key: SigningKey, grants: Grants): Hono {
  const app = new Hono();
  const endpoint = '/:tenant/oauth2/v2.0';
  app.use('/:tenant/*', async (c, next) => {
    const segment = c.req.param('tenant');
    if (isKnownTenant(segment)) return next();
    return c.json(errorBody(errors.tenantNotFound(segment), randomUUID()), 400);
  });
  // Browsers ask these three from the portal's own origin; everything else is navigated to.
  for (const path of ['/:tenant/v2.0/*', '/:tenant/discovery/*', `${endpoint}/token`]) {
    app.use(path, cors({ origin: '*' }));
  }
  app.get('/:tenant/v2.0/.well-known/openid-configuration', (c) =>
    c.json(discoveryDocument(originOf(c), c.req.param('tenant'))),
  );
  app.get('/:tenant/discovery/v2.0/keys', (c) => c.json({ keys: [key.publicJwk] }));
  app.get(`${endpoint}/authorize`, (c) => authorize(c, grants));
  app.post(`${endpoint}/authorize`, (c) => signIn(c, grants));
  app.post(`${endpoint}/token`, async (c) => {
    const answer = await answerTokenRequest(await c.req.parseBody(), {
      key,
      grants,
      issuer: issuerAt(originOf(c)),
    });
    c.header('cache-control', 'no-store');
    return isError(answer) ? c.json(errorBody(answer, randomUUID()), 400) : c.json(answer);
  });
  app.get(`${endpoint}/logout`, (c) => logout(c, grants));
  app.all('*', (c) => c.notFound());
  return app;
}

function authorize(c: Context, grants: Grants): Response | Promise<Response> {
  const request = readAuthorizeRequest(new URL(c.req.url).searchParams);
  if (isError(request)) return showPage(c, errorPage(request), 400);
  const persona = signedInPersona(request, grants.session(getCookie(c, sessionCookie)));
  if (persona) return answerClient(c, request, codeAnswer(request, persona, grants));
  if (request.prompt === 'none')
    return answerClient(c, request, errorAnswer(request, errors.loginRequired()));
  return showPage(c, signInPage(findPersona(request.login_hint ?? '')), 200);
}

async function signIn(c: Context, grants: Grants): Promise<Response> {
  const request = readAuthorizeRequest(new URL(c.req.url).searchParams);
  if (isError(request)) return showPage(c, errorPage(request), 400);
  const { persona: choice } = await c.req.parseBody();
  const persona = typeof choice === 'string' ? findPersona(choice) : undefined;
  if (!persona) return showPage(c, signInPage(undefined), 400);
  const before = getCookie(c, sessionCookie);
  const others = grants.session(before).filter((id) => id !== persona.id);
  if (before) grants.closeSession(before);
  setCookie(c, sessionCookie, grants.openSession([persona.id, ...others]), {
    path: '/entra',
    httpOnly: true,
    // The silent renewal of the portal runs in a frame, which another site's cookie must be sent in; browsers take
    // Secure cookies from loopback addresses over plain http.
    sameSite: 'None',
    secure: true,
  });
  return answerClient(c, request, codeAnswer(request, persona, grants));
}

function logout(c: Context, grants: Grants): Response | Promise<Response> {
  const cookie = getCookie(c, sessionCookie);
  if (cookie) grants.closeSession(cookie);
  setCookie(c, sessionCookie, '', { path: '/entra', maxAge: 0, sameSite: 'None', secure: true });
  const { post_logout_redirect_uri: back, state } = c.req.query();
  if (!back || !isLocalRedirect(back)) return showPage(c, signedOutPage(), 200);
  const target = new URL(back);
  if (state) target.searchParams.set('state', state);
  return c.redirect(target.href);
}

function answerClient(c: Context, request: AuthorizeRequest, fields: URLSearchParams): Response {
  const target = new URL(request.redirect_uri);
  if (request.response_mode === 'fragment') target.hash = fields.toString();
  else for (const [name, value] of fields) target.searchParams.set(name, value);
  return c.redirect(target.href);
}

async function showPage(
  c: Context,
  content: ReturnType<typeof signInPage>,
  status: 200 | 400,
): Promise<Response> {
  c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  c.header('x-frame-options', 'DENY');
  c.header('cache-control', 'no-store');
  return c.html(await content, status);
}

const originOf = (c: Context): string => new URL(c.req.url).origin;

function isError(value: object): value is SignInError {
  return 'error' in value && 'number' in value;
}

import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestEmulator } from '../test-emulator.ts';

const clientId = '22222222-2222-4222-8222-222222222222';
const redirectUri = 'http://localhost:3000/auth';
const tenantId = '11111111-1111-4111-8111-111111111111';
const armScope = 'https://management.azure.com//.default';

let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
let base: string;
beforeAll(async () => {
  emulator = await startTestEmulator();
  base = `${emulator.armUrl}/entra/organizations/oauth2/v2.0`;
});
afterAll(() => emulator.close());

const verifier = randomBytes(32).toString('base64url');

function authorizeUrl(more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    response_mode: 'fragment',
    scope: `openid profile offline_access ${armScope}`,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: 'abc',
    nonce: 'n-1',
    ...more,
  });
  return `${base}/authorize?${query}`;
}

async function signIn(persona: string, more: Record<string, string> = {}) {
  const response = await fetch(authorizeUrl(more), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ persona }),
  });
  const target = new URL(response.headers.get('location') ?? '');
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { target, answer: new URLSearchParams(target.hash.slice(1)), cookie };
}

async function redeem(fields: Record<string, string>) {
  const response = await fetch(`${base}/token`, {
    method: 'POST',
    headers: { origin: 'http://localhost:3000' },
    body: new URLSearchParams({ client_id: clientId, ...fields }),
  });
  return {
    status: response.status,
    cors: response.headers.get('access-control-allow-origin'),
    body: await response.json(),
  };
}

async function tokens(persona: string) {
  const { answer } = await signIn(persona);
  const { body } = await redeem({
    grant_type: 'authorization_code',
    code: answer.get('code') ?? '',
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
  return body;
}

describe('sign-in', () => {
  it('publishes a discovery document whose endpoints are its own', async () => {
    const response = await fetch(
      `${emulator.armUrl}/entra/${tenantId}/v2.0/.well-known/openid-configuration`,
    );
    const document = await response.json();
    expect(document.issuer).toBe(`${emulator.armUrl}/entra/${tenantId}/v2.0`);
    const keys = await (await fetch(document.jwks_uri)).json();
    expect(keys.keys[0]).toMatchObject({ kty: 'RSA', alg: 'RS256', use: 'sig' });
    expect(keys.keys[0].d).toBeUndefined();
  });

  it('offers the three people, each by a button', async () => {
    const page = await (await fetch(authorizeUrl())).text();
    for (const name of ['owner', 'developer', 'reader'])
      expect(page).toContain(`>Sign in as ${name}</button>`);
    expect(page).toContain('name="viewport"');
    expect(page).not.toMatch(/(src|href)="http/);
  });

  it('gives a code for the tokens of whoever was chosen', async () => {
    const { target, answer } = await signIn('developer');
    expect(`${target.origin}${target.pathname}`).toBe(redirectUri);
    expect(answer.get('state')).toBe('abc');
    const { status, cors, body } = await redeem({
      grant_type: 'authorization_code',
      code: answer.get('code') ?? '',
      redirect_uri: redirectUri,
      code_verifier: verifier,
    });
    expect(status).toBe(200);
    expect(cors).toBe('*');
    expect(body.scope).toContain(armScope);
    expect(decodeJwt(body.access_token)).toMatchObject({
      aud: 'https://management.azure.com/',
      tid: tenantId,
      upn: 'developer@contoso.example',
      scp: 'user_impersonation',
    });
    expect(decodeJwt(body.id_token)).toMatchObject({ aud: clientId, nonce: 'n-1', name: 'Dev Developer' });
    const info = JSON.parse(Buffer.from(body.client_info, 'base64url').toString());
    expect(info).toEqual({ uid: decodeJwt(body.id_token).oid, utid: tenantId });
  });

  it('takes a code once, and only with the verifier of its challenge', async () => {
    const { answer } = await signIn('owner');
    const code = answer.get('code') ?? '';
    const fields = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
    const wrong = await redeem({ ...fields, code_verifier: 'x'.repeat(43) });
    expect(wrong.body.error_codes).toEqual([501481]);
    const again = await redeem({ ...fields, code_verifier: verifier });
    expect(again.status).toBe(400);
    expect(again.body.error).toBe('invalid_grant');
  });

  it('gives tokens for other resources for one refresh token', async () => {
    const { refresh_token } = await tokens('reader');
    const aks = '6dae42f8-4368-4678-94ff-3960e28e3630';
    const { body } = await redeem({ grant_type: 'refresh_token', refresh_token, scope: `${aks}/.default` });
    expect(decodeJwt(body.access_token).aud).toBe(aks);
    const unknown = await redeem({
      grant_type: 'refresh_token',
      refresh_token,
      scope: 'https://example.com/.default',
    });
    expect(unknown.body.error).toBe('invalid_resource');
  });

  it('issues tokens that Resource Manager takes', async () => {
    const { access_token } = await tokens('reader');
    const response = await fetch(`${emulator.armUrl}/subscriptions?api-version=2022-12-01`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(response.status).toBe(200);
  });
});

describe('silent sign-in', () => {
  const silently = async (cookie: string, more: Record<string, string> = {}) => {
    const response = await fetch(authorizeUrl({ prompt: 'none', ...more }), {
      redirect: 'manual',
      headers: { cookie },
    });
    return new URLSearchParams(new URL(response.headers.get('location') ?? '').hash.slice(1));
  };

  it('needs a session, and the session of the hinted account', async () => {
    expect((await silently('')).get('error')).toBe('login_required');
    const { cookie } = await signIn('owner');
    expect((await silently(cookie)).get('code')).toBeTruthy();
    expect((await silently(cookie, { login_hint: 'reader@contoso.example' })).get('error')).toBe(
      'login_required',
    );
  });

  it('asks again when an account is to be selected', async () => {
    const { cookie } = await signIn('owner');
    const response = await fetch(authorizeUrl({ prompt: 'select_account' }), { headers: { cookie } });
    expect(await response.text()).toContain('Sign in as owner');
  });

  it('ends with sign-out', async () => {
    const { cookie } = await signIn('owner');
    const out = await fetch(
      `${base}/logout?post_logout_redirect_uri=${encodeURIComponent('http://localhost:3000/')}`,
      {
        redirect: 'manual',
        headers: { cookie },
      },
    );
    expect(out.headers.get('location')).toBe('http://localhost:3000/');
    expect((await silently(cookie)).get('error')).toBe('login_required');
  });
});

describe('what is refused', () => {
  it('a redirect to another machine, before and after sign-in', async () => {
    const response = await fetch(authorizeUrl({ redirect_uri: 'https://evil.example/' }), {
      redirect: 'manual',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('AADSTS50011');
    const out = await fetch(`${base}/logout?post_logout_redirect_uri=https://evil.example/`, {
      redirect: 'manual',
    });
    expect(out.status).toBe(200);
  });

  it('another tenant', async () => {
    const response = await fetch(`${emulator.armUrl}/entra/fabrikam/v2.0/.well-known/openid-configuration`);
    expect(response.status).toBe(400);
    expect((await response.json()).error_codes).toEqual([90002]);
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clusterId,
  dataGroup,
  linkerPath,
  linkerVersion,
  retail,
  startTestEmulator,
} from '../test-emulator.ts';

let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.close());

const groups = `${retail}/resourcegroups`;
const version = 'api-version=2021-04-01';

async function bare(path: string, init: RequestInit = {}) {
  const response = await fetch(`${emulator.armUrl}${path}`, init);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe('authentication', () => {
  it('wants a token', async () => {
    const { status, headers, body } = await bare(`${groups}?${version}`);
    expect(status).toBe(401);
    expect(body.error.code).toBe('AuthenticationFailed');
    expect(headers.get('www-authenticate')).toMatch(/^Bearer authorization_uri="http.*error="invalid_token"/);
  });

  it.each([
    ['no token at all', 'Bearer '],
    ['not a token', 'Bearer abc.def.ghi'],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
  ])('refuses %s', async (_, authorization) => {
    const { status, body } = await bare(`${groups}?${version}`, { headers: { authorization } });
    expect(status).toBe(401);
    expect(body.error.code).toMatch(/^(InvalidAuthenticationToken|AuthenticationFailed)$/);
  });

  it('refuses a token with a changed claim', async () => {
    const [head, , signature] = (await emulator.token('reader')).split('.');
    const claims = Buffer.from(
      JSON.stringify({ aud: 'https://management.azure.com/', oid: 'me', exp: 9e9 }),
    ).toString('base64url');
    const { status, body } = await bare(`${groups}?${version}`, {
      headers: { authorization: `Bearer ${head}.${claims}.${signature}` },
    });
    expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
  });

  it('refuses a token for another audience', async () => {
    const { body: issued } = await emulator.control('POST', '/token', {
      audience: 'https://vault.azure.net',
    });
    const { body } = await bare(`${groups}?${version}`, {
      headers: { authorization: `Bearer ${issued.access_token}` },
    });
    expect(body.error.code).toBe('InvalidAuthenticationTokenAudience');
  });
});

describe('every answer', () => {
  it('carries ids to find the request by, and hands the correlation id back', async () => {
    const ok = await emulator.arm('owner', 'GET', `${groups}?${version}`);
    expect(ok.headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const { headers } = await bare('/nowhere', { headers: { 'x-ms-correlation-request-id': 'mine' } });
    expect(headers.get('x-ms-correlation-request-id')).toBe('mine');
  });
});

describe('api-version', () => {
  it('is required, in any case of its name', async () => {
    const without = await emulator.arm('owner', 'GET', groups);
    expect([without.status, without.body.error.code]).toEqual([400, 'MissingApiVersionParameter']);
    const capital = await emulator.arm('owner', 'GET', `${groups}?Api-Version=2021-04-01`);
    expect(capital.status).toBe(200);
  });

  it('must be one that the type has', async () => {
    const unknown = await emulator.arm(
      'owner',
      'GET',
      `${clusterId('aks-retail-dev')}?api-version=2001-01-01`,
    );
    expect(unknown.body.error.code).toBe('NoRegisteredProviderFound');
    expect(unknown.body.error.message).toContain('2024-09-01');
    const malformed = await emulator.arm('owner', 'GET', `${clusterId('aks-retail-dev')}?api-version=latest`);
    expect(malformed.body.error.code).toBe('InvalidApiVersionParameter');
  });
});

describe('paths', () => {
  it('are found in any case', async () => {
    const { status, body } = await emulator.arm(
      'owner',
      'GET',
      `${clusterId('AKS-Retail-DEV').toUpperCase()}?api-version=2024-09-01`,
    );
    expect([status, body.name]).toEqual([200, 'aks-retail-dev']);
  });

  it('that lead nowhere are named in the answer', async () => {
    const missing = await emulator.arm('owner', 'GET', `${clusterId('nope')}?api-version=2024-09-01`);
    expect([missing.status, missing.body.error.code]).toEqual([404, 'ResourceNotFound']);
    expect(missing.body.error.message).toContain(
      "'Microsoft.ContainerService/managedClusters/nope' under resource group 'rg-retail'",
    );
    const group = await emulator.arm('owner', 'GET', `${retail}/resourceGroups/nope?${version}`);
    expect(group.body.error.code).toBe('ResourceGroupNotFound');
    const subscription = await emulator.arm('owner', 'GET', `/subscriptions/nope/resourceGroups?${version}`);
    expect(subscription.body.error.code).toBe('SubscriptionNotFound');
  });

  it('of what is not modelled get a 501 that says so', async () => {
    const { status, body } = await emulator.arm(
      'owner',
      'PUT',
      `${dataGroup}/providers/Microsoft.Storage/storageAccounts/new?api-version=2023-05-01`,
      {},
    );
    expect([status, body.error.code]).toEqual([501, 'NotModelled']);
    expect(body.error.message).toContain('Microsoft.Storage/storageAccounts');
  });
});

describe('bodies', () => {
  const path = `${linkerPath('aks-retail-dev', 'body')}?${linkerVersion}`;
  const put = async (body: string, contentType: string) =>
    bare(path, {
      method: 'PUT',
      headers: { authorization: `Bearer ${await emulator.token('owner')}`, 'content-type': contentType },
      body,
    });

  it('must be JSON, declared as such, and of a size', async () => {
    expect((await put('{"properties":', 'application/json')).body.error.code).toBe('InvalidRequestContent');
    expect((await put('{}', 'text/plain')).status).toBe(415);
    expect((await put(`"${'x'.repeat(10 * 1024 * 1024)}"`, 'application/json')).status).toBe(413);
  });

  it('with a member that the type does not have are refused, and it is named', async () => {
    const { status, body } = await put('{"properties":{"targetServise":{}}}', 'application/json');
    expect([status, body.error.code]).toEqual([400, 'InvalidRequestContent']);
    expect(body.error.message).toMatch(/targetServi[cs]e/);
  });

  it('of any shape never break it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (body) => {
        const { status } = await put(body, 'application/json');
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });

  it('nor do paths of any shape', async () => {
    const segment = fc.constantFrom(
      'subscriptions',
      retail.slice(15),
      'resourceGroups',
      'rg-retail',
      'providers',
      'Microsoft.ServiceLinker',
      'linkers',
      '%2F',
      '%',
      '*',
      '..',
      'ü',
      'a'.repeat(300),
    );
    const authorization = `Bearer ${await emulator.token('owner')}`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(segment, { maxLength: 10 }),
        fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH'),
        async (path, method) => {
          const { status } = await fetch(`${emulator.armUrl}/${path.join('/')}?${version}`, {
            method,
            headers: { authorization },
          });
          expect(status).not.toBe(500);
        },
      ),
      { numRuns: 150 },
    );
  });
});

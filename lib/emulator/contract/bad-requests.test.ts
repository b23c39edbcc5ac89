import fc from 'fast-check';
import { SignJWT } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { clusterId, dataGroup, linkerPath, retail, startTestEmulator } from '../test-emulator.ts';
import { json, onWire, tenMebibytes, type Wire } from './wire.ts';

const emulator = await startTestEmulator({ operationMs: 5 });
afterAll(() => emulator.close());

const token = await emulator.token('owner');
const authorization = `Bearer ${token}`;
const arm = (wire: Wire) => onWire(emulator.armUrl, { ...wire, headers: { authorization, ...wire.headers } });

function expectArmError({ status, text }: { status: number; text: string }): void {
  expect([status < 500 || status === 501, text]).toEqual([true, text]);
  if (status < 400) return;
  expect(JSON.parse(text)).toMatchObject({
    error: { code: expect.any(String), message: expect.any(String) },
  });
}

const linker = `${linkerPath('aks-retail-dev', 'bad')}?api-version=2024-04-01`;
const extensions = `${clusterId('aks-retail-dev')}/providers/Microsoft.KubernetesConfiguration/extensions`;
const identities = `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities`;
describe('Resource Manager', () => {
  it.each<[string, number, Wire]>([
    ['malformed JSON', 400, { method: 'PUT', path: linker, headers: json, body: '{"properties": {' }],
    ['no JSON at all', 400, { method: 'PUT', path: linker, headers: json, body: '\u0000\u0001' }],
    ['an array', 400, { method: 'PUT', path: linker, headers: json, body: '[]' }],
    ['null', 400, { method: 'PUT', path: linker, headers: json, body: 'null' }],
    ['no body', 400, { method: 'PUT', path: linker }],
    ['ten mebibytes', 413, { method: 'PUT', path: linker, headers: json, body: tenMebibytes }],
    ['XML', 415, { method: 'PUT', path: linker, headers: { 'content-type': 'text/xml' }, body: '<a/>' }],
    [
      'a form',
      415,
      {
        method: 'PUT',
        path: linker,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'a=b',
      },
    ],
    ['no content type', 415, { method: 'PUT', path: linker, body: '{}' }],
    [
      'a field it does not know',
      400,
      { method: 'PUT', path: linker, headers: json, body: '{"properties":{"colour":"red"}}' },
    ],
    [
      'an api-version of the future',
      400,
      { method: 'GET', path: linker.replace('2024-04-01', '2099-01-01') },
    ],
    ['an api-version that is none', 400, { method: 'GET', path: linker.replace('2024-04-01', 'latest') }],
    ['no api-version', 400, { method: 'GET', path: linker.split('?')[0] ?? '' }],
    [
      'dots to climb with',
      501,
      {
        method: 'GET',
        path: `${retail}/resourceGroups/../../resourceGroups/rg-retail?api-version=2021-04-01`,
      },
    ],
    [
      'dots in disguise',
      400,
      {
        method: 'GET',
        path: `${retail}/resourceGroups/%2e%2e%2f%2e%2e%2fetc%2fpasswd?api-version=2021-04-01`,
      },
    ],
    [
      'half an escape',
      400,
      { method: 'GET', path: `${retail}/resourceGroups/%E0%A4%A?api-version=2021-04-01` },
    ],
    ['a NUL', 400, { method: 'GET', path: `${retail}/resourceGroups/rg%00retail?api-version=2021-04-01` }],
    [
      'a connection name of 61 letters',
      400,
      {
        method: 'PUT',
        path: `${linkerPath('aks-retail-dev', 'a'.repeat(61))}?api-version=2024-04-01`,
        headers: json,
        body: connectionBody(),
      },
    ],
    [
      'an extension name over its limit',
      400,
      {
        method: 'PUT',
        path: `${extensions}/${'a'.repeat(254)}?api-version=2023-05-01`,
        headers: json,
        body: '{"properties":{"extensionType":"a"}}',
      },
    ],
    [
      'an identity name of 129 letters',
      400,
      {
        method: 'PUT',
        path: `${identities}/${'a'.repeat(129)}?api-version=2023-01-31`,
        headers: json,
        body: '{"location":"westeurope"}',
      },
    ],
    [
      'a credential name of two letters',
      400,
      {
        method: 'PUT',
        path: `${identities}/id-retail-orders/federatedIdentityCredentials/ab?api-version=2023-01-31`,
        headers: json,
        body: '{"properties":{"issuer":"https://a.example","subject":"s","audiences":["a"]}}',
      },
    ],
    [
      'a resource group name of 91 letters',
      400,
      {
        method: 'PUT',
        path: `${retail}/resourceGroups/${'a'.repeat(91)}?api-version=2021-04-01`,
        headers: json,
        body: '{"location":"westeurope"}',
      },
    ],
    [
      'a provider that it does not model',
      501,
      { method: 'GET', path: `${retail}/providers/Microsoft.Compute/virtualMachines?api-version=2024-07-01` },
    ],
    [
      'an operation that it does not model',
      501,
      {
        method: 'POST',
        path: `${clusterId('aks-retail-dev')}/rotateClusterCertificates?api-version=2024-09-01`,
      },
    ],
    [
      'a filter that it does not know',
      400,
      { method: 'GET', path: `${retail}/resources?api-version=2021-04-01&$filter=substringof('a',name)` },
    ],
    [
      'a token to go on with that is none',
      400,
      { method: 'GET', path: `${retail}/resources?api-version=2021-04-01&$skiptoken=!!` },
    ],
  ])('refuses %s with %i', async (_, status, wire) => {
    const answer = await arm(wire);
    expect([answer.status, answer.text]).toEqual([status, answer.text]);
    expectArmError(answer);
  });

  it('names provider and operation of what it does not model, and that it is the emulator who does not', async () => {
    const { text } = await arm({
      method: 'PUT',
      path: `${retail}/resourceGroups/rg-retail/providers/Microsoft.Compute/disks/d?api-version=2024-03-02`,
      headers: json,
      body: '{}',
    });
    expect(JSON.parse(text).error).toEqual({
      code: 'NotModelled',
      message: "The emulator does not model PUT on 'Microsoft.Compute/disks'.",
    });
  });

  it('takes names at their limits', async () => {
    const path = `${linkerPath('aks-retail-dev', 'a'.repeat(60))}?api-version=2024-04-01`;
    expect((await arm({ method: 'PUT', path, headers: json, body: connectionBody() })).status).toBe(201);
  });

  it('refuses tokens that are unsigned, signed by somebody else, or over', async () => {
    const claims = { aud: 'https://management.azure.com/', oid: 'x', tid: 'y', upn: 'z' };
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ ...claims, exp: 9e9 })}.`;
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(Buffer.alloc(32));
    for (const bad of [unsigned, forged, `${token}x`, token.slice(0, 40), '', '\u00e9']) {
      const headers = { authorization: `Bearer ${bad}` };
      const answer = await onWire(emulator.armUrl, { method: 'GET', path: linker, headers });
      expect(answer.status, bad).toBe(401);
      expectArmError(answer);
    }
  });

  it('answers whatever it is asked with an error of its own at most', async () => {
    const segment = fc.oneof(
      fc.constantFrom(
        'subscriptions',
        retail.slice(15),
        'resourceGroups',
        'rg-retail',
        'providers',
        'Microsoft.ServiceLinker',
        'linkers',
        '..',
        '%2f',
        '%',
        '*',
        'managedClusters',
        'aks-retail-dev',
        'Microsoft.ContainerService',
        'Microsoft.Authorization',
        'locks',
        'policyAssignments',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 12 }).map(encodeURIComponent),
    );
    const wire = fc.record({
      method: fc.constantFrom('GET', 'PUT', 'PATCH', 'POST', 'DELETE', 'HEAD', 'OPTIONS'),
      path: fc
        .array(segment, { maxLength: 12 })
        .map((segments) => `/${segments.join('/')}?api-version=2024-04-01`),
      body: fc.option(fc.json({ maxDepth: 3 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(wire, async ({ method, ...rest }) => {
        const answer = await arm({ method, ...rest, headers: json });
        if (method !== 'HEAD') expectArmError(answer);
        expect(answer.status < 500 || answer.status === 501).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('answers every bad body of a connection with an ARM error', async () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('secret', 'AzureResource', 'userAssignedIdentity'),
    );
    const properties = fc.dictionary(
      fc.constantFrom(
        'targetService',
        'authInfo',
        'clientType',
        'scope',
        'secretStore',
        'vNetSolution',
        'publicNetworkSolution',
        'configurationInfo',
        'other',
      ),
      value,
    );
    await fc.assert(
      fc.asyncProperty(properties, async (chosen) => {
        const answer = await arm({
          method: 'PUT',
          path: linker,
          headers: json,
          body: JSON.stringify({ properties: chosen }),
        });
        expect(answer.status).toBe(400);
        expectArmError(answer);
      }),
      { numRuns: 200 },
    );
  });
});

function connectionBody(): string {
  return JSON.stringify({
    properties: {
      targetService: {
        type: 'AzureResource',
        id: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
      },
      authInfo: { authType: 'secret' },
    },
  });
}

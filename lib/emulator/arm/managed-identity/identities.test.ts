import { afterAll, describe, expect, it } from 'vitest';
import { retail, startTestEmulator } from '../../test-emulator.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

const version = 'api-version=2023-01-31';
const identity = (name: string) =>
  `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
const credential = (owner: string, name: string) =>
  `${identity(owner)}/federatedIdentityCredentials/${name}?${version}`;
const trust = (subject: string) => ({
  properties: { issuer: 'https://issuer.example/', subject, audiences: ['api://AzureADTokenExchange'] },
});

describe('a managed identity', () => {
  it('is made at once, with ids that stay, under an id in lower case', async () => {
    const made = await emulator.arm('owner', 'PUT', `${identity('id-new')}?${version}`, {
      location: 'westeurope',
    });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(made.body.id);
    expect(made.body).toMatchObject({ tags: {}, id: expect.stringContaining('/resourcegroups/') });
    const again = await emulator.arm('owner', 'PUT', `${identity('id-new')}?${version}`, {
      location: 'westeurope',
      tags: { a: 'b' },
    });
    expect([again.status, again.body.properties]).toEqual([201, made.body.properties]);
  });

  it('takes its credentials with it', async () => {
    await emulator.arm('owner', 'PUT', `${identity('id-gone')}?${version}`, { location: 'westeurope' });
    await emulator.arm('owner', 'PUT', credential('id-gone', 'fic1'), trust('a'));
    expect((await emulator.arm('owner', 'DELETE', `${identity('id-gone')}?${version}`)).status).toBe(200);
    expect((await emulator.arm('owner', 'GET', credential('id-gone', 'fic1'))).status).toBe(404);
  });
});

describe('a federated credential', () => {
  it('is made, changed, listed and deleted at once', async () => {
    const made = await emulator.arm('owner', 'PUT', credential('id-retail-orders', 'fic1'), trust('one'));
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toMatch(/^\/subscriptions\//);
    const changed = await emulator.arm('owner', 'PUT', credential('id-retail-orders', 'fic1'), trust('two'));
    expect([changed.status, changed.body.properties.subject]).toEqual([200, 'two']);
    const { body } = await emulator.arm(
      'owner',
      'GET',
      `${identity('id-retail-orders')}/federatedIdentityCredentials?${version}`,
    );
    expect(body.value.map((item: { name: string }) => item.name)).toContain('fic1');
    const gone = await emulator.arm('owner', 'DELETE', credential('id-retail-orders', 'fic1'));
    expect([gone.status, gone.body]).toEqual([200, undefined]);
  });

  it('is refused as the twenty-first, and as the same trust under another name', async () => {
    const full = await emulator.arm('owner', 'PUT', credential('id-retail-full', 'one-more'), trust('x'));
    expect(full.status).toBe(400);
    expect(full.body.error.message).toContain('20');
    await emulator.arm('owner', 'PUT', credential('id-retail-orders', 'first'), trust('same'));
    const twin = await emulator.arm('owner', 'PUT', credential('id-retail-orders', 'second'), trust('same'));
    expect(twin.status).toBe(409);
  });

  it('is still changed on an identity that is full', async () => {
    const { status } = await emulator.arm(
      'owner',
      'PUT',
      credential('id-retail-full', 'fc-team-01'),
      trust('other'),
    );
    expect(status).toBe(200);
  });
});

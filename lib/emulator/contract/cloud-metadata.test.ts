import { afterAll, describe, expect, it } from 'vitest';
import { startTestEmulator } from '../test-emulator.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

const ask = async (version: string) =>
  (await fetch(`${emulator.armUrl}/metadata/endpoints?api-version=${version}`)).json();

describe('what the cloud says of itself', () => {
  it('leads `az cloud register` to the sign-in, in the short form', async () => {
    const { authentication } = await ask('2015-01-01');
    expect(authentication.audiences).toContain('https://management.core.windows.net/');
    const discovery = `${authentication.loginEndpoint}/organizations/v2.0/.well-known/openid-configuration`;
    const { authorization_endpoint: authorize } = await (await fetch(discovery)).json();
    expect(authorize).toMatch(new RegExp(`^${emulator.armUrl}/entra/`));
  });

  it('is a list of clouds first, and one cloud in later versions', async () => {
    const cloud = await ask('2022-09-01');
    expect(cloud).toMatchObject({
      resourceManager: emulator.armUrl,
      suffixes: { storage: 'core.windows.net' },
    });
    expect(await ask('2019-05-01')).toEqual([cloud]);
  });

  it('leads nobody out to the real directory', async () => {
    const { microsoftGraphResourceId: graph } = await ask('2022-09-01');
    expect(new URL(graph).origin).toBe(emulator.armUrl);
    expect((await fetch(`${graph}v1.0/me`)).status).toBe(401);
  });
});

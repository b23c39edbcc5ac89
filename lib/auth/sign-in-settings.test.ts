import { expect, test } from 'vitest';
import { parseEnvironment } from '../environment.ts';
import { signInOrigins, signInSettings } from './sign-in-settings.ts';

const entra = parseEnvironment({ AZURE_CLIENT_ID: '5b4c3f5e-8f0a-4c1d-9d53-0a7a3a1e6f10' });
const emulator = parseEnvironment({});

test('the scope of Resource Manager keeps the slash of its audience', () => {
  expect(signInSettings(entra).armScope).toBe('https://management.azure.com//.default');
});

test('only an authority with given endpoints is vouched for', () => {
  expect(signInSettings(entra)).toMatchObject({ knownAuthorities: [], authorityMetadata: undefined });
  expect(signInSettings(emulator).knownAuthorities).toEqual(['login.emulator.localhost']);
});

test('the browser may talk to where tokens really come from', () => {
  expect(signInOrigins(entra)).toEqual(['https://login.microsoftonline.com']);
  expect(signInOrigins(emulator)).toEqual(['http://localhost:4100']);
});

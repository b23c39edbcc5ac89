import { afterEach, expect, it, vi } from 'vitest';
import { seal, unseal } from './seal.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it('what is sealed is not to be read, and comes back whole', () => {
  const sealed = seal('päss word', 'here');
  expect(Buffer.from(sealed, 'base64').toString()).not.toContain('word');
  expect(unseal(sealed, 'here')).toBe('päss word');
});

it.each<[string, () => string]>([
  ['was cut', () => unseal(seal('secret', 'here').slice(0, 20), 'here')],
  ['was changed', () => unseal(`A${seal('secret', 'here').slice(1)}`, 'here')],
  ['is for another cluster', () => unseal(seal('secret', 'here'), 'there')],
  ['is of an hour ago', () => unseal(seal('secret', 'here', 0), 'here', 3_600_000)],
])('what %s is refused', (_, open) => {
  expect(open).toThrow(/no longer be undone/);
});

it('replicas that share a secret open what another one closed', async () => {
  vi.stubEnv('UNDO_SECRET', 'shared by all replicas of a portal');
  vi.resetModules();
  const one = await import('./seal.ts');
  vi.resetModules();
  const other = await import('./seal.ts');
  expect(other.unseal(one.seal('secret', 'here'), 'here')).toBe('secret');
});

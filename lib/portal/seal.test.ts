import { expect, it } from 'vitest';
import { seal, unseal } from './seal.ts';

it('what is sealed is not to be read, and comes back whole', () => {
  const sealed = seal('päss word');
  expect(Buffer.from(sealed, 'base64').toString()).not.toContain('word');
  expect(unseal(sealed)).toBe('päss word');
});

it.each([
  ['cut', (sealed: string) => sealed.slice(0, 20)],
  ['changed', (sealed: string) => `A${sealed.slice(1)}`],
])('what was %s is refused', (_, damage) => {
  expect(() => unseal(damage(seal('secret')))).toThrow(/no longer be undone/);
});

import { expect, it } from 'vitest';
import { commandActions, isAllowed } from './permissions.ts';

it.each([
  [{ actions: ['*/read'], notActions: [] }, false],
  [{ actions: ['*'], notActions: [] }, true],
  [{ actions: ['*'], notActions: ['Microsoft.ServiceLinker/*/write'] }, false],
  [{ actions: ['microsoft.servicelinker/linkers/*'], notActions: [] }, true],
])('%j grants creating a connection: %s', (grant, allowed) => {
  expect(isAllowed([grant], commandActions.create)).toBe(allowed);
});

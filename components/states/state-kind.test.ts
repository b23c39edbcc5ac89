import { expect, test } from 'vitest';
import { stateKind } from './state-kind.ts';

test.each([
  ['Succeeded', 'success'],
  ['ACCEPTED', 'progress'],
  ['Deleting', 'progress'],
  ['Canceled', 'failure'],
  ['Stopped', 'off'],
  ['', 'unknown'],
  ['SomethingNew', 'unknown'],
])('%j is of the kind %s', (state, kind) => {
  expect(stateKind(state)).toBe(kind);
});

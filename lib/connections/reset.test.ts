import { expect, test } from 'vitest';
import { sampleConnection } from './diagnosis/sample-evidence.ts';
import { connectionProgress, connectionsLeft } from './reset.ts';

const startedAt = Date.parse('2026-11-24T12:00:00Z');
const at = (provisioningState: string, modifiedAt: string) => ({ provisioningState, modifiedAt });

test.each([
  [at('Succeeded', '2026-11-24T11:59:59Z'), 'waiting'],
  [at('Succeeded', '2026-11-24T12:01:00Z'), 'done'],
  [at('Accepted', '2026-11-24T12:01:00Z'), 'running'],
  [at('Failed', '2026-11-24T12:01:00Z'), 'failed'],
  [at('Failed', '2026-11-01T00:00:00Z'), 'waiting'],
  [undefined, 'gone'],
] as const)('%j is %s', (connection, progress) => {
  expect(connectionProgress({ startedAt }, connection)).toBe(progress);
});

test('a reset that was left goes on with what is not made again yet', () => {
  const plan = { startedAt, uninstalled: true, connections: ['a', 'b', 'c', 'd'], backup: '' };
  const connections = [
    { ...sampleConnection, name: 'a', modifiedAt: '2026-11-24T12:01:00Z' },
    { ...sampleConnection, name: 'b', modifiedAt: '2026-11-24T12:02:00Z', provisioningState: 'Failed' },
    { ...sampleConnection, name: 'c', modifiedAt: '2026-11-01T00:00:00Z' },
  ];
  expect(connectionsLeft(plan, connections)).toEqual(['b', 'c']);
});

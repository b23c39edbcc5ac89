import { expect, it } from 'vitest';
import type { ClusterResource } from '#lib/connections/relations/cluster-resource.ts';
import { applyChanges, collectResources } from './listed-resources.ts';

const secret = (name: string, part: Partial<ClusterResource> = {}): ClusterResource => ({
  kind: 'Secret',
  namespace: 'shop',
  name,
  ...part,
});

function listed() {
  const collector = collectResources();
  collector.add({ type: 'rows', rows: [secret('a'), secret('b')] });
  // The list began again: what came twice counts once.
  collector.add({ type: 'rows', rows: [secret('a'), secret('c')] });
  collector.add({ type: 'listed', versions: { Secret: '10', Pod: '10' } });
  return collector.state();
}
const change = (version: string, resource?: ClusterResource, gone = false) =>
  ({ type: 'change', kind: 'Secret', version, resource, gone }) as const;

it('keeps rows in their place, takes out what is gone and adds what is new', () => {
  const before = listed();
  const after = applyChanges(before, [
    { type: 'watching' },
    change('11', secret('a', { ready: true })),
    change('12', secret('b'), true),
    change('13', secret('d')),
    change('14'),
  ]);
  expect(after.resources).toEqual([secret('a', { ready: true }), secret('c'), secret('d')]);
  expect(after.versions).toEqual({ Secret: '14', Pod: '10' });
  expect(after.reading).toBe(before.reading);
  expect(listed().reading).not.toBe(before.reading);
});

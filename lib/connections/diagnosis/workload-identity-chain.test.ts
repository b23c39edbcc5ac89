import { expect, test } from 'vitest';
import type { Evidence, PodEvidence } from './evidence.ts';
import { healthyEvidence, samplePod } from './sample-evidence.ts';
import { read } from './source.ts';
import { workloadIdentityChain, workloadIdentityPods } from './workload-identity-chain.ts';

const broken = (pod: PodEvidence, parts: Partial<Evidence> = {}) =>
  workloadIdentityChain({ ...healthyEvidence, ...parts }, pod)
    .filter(({ state }) => state !== 'whole')
    .map(({ id, state }) => [id, state]);

test('the chain of a healthy pod is whole', () => {
  expect(broken(samplePod)).toEqual([]);
});

test.each([
  [
    'label and webhook',
    { ...samplePod, labels: {}, tokenInjected: false },
    {},
    [
      ['label', 'broken'],
      ['webhook', 'broken'],
    ],
  ],
  ['account', { ...samplePod, serviceAccount: 'default' }, {}, [['account', 'broken']]],
  ['webhook', { ...samplePod, tokenInjected: false }, {}, [['webhook', 'broken']]],
  ['role', samplePod, { roleAssignments: read([]) }, [['role', 'broken']]],
  ['annotation', samplePod, { objects: { state: 'skipped' } }, [['annotation', 'unknown']]],
] as const)('%s', (_, pod, parts, expected) => {
  expect(broken(pod, parts)).toEqual(expected);
});

test('every whole link shows what proves it, and a broken one what mends it', () => {
  const links = workloadIdentityChain(healthyEvidence, samplePod);
  for (const { id, evidence } of links) expect(evidence, id).not.toEqual([]);
  const [, , , , , role] = workloadIdentityChain(
    { ...healthyEvidence, roleAssignments: read([]) },
    samplePod,
  );
  expect(role?.evidence.join()).toContain('roleDefinitionIds: []');
  expect(role?.finding?.remedy?.kind).toBe('assignRole');
});

test('only pods that have to do with workload identity are offered', () => {
  const other = { ...samplePod, name: 'web', labels: {}, secrets: [], serviceAccount: 'default' };
  const evidence = { ...healthyEvidence, pods: read([samplePod, other]) };
  expect(workloadIdentityPods(evidence).map(({ name }) => name)).toEqual([samplePod.name]);
});

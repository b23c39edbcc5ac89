import { expect, test } from 'vitest';
import { preflight } from './preflight.ts';
import { healthyEvidence } from './sample-evidence.ts';
import { read, seen } from './source.ts';

const cluster = seen(healthyEvidence.cluster);
if (!cluster) throw new Error('the sample lacks its cluster');
const stateOf = (id: string, evidence = healthyEvidence) =>
  preflight(evidence).find((check) => check.id === id)?.state;

test('a healthy cluster is ready in every respect', () => {
  expect(preflight(healthyEvidence).map(({ state }) => state)).toEqual(Array(7).fill('ready'));
});

test('a cluster under change blocks, and says what helps', () => {
  const [check] = preflight({
    ...healthyEvidence,
    cluster: read({ ...cluster, provisioningState: 'Upgrading' }),
  });
  expect(check).toMatchObject({ state: 'blocked', finding: { remedy: { kind: 'waitForCluster' } } });
});

test('what cannot be read is unknown, not ready', () => {
  const failure = { code: 'AuthorizationFailed', message: 'No.', status: 403 };
  expect(stateOf('locks', { ...healthyEvidence, locks: { state: 'failed', failure } })).toBe('unknown');
});

test('egress through a firewall and nodes that all turn pods away are pointed out', () => {
  const behind = read({ ...cluster, outboundType: 'userDefinedRouting' });
  expect(stateOf('egress', { ...healthyEvidence, cluster: behind })).toBe('hint');
  const windows = [{ name: 'w', ready: true, unschedulable: false, os: 'windows', taints: [] }];
  expect(stateOf('nodes', { ...healthyEvidence, nodes: read(windows) })).toBe('hint');
});

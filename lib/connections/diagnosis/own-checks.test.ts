import { expect, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import { checkConnection } from './own-checks.ts';
import { healthyEvidence, sampleConnection } from './sample-evidence.ts';
import { read, seen } from './source.ts';

const check = (parts: Partial<Evidence>, connection = sampleConnection, keys = ['A']) =>
  checkConnection({ ...healthyEvidence, ...parts }, connection, keys);
const stateOf = (id: string, checks: ReturnType<typeof check>) => checks.find((one) => one.id === id)?.state;

test('every check of a healthy connection passes', () => {
  const states = check({}).map(({ id, state }) => [id, state]);
  expect(states.filter(([, state]) => state !== 'passed')).toEqual([]);
  expect(states.length).toBeGreaterThan(9);
});

test('a key too many, a key too few: expected and actual are told', () => {
  expect(check({}, sampleConnection, ['A', 'B']).find(({ id }) => id === 'keys')).toMatchObject({
    state: 'failed',
    differences: [{ name: 'keys', expected: 'A, B', actual: 'A' }],
  });
});

test('a failed connection is checked like any other', () => {
  const failed = { ...sampleConnection, provisioningState: 'Failed' };
  expect(stateOf('role', check({ roleAssignments: read([]) }, failed))).toBe('failed');
});

test('what could not be read is not passed', () => {
  expect(stateOf('firewall', check({ outboundAddresses: { state: 'skipped' } }))).toBe('unknown');
});

test('a credential that differs in case fails, with both values', () => {
  const [identity] = seen(healthyEvidence.identities) ?? [];
  const [credential] = (identity && seen(identity.credentials)) ?? [];
  if (!identity || !credential) throw new Error('the sample lacks a credential');
  const spoilt = { ...credential, issuer: credential.issuer.toUpperCase() };
  const checks = check({ identities: read([{ ...identity, credentials: read([spoilt]) }]) });
  expect(checks.find(({ id }) => id === 'credential')).toMatchObject({
    state: 'failed',
    differences: [{ name: 'issuer', expected: credential.issuer, actual: spoilt.issuer }],
  });
});

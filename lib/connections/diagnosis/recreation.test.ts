import { expect, test } from 'vitest';
import { connectionsToRecreate, secretNeeded } from './recreation.ts';
import { finding } from './rule.ts';
import { healthyEvidence, sampleConnection } from './sample-evidence.ts';
import { read } from './source.ts';

const failed = { ...sampleConnection, name: 'invoices', provisioningState: 'Failed' };
const evidence = { ...healthyEvidence, connections: read([sampleConnection, failed]) };
const names = (found: Parameters<typeof connectionsToRecreate>[1]) =>
  connectionsToRecreate(evidence, found).map(({ name }) => name);

test('a reinstalled extension needs all its connections again', () => {
  expect(names(finding('x', { remedy: { kind: 'reinstallExtension' } }))).toEqual(['orders', 'invoices']);
});

test('a cleared way lets the failed connections be made again, and leaves the healthy ones alone', () => {
  expect(names(finding('x', { remedy: { kind: 'upgradeExtension' } }))).toEqual(['invoices']);
});

test('a finding about one connection recreates that one', () => {
  expect(names(finding('x', { remedy: { kind: 'recreateConnections' }, connections: ['orders'] }))).toEqual([
    'orders',
  ]);
});

test('granting a role recreates nothing', () => {
  const remedy = {
    kind: 'assignRole',
    scope: '/subscriptions/x',
    principalId: 'p',
    roleId: 'r',
    roleName: 'R',
  } as const;
  expect(names(finding('x', { remedy, connections: ['orders'] }))).toEqual([]);
});

test('passwords and client secrets are asked for again', () => {
  expect(secretNeeded({ authType: 'secret' })).toBe('password');
  expect(secretNeeded({ authType: 'servicePrincipal' })).toBe('clientSecret');
  expect(secretNeeded({ authType: 'secretAuto' })).toBeUndefined();
});

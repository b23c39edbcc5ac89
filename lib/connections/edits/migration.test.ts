import { expect, it } from 'vitest';
import type { Connection } from '../connection.ts';
import type { ClusterResource } from '../relations/cluster-resource.ts';
import { relate } from '../relations/relations.ts';
import { canMigrate, migratingWorkloads, successorOf } from './migration.ts';

const old: Connection = {
  id: '/old',
  name: 'old',
  namespace: 'shop',
  serviceId: 'servicebus',
  authType: 'secretAuto',
  target: { name: 'sb', id: '/Subscriptions/s/sb' },
  provisioningState: 'Succeeded',
  customizedKeys: {},
};
const successor: Connection = {
  ...old,
  id: '/new',
  name: 'new',
  authType: 'workloadIdentity',
  clientId: 'c',
  target: { name: 'sb', id: '/subscriptions/s/sb' },
};

it('is for connections that live on a secret and need none', () => {
  expect(canMigrate(old)).toBe(true);
  expect(canMigrate(successor)).toBe(false);
  expect(canMigrate({ serviceId: 'mongodb-atlas', authType: 'secret' })).toBe(false);
});

it('finds the connection that takes over by its target and namespace', () => {
  expect(successorOf(old, [old, { ...successor, namespace: 'other' }])).toBeUndefined();
  expect(successorOf(old, [old, successor])).toBe(successor);
});

it('says of every workload how far it has come', () => {
  const use = (name: string, how: 'environment' | 'variable' = 'environment') => ({
    name,
    optional: false,
    how,
  });
  const workload = (name: string, ...secrets: ReturnType<typeof use>[]): ClusterResource => ({
    kind: 'Deployment',
    namespace: 'shop',
    name,
    ready: name !== 'moving',
    references: { secrets, serviceAccount: 'default', workloadIdentity: false, secretProviderClasses: [] },
  });
  const before = use('sc-old-secret');
  const after = use('sc-new-secret');
  const relations = relate(
    [old, successor],
    [
      workload('old', before),
      workload('moving', before, after),
      workload('named', use('sc-old-secret', 'variable'), after),
      workload('moved', after),
      workload('stranger', use('x')),
    ],
  );
  expect(
    migratingWorkloads(old, successor, relations).map(({ workload: { name }, stage, ready }) => [
      name,
      stage,
      ready,
    ]),
  ).toEqual([
    ['old', 'old', true],
    ['moving', 'both', false],
    ['named', 'named', true],
    ['moved', 'done', true],
  ]);
});

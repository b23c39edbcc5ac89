import { expect, it } from 'vitest';
import { type DryRun, mergePlan } from './merge-plan.ts';
import type { PlanStep } from './plan.ts';

const roles = 'Microsoft.Authorization/roleAssignments/write';
const plan: PlanStep[] = [
  { id: 'assignRoles', place: 'azure', state: 'create', subject: 'Reader', permission: roles },
  { id: 'configureFirewall', place: 'azure', state: 'change', subject: 'st' },
  { id: 'createConnection', place: 'azure', state: 'create', subject: 'conn' },
  { id: 'writeSecret', place: 'cluster', state: 'create', subject: 'sc-conn-secret' },
];
const change = (action: string, operationType = 'configAuth') => ({
  name: action,
  operationType,
  description: `does ${action}`,
  action,
});
const merge = (dryRun: DryRun | undefined) =>
  mergePlan(plan, dryRun).map(({ id, state, azure, missing }) => [id, state, azure, missing]);

it('says of each line whether Azure confirms it, and what is so already', () => {
  const changes = [change('Microsoft.Storage/storageAccounts/write', 'configNetwork')];
  expect(merge({ prerequisites: [], changes })).toEqual([
    ['assignRoles', 'done', 'notNeeded', false],
    ['configureFirewall', 'change', 'confirmed', false],
    ['createConnection', 'create', undefined, false],
    ['writeSecret', 'create', undefined, false],
  ]);
});

it('names the line for which a right is missing', () => {
  const prerequisites = [{ type: 'permissionsMissing' as const, permissions: [roles.toLowerCase()] }];
  expect(merge({ prerequisites, changes: [change(roles)] })[0]).toEqual([
    'assignRoles',
    'create',
    'confirmed',
    true,
  ]);
});

it('adds what only Azure knows of', () => {
  const extra = mergePlan(plan, { prerequisites: [], changes: [change('Microsoft.X/y/write')] });
  expect(extra.find(({ id }) => id === 'other')).toMatchObject({
    subject: 'does Microsoft.X/y/write',
    azure: 'confirmed',
  });
});

it('takes nothing for done while something stands in the way, or while Azure has not answered', () => {
  expect(merge({ prerequisites: [{ type: 'basicError' }], changes: [] })[0]).toEqual([
    'assignRoles',
    'create',
    undefined,
    false,
  ]);
  expect(merge(undefined)[0]).toEqual(['assignRoles', 'create', undefined, false]);
});

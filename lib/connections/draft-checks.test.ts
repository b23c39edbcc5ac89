import { expect, it } from 'vitest';
import { connectionDraftSchema } from './draft.ts';
import { draftChecks } from './draft-checks.ts';
import type { MergedStep } from './merge-plan.ts';
import type { ClusterFacts } from './plan.ts';

const facts: ClusterFacts = {
  provisioningState: 'Succeeded',
  oidcIssuerEnabled: true,
  workloadIdentityEnabled: true,
  secretsProviderEnabled: false,
  objects: ['other'],
  federatedSubjects: [],
};
const draft = connectionDraftSchema.parse({
  name: 'orders_a',
  namespace: 'shop',
  identity: { id: '/i', clientId: 'client', subscriptionId: 's' },
});
const step = (id: MergedStep['id'], more: Partial<MergedStep> = {}): MergedStep => ({
  id,
  place: 'azure',
  state: 'create',
  subject: 'Reader',
  azure: 'confirmed',
  missing: false,
  ...more,
});
const plan = [step('assignRoles'), step('writeSecret'), step('writeServiceAccount')];
const connection = {
  id: '/l',
  name: 'other',
  namespace: 'shop',
  target: { name: 't' },
  clientId: 'client',
  provisioningState: 'Succeeded',
  customizedKeys: {},
};
const states = (change: Partial<ClusterFacts>, steps = plan, others: (typeof connection)[] = []) =>
  Object.fromEntries(
    draftChecks(draft, { ...facts, ...change }, steps, others).map(({ id, state }) => [id, state]),
  );

it('is ready where nothing is in the way', () => {
  expect(states({})).toEqual({ names: 'ready', credentials: 'ready', roles: 'ready' });
});

it('points at objects of the same names that are no connection’s', () => {
  const taken = { objects: ['sc-ordersa-secret', 'sc-account-client'] };
  const [check] = draftChecks(draft, { ...facts, ...taken }, plan, []);
  expect(check).toEqual({ id: 'names', state: 'hint', subject: 'sc-ordersa-secret, sc-account-client' });
  // Connections of one identity share its ServiceAccount.
  expect(states({ objects: ['sc-account-client'] }, plan, [connection]).names).toBe('ready');
});

it('blocks for a full identity, unless it trusts this ServiceAccount already', () => {
  const full = Array.from({ length: 20 }, (_, index) => `subject ${index}`);
  expect(states({ federatedSubjects: full }).credentials).toBe('blocked');
  const trusted = [...full.slice(1), 'system:serviceaccount:shop:sc-account-client'];
  expect(states({ federatedSubjects: trusted }).credentials).toBe('ready');
});

it('blocks where the roles may not be assigned, and knows nothing until Azure has answered', () => {
  expect(states({}, [step('assignRoles', { missing: true })]).roles).toBe('blocked');
  expect(states({}, [step('assignRoles', { azure: undefined })]).roles).toBe('unknown');
  expect(states({ objects: undefined, federatedSubjects: undefined })).toMatchObject({
    names: 'unknown',
    credentials: 'unknown',
  });
});

import { expect, it } from 'vitest';
import type { Evidence } from '../diagnosis/evidence.ts';
import { healthyEvidence, sampleConnection } from '../diagnosis/sample-evidence.ts';
import { read, seen } from '../diagnosis/source.ts';
import type { StepId } from './look.ts';
import { noteSeen, type Seen, seenInPlan } from './seen.ts';
import { lookAtSteps, timeline } from './timeline.ts';

const began = '2026-11-24T12:00:00Z';
const at = (seconds: number) => new Date(Date.parse(began) + seconds * 1000).toISOString();
const busy = { ...sampleConnection, modifiedAt: began, provisioningState: 'Accepted' };
const nothingSeen: Seen = { attempt: began, times: {} };
const extension = seen(healthyEvidence.extension);
const cluster = seen(healthyEvidence.cluster);
const [identity] = seen(healthyEvidence.identities) ?? [];
if (!extension || !cluster || !identity) throw new Error('the sample lacks something');

/** A cluster in which nothing has been done yet. */
const untouched: Evidence = {
  ...healthyEvidence,
  extension: read(null),
  cluster: read({ ...cluster, workloadIdentity: false, oidcIssuer: { enabled: false, url: undefined } }),
  identities: read([{ ...identity, credentials: read([]) }]),
  roleAssignments: read([]),
  objects: read([]),
};

function states(evidence: Evidence, connection = busy, known = nothingSeen, culprit?: StepId) {
  const steps = timeline(connection, lookAtSteps(evidence, connection), known, culprit);
  return Object.fromEntries(steps.map(({ id, state }) => [id, state]));
}

it('takes the steps of workload identity, one after the other', () => {
  expect(states(untouched)).toEqual({
    provider: 'done',
    extension: 'running',
    features: 'waiting',
    credential: 'waiting',
    role: 'waiting',
    firewall: 'done',
    job: 'waiting',
    secret: 'waiting',
    serviceAccount: 'waiting',
  });
});

it('takes only the steps of the connection’s own plan', () => {
  const plain = {
    ...busy,
    authType: 'secret' as const,
    optedOut: ['network', 'configuration'] as const,
  };
  const ids = lookAtSteps(untouched, { ...plain, optedOut: [...plain.optedOut] }).map(({ id }) => id);
  expect(ids).toEqual(['provider', 'extension', 'job']);
});

it('says what Azure is at, rather than guess', () => {
  const updating = read({ ...cluster, provisioningState: 'Updating' });
  expect(states({ ...untouched, cluster: updating })).toMatchObject({
    extension: 'waiting',
    features: 'running',
  });
});

it('takes what was made in the very second of the beginning for made by this attempt', () => {
  const late = { ...busy, modifiedAt: began.replace('Z', '.870Z') };
  const objects = seen(healthyEvidence.objects) ?? [];
  const evidence = {
    ...healthyEvidence,
    objects: read(objects.map((one) => ({ ...one, createdAt: began }))),
  };
  expect(states(evidence, late)).toMatchObject({ secret: 'done', serviceAccount: 'done' });
});

it('tells what was there before from what this attempt did, by Azure’s own times', () => {
  const [role] = seen(healthyEvidence.roleAssignments) ?? [];
  if (!role) throw new Error('the sample lacks its role');
  const evidence: Evidence = {
    ...healthyEvidence,
    roleAssignments: read([{ ...role, createdAt: at(-3600) }]),
    extension: read({ ...extension, modifiedAt: at(20), statuses: [{ time: at(50) }] }),
  };
  const steps = timeline(busy, lookAtSteps(evidence, busy), nothingSeen);
  expect(steps.find(({ id }) => id === 'role')).toMatchObject({ state: 'already', clock: 'azure' });
  expect(steps.find(({ id }) => id === 'extension')).toMatchObject({
    state: 'done',
    at: Date.parse(at(50)),
    tookMs: 30_000,
  });
});

it('uses this browser’s time where nobody else keeps one, and knows from the plan what was there before', () => {
  const planned = seenInPlan([
    { id: 'registerProvider', place: 'azure', state: 'done', subject: '' },
    { id: 'enableOidcIssuer', place: 'azure', state: 'change', subject: '' },
    { id: 'createFederatedCredential', place: 'azure', state: 'create', subject: '' },
  ]);
  const first = noteSeen(planned, began, lookAtSteps(untouched, busy), 1_000);
  const later = noteSeen(first, began, lookAtSteps(healthyEvidence, busy), 2_000);
  const steps = timeline(busy, lookAtSteps(healthyEvidence, busy), later);
  expect(steps.find(({ id }) => id === 'provider')).toMatchObject({ state: 'already', at: undefined });
  expect(steps.find(({ id }) => id === 'firewall')).toMatchObject({ state: 'done', at: 1_000 });
  expect(steps.find(({ id }) => id === 'features')).toMatchObject({
    state: 'done',
    at: 2_000,
    clock: 'browser',
  });
});

it('says after a failure what failed, what was rolled back, what was left and what was never reached', () => {
  const failed = { ...busy, provisioningState: 'Failed' };
  const before = noteSeen(undefined, began, lookAtSteps(untouched, busy), 1_000);
  const made = noteSeen(
    before,
    began,
    lookAtSteps({ ...healthyEvidence, extension: read(null), objects: read([]) }, busy),
    2_000,
  );
  const after: Evidence = {
    ...untouched,
    cluster: healthyEvidence.cluster,
    extension: read({ ...extension, provisioningState: 'Failed' }),
    job: read({ name: 'sc-job', state: 'failed', createdAt: at(30), conditions: [] }),
  };
  expect(states(after, failed, made)).toEqual({
    provider: 'done',
    extension: 'failed',
    features: 'done',
    credential: 'rolledBack',
    role: 'rolledBack',
    firewall: 'done',
    job: 'failed',
    secret: 'absent',
    serviceAccount: 'absent',
  });
  expect(states(untouched, failed, nothingSeen, 'role')).toMatchObject({
    credential: 'absent',
    role: 'failed',
  });
});

it('goes on from what is done when it is tried again', () => {
  const first = noteSeen(undefined, began, lookAtSteps(untouched, busy), 1_000);
  const enabled = { ...untouched, cluster: healthyEvidence.cluster };
  const made = noteSeen(first, began, lookAtSteps(enabled, busy), 2_000);
  const again = noteSeen(
    made,
    at(600),
    lookAtSteps({ ...untouched, cluster: healthyEvidence.cluster }, busy),
    9,
  );
  const retried = { ...busy, modifiedAt: at(600) };
  expect(states({ ...untouched, cluster: healthyEvidence.cluster }, retried, again)).toMatchObject({
    features: 'already',
    extension: 'running',
  });
});

it('takes a job from before for another connection’s', () => {
  const old = read({ name: 'sc-job', state: 'failed' as const, createdAt: at(-3600), conditions: [] });
  expect(states({ ...untouched, job: old }).job).toBe('waiting');
});

it('says what it could not see', () => {
  const failure = { code: 'AuthorizationFailed', message: 'No.', status: 403 };
  const blind = { state: 'failed' as const, failure };
  expect(states({ ...untouched, roleAssignments: blind, job: blind })).toMatchObject({
    role: 'unknown',
    job: 'unknown',
  });
});

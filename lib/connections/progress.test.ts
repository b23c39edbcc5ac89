import { expect, it } from 'vitest';
import { type ProgressEvidence, progressSteps } from './progress.ts';

const accepted: ProgressEvidence = {
  provisioningState: 'Accepted',
  extensionState: undefined,
  jobState: undefined,
  resources: [{ kind: 'Secret', name: 'sc-a-secret', state: 'missing' }],
};
const states = (change: Partial<ProgressEvidence>) =>
  progressSteps({ ...accepted, ...change }).map(({ state }) => state);

it.each([
  ['just accepted', {}, ['done', 'running', 'waiting', 'waiting', 'waiting']],
  ['extension there', { extensionState: 'Succeeded' }, ['done', 'done', 'running', 'waiting', 'waiting']],
  ['job running', { jobState: 'running' }, ['done', 'done', 'running', 'waiting', 'waiting']],
  ['succeeded', { provisioningState: 'Succeeded' }, ['done', 'done', 'done', 'done', 'done']],
  ['job failed', { jobState: 'failed' }, ['done', 'done', 'failed', 'waiting', 'waiting']],
  [
    'failed at the start',
    { provisioningState: 'Failed' },
    ['done', 'failed', 'waiting', 'waiting', 'waiting'],
  ],
] as const)('%s', (_, change, expected) => {
  expect(states(change)).toEqual(expected);
});

it('takes the resources as the proof that the job ran', () => {
  const resources = [{ kind: 'Secret', name: 'sc-a-secret', state: 'present' }] as const;
  expect(states({ extensionState: 'Succeeded', resources })).toEqual([
    'done',
    'done',
    'done',
    'done',
    'running',
  ]);
});

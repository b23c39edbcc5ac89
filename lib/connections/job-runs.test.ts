import { expect, test } from 'vitest';
import { endedRun, type JobRun, withRun } from './job-runs.ts';

const run = (parts: Partial<JobRun> = {}): JobRun => ({
  createdAt: '2026-11-24T12:00:00Z',
  seenAt: 1,
  state: 'running',
  conditions: [],
  notes: [],
  log: '',
  ...parts,
});

test('the same run is brought up to date and loses nothing that was seen', () => {
  const first = withRun([], run({ log: 'one\ntwo', notes: ['BackOff'] }));
  const [only, ...others] = withRun(first, run({ state: 'failed', log: '', notes: ['Failed'] }));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ state: 'failed', log: 'one\ntwo', notes: ['BackOff', 'Failed'] });
});

test('runs are kept newest first, the last ten', () => {
  const runs = Array.from({ length: 12 }, (_, day) => `2026-11-${10 + day}`).reduce<JobRun[]>(
    (all, createdAt) => withRun(all, run({ createdAt })),
    [],
  );
  expect(runs).toHaveLength(10);
  expect(runs[0]?.createdAt).toBe('2026-11-21');
});

test('a job that is gone has ended as its connection did', () => {
  expect(endedRun(run(), 'Succeeded').state).toBe('succeeded');
  expect(endedRun(run({ state: 'pending' }), 'Failed').state).toBe('failed');
  expect(endedRun(run(), 'Updating').state).toBe('running');
  expect(endedRun(run({ state: 'failed' }), 'Succeeded').state).toBe('failed');
});

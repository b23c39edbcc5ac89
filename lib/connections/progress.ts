import type { ExpectedResource } from './connection.ts';

/** What can be seen of a connection that Azure is working on. */
export interface ProgressEvidence {
  readonly provisioningState: string;
  readonly extensionState: string | undefined;
  readonly jobState: 'pending' | 'running' | 'succeeded' | 'failed' | undefined;
  readonly resources: readonly Pick<ExpectedResource & { state: string }, 'kind' | 'name' | 'state'>[];
}

export interface ProgressStep {
  readonly id: 'accepted' | 'extension' | 'job' | 'resources' | 'finished';
  readonly state: 'done' | 'running' | 'waiting' | 'failed';
}

/**
 * Tells how far Service Connector has come, from what Azure and the cluster show. The job is deleted after it succeeded, so its
 * resources are the proof that it ran.
 */
export function progressSteps(evidence: ProgressEvidence): ProgressStep[] {
  const { provisioningState, extensionState, jobState, resources } = evidence;
  const failed = provisioningState === 'Failed' || provisioningState === 'Canceled';
  const finished = provisioningState === 'Succeeded';
  const written = resources.length > 0 && resources.every(({ state }) => state === 'present');
  const extensionReady = extensionState === 'Succeeded' || jobState !== undefined;
  const done = [true, finished || extensionReady, finished || written, finished || written, finished];
  if (jobState === 'failed') done.fill(false, 2);
  const ids = ['accepted', 'extension', 'job', 'resources', 'finished'] as const;
  const current = done.indexOf(false);
  return ids.map((id, index) => {
    if (done[index] && (current < 0 || index < current)) return { id, state: 'done' };
    if (index > current) return { id, state: 'waiting' };
    return { id, state: failed || jobState === 'failed' ? 'failed' : 'running' };
  });
}

import { isDriverPod } from './driver-pods.ts';
import { type EventEvidence, type Evidence, evidenceSources, type Report } from './evidence.ts';
import type { Quote } from './finding.ts';
import { seen } from './source.ts';

/** A text that Azure, the cluster or the user gave us, and the connection it is about, where it names one. */
export interface Message extends Quote {
  readonly connection?: string | undefined;
}

const ended = ['Succeeded', 'Failed', 'Canceled'];

/** Connections that have failed. */
export const failedConnections = (evidence: Evidence): string[] =>
  (seen(evidence.connections) ?? [])
    .filter(({ provisioningState }) => provisioningState === 'Failed' || provisioningState === 'Canceled')
    .map(({ name }) => name);

/** Whether the extension says of itself that it has failed. */
export function extensionFailed(evidence: Evidence): boolean {
  const extension = seen(evidence.extension);
  return (
    extension?.provisioningState === 'Failed' ||
    extension?.error !== undefined ||
    (extension?.statuses.some(({ level }) => level === 'Error') ?? false)
  );
}

/**
 * Whether anything is failing or under way. Events and logs of the past are read only then: on a healthy cluster they tell of
 * troubles that are over.
 */
export function troubled(evidence: Evidence): boolean {
  const job = seen(evidence.job);
  const working = (seen(evidence.connections) ?? []).some((one) => !ended.includes(one.provisioningState));
  return (
    working ||
    extensionFailed(evidence) ||
    job?.state === 'failed' ||
    job?.state === 'pending' ||
    failedConnections(evidence).length > 0 ||
    currentReports(evidence).some(({ origin }) => origin === 'operation')
  );
}

/** Reports that are still true: a later attempt that succeeded makes those before it history. */
export function currentReports({ reports, connections }: Evidence): Report[] {
  const healthy = new Set(
    (seen(connections) ?? [])
      .filter(({ provisioningState }) => provisioningState === 'Succeeded')
      .map(({ name }) => name),
  );
  return reports.filter(({ origin, connection }) => origin === 'pasted' || !healthy.has(connection ?? ''));
}

const keptLogLines = 400;
const recentMs = 15 * 60_000;

/** An event of a pod that is gone tells of the past, unless it was a moment ago. */
function isCurrent({ object, at }: EventEvidence, { systemPods, readAt }: Evidence): boolean {
  if ((seen(systemPods) ?? []).some(({ name }) => name === object.name)) return true;
  return at !== undefined && Date.parse(readAt) - Date.parse(at) < recentMs;
}

/** Every text that a rule may recognise, the most telling first. */
export function messagesOf(evidence: Evidence): Message[] {
  const extension = seen(evidence.extension);
  const stated: Message[] = [
    ...currentReports(evidence).map(({ origin, connection, code, message, correlationId }) => ({
      source: origin,
      text: code ? `${code}: ${message}` : message,
      connection,
      correlationId,
    })),
    ...(extension?.error
      ? [{ source: 'extension' as const, text: `${extension.error.code}: ${extension.error.message}` }]
      : []),
    ...(extension?.statuses ?? [])
      .filter(({ level }) => level === 'Error' || level === 'Warning')
      .map(({ code, message }) => ({
        source: 'extension' as const,
        text: `${code ?? ''}: ${message ?? ''}`,
      })),
  ];
  const refused = refusals(evidence);
  if (!troubled(evidence)) return [...stated, ...refused];
  return [
    ...stated,
    ...refused,
    ...(seen(evidence.job)?.conditions ?? []).map(({ type, reason, message }) => ({
      source: 'job' as const,
      text: [type, reason, message].filter(Boolean).join(': '),
    })),
    ...(seen(evidence.systemPods) ?? [])
      .filter(({ name }) => !isDriverPod(name))
      .flatMap(({ name, troubles }) =>
        troubles.map(({ reason, message }) => ({
          source: 'systemPods' as const,
          text: `${name}: ${reason}: ${message}`,
        })),
      ),
    ...(seen(evidence.events) ?? [])
      .filter((event) => event.type === 'Warning' && isCurrent(event, evidence))
      .map(({ object, reason, message }) => ({
        source: 'events' as const,
        text: `${object.kind}/${object.name}: ${reason}: ${message}`,
      })),
    ...lines(seen(evidence.jobLog)).map((text) => ({ source: 'jobLog' as const, text })),
    ...agentLines(evidence).map((text) => ({ source: 'agentLog' as const, text })),
  ];
}

/** What Azure and the cluster answered where a source could not be read. */
const refusals = (evidence: Evidence): Message[] =>
  evidenceSources(evidence).flatMap(({ name, source }) =>
    source.state === 'failed'
      ? [{ source: 'refusal' as const, text: `${name}: ${source.failure.code}: ${source.failure.message}` }]
      : [],
  );

/** Clocks of Azure and of the cluster differ a little. */
const slackMs = 60_000;
const stamp = /^(\d{4}-\d\d-\d\dT\S+Z) /;

/** Lines of the agent's log that can be about what is failing now: since its last attempt began, or naming it. */
function agentLines(evidence: Evidence): string[] {
  const failing = (seen(evidence.connections) ?? []).filter(
    ({ provisioningState }) => provisioningState !== 'Succeeded',
  );
  const extension = seen(evidence.extension);
  const attempts = [
    ...failing.map(({ modifiedAt }) => modifiedAt),
    ...(extensionFailed(evidence) ? [extension?.modifiedAt] : []),
  ].map((at = '') => Date.parse(at));
  const since = Math.min(...attempts.filter((at) => !Number.isNaN(at))) - slackMs;
  return lines(seen(evidence.agentLog)).filter((line) => {
    const at = Date.parse(stamp.exec(line)?.[1] ?? '');
    // Where there is no attempt, or a line has no time, nothing is known to be of the past.
    return !(at < since && Number.isFinite(since)) || failing.some(({ name }) => line.includes(name));
  });
}

const lines = (log: string | undefined): string[] =>
  (log ?? '').split('\n').filter(Boolean).slice(-keptLogLines);

import { releaseNamespace } from '../../names.ts';
import { affected, quoted } from '../message-rule.ts';
import { troubled } from '../messages.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern =
  /operation is already in progress for helm|another operation \(install\/upgrade\/rollback\) is in progress/i;
/** Helm gives an operation five minutes unless told otherwise; the extension's agent allows ten. */
const longestMs = 10 * 60_000;

/** Helm is changing the release, or was cut off while it did: what was left pending is taken away, or waited for. */
export const helmInProgress: Rule = {
  id: 'helm-in-progress',
  priority: 17,
  covers: ['agent-timeout', 'resource-readiness-timeout', 'other-extension', 'connection-failed'],
  find(evidence) {
    const messages = quoted(evidence, pattern);
    if (messages.length === 0) return [];
    const pending = (seen(evidence.releases) ?? []).find(({ status }) => status.startsWith('pending-'));
    const stuck =
      pending?.modifiedAt !== undefined &&
      troubled(evidence) &&
      Date.parse(evidence.readAt) - Date.parse(pending.modifiedAt) > longestMs;
    const record = pending && `sh.helm.release.v1.${pending.name}.v${pending.revision}`;
    return [
      finding('helm-in-progress', {
        connections: affected(evidence, messages),
        values: { stuck: String(stuck) },
        quotes: [
          ...messages,
          ...(pending
            ? [
                {
                  source: 'releases' as const,
                  text: `${pending.name} revision ${pending.revision}: ${pending.status} since ${pending.modifiedAt}`,
                },
              ]
            : []),
        ],
        remedy:
          stuck && record
            ? {
                kind: 'deleteObjects',
                objects: [{ kind: 'Secret', namespace: releaseNamespace, name: record }],
              }
            : { kind: 'recreateConnections' },
        commands: [
          `helm list -n ${releaseNamespace} --all`,
          `helm history sc-extension -n ${releaseNamespace}`,
          ...(record ? [`kubectl delete secret ${record} -n ${releaseNamespace}`] : []),
        ],
      }),
    ];
  },
};

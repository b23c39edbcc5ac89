import { targetOf } from '../connection-evidence.ts';
import { affected, quoted } from '../message-rule.ts';
import { failedConnections } from '../messages.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern =
  /secret as auth type is not allowed when local auth is disabled|(local auth\w*|key.based auth\w*|shared key access) (is|has been) (disabled|not permitted)/i;

/** A connection wants the target's access keys, and those are turned off there. */
export const appconfigLocalAuthDisabled: Rule = {
  id: 'appconfig-local-auth-disabled',
  priority: 21,
  covers: ['connection-failed'],
  find(evidence) {
    const messages = quoted(evidence, pattern);
    const failed = failedConnections(evidence);
    const blocked = (seen(evidence.connections) ?? []).filter(
      (one) =>
        failed.includes(one.name) &&
        one.authType === 'secretAuto' &&
        targetOf(evidence, one)?.keysDisabled === true,
    );
    if (blocked.length === 0 && messages.length === 0) return [];
    const scope = blocked[0] && targetOf(evidence, blocked[0])?.id;
    return [
      finding('appconfig-local-auth-disabled', {
        connections: [...new Set([...affected(evidence, messages), ...blocked.map(({ name }) => name)])],
        values: { target: blocked.map(({ target }) => target.name).join(', ') || '–' },
        quotes: [
          ...messages,
          ...blocked.map((one) => ({
            source: 'targets' as const,
            text: `${targetOf(evidence, one)?.id}: access with keys is off`,
          })),
        ],
        remedy: scope ? { kind: 'enableKeys', scope } : undefined,
        commands: blocked.map(
          (one) =>
            `az resource update --ids ${targetOf(evidence, one)?.id} --set properties.disableLocalAuth=false`,
        ),
      }),
    ];
  },
};

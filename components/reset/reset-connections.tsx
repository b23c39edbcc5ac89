'use client';

import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { FailureText } from '#components/states/failure-text.tsx';
import { Status } from '#components/states/status.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { secretNeeded } from '#lib/connections/diagnosis/recreation.ts';
import { connectionProgress, type ResetPlan } from '#lib/connections/reset.ts';
import type { ActionFailure } from '#lib/portal/act.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  target: { color: tokens.colorNeutralForeground3 },
  field: { width: '100%', maxWidth: '24rem' },
});

const kinds = {
  waiting: 'unknown',
  running: 'progress',
  failed: 'failure',
  done: 'success',
  gone: 'warning',
} as const;

/** Every connection of the cluster, how far it is, and the secret that it needs once more. */
export function ResetConnections({
  plan,
  connections,
  busy,
  failures,
  healthy,
  secrets,
  onSecret,
}: {
  plan: ResetPlan | undefined;
  connections: readonly Connection[];
  busy: string | undefined;
  failures: Readonly<Record<string, ActionFailure>>;
  /** Names of connections whose Kubernetes resources are all there. */
  healthy: ReadonlySet<string>;
  secrets: Readonly<Record<string, string>>;
  onSecret(name: string, secret: string): void;
}) {
  const t = useTranslations('reset');
  const styles = useStyles();
  const names = plan?.connections ?? connections.map(({ name }) => name);
  return (
    <ul className={styles.list} aria-live="polite">
      {names.map((name) => {
        const connection = connections.find((one) => one.name === name);
        const progress = busy === name ? 'running' : plan ? connectionProgress(plan, connection) : 'waiting';
        const secret = connection && progress !== 'done' ? secretNeeded(connection) : undefined;
        const failure = failures[name];
        const verified = progress === 'done' && healthy.has(name);
        return (
          <li key={name} className={styles.item}>
            <Status kind={kinds[progress]}>
              <strong>{name}</strong> – {t(verified ? 'progress.verified' : `progress.${progress}`)}
            </Status>
            {connection && <span className={styles.target}>{connection.target.name}</span>}
            {secret && (
              <Field className={styles.field} label={t(secret, { connection: name })} hint={t('secretHint')}>
                <Input
                  type="password"
                  autoComplete="off"
                  value={secrets[name] ?? ''}
                  disabled={busy !== undefined}
                  onChange={(_, { value }) => onSecret(name, value)}
                />
              </Field>
            )}
            {failure && (
              <span>
                <FailureText failure={failure} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

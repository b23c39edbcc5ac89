'use client';

import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { ExplainedFailure } from '#components/diagnostics/explained-failure.tsx';
import { RequestText } from '#components/diagnostics/request-text.tsx';
import { Section } from '#components/shell/section.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { Status } from '#components/states/status.tsx';
import { useDryRun } from './use-dry-run.ts';
import { useWizard } from './wizard-context.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** What Azure itself says before anything is made: what stands in the way, and what it would change. */
export function DryRunReport({ enabled }: { enabled: boolean }) {
  const t = useTranslations('dryRun');
  const styles = useStyles();
  const { clusterId } = useWizard();
  const { data, error, isFetching } = useDryRun(enabled);
  if (!enabled || data === null) return null;
  return (
    <Section title={t('title')}>
      <div className={styles.root} aria-live="polite" aria-busy={isFetching}>
        {isFetching && !data && <SkeletonRows rows={3} />}
        {error && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t('failed')}</MessageBarTitle>
              {error.message}
            </MessageBarBody>
          </MessageBar>
        )}
        {data?.prerequisites.map((one) =>
          one.type === 'basicError' ? (
            <MessageBar key={one.code + one.message} intent="error" layout="multiline">
              <MessageBarBody>
                {one.code}: {one.message}
                <ExplainedFailure clusterId={clusterId} failure={one} />
              </MessageBarBody>
            </MessageBar>
          ) : (
            <div key={one.scope}>
              <Status kind="failure">{t('missing', { role: one.recommendedRole ?? '–' })}</Status>
              <RequestText
                finding={{
                  values: {
                    action: one.permissions.join(', '),
                    scope: one.scope,
                    role: one.recommendedRole ?? '–',
                  },
                }}
              />
            </div>
          ),
        )}
        {data && data.prerequisites.length === 0 && <Status kind="success">{t('clear')}</Status>}
        {data && data.changes.length > 0 && (
          <>
            <Text>{t('changes', { count: data.changes.length })}</Text>
            <ul className={styles.list}>
              {data.changes.map(({ name, description, scope }) => (
                <li key={name + scope + description}>
                  <strong>{name}</strong>: {description}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}

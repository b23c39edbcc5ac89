'use client';

import { Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useWizard } from './wizard-context.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0 },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** The choices so far. */
export function DraftSummary() {
  const t = useTranslations('createConnection');
  const styles = useStyles();
  const { draft, service, authType } = useWizard();
  const identity = draft.identity?.id.split('/').at(-1);
  const levels = service?.target.kind === 'azure' ? service.target.levels : [];
  const rows: [string, string | undefined][] = [
    [t('fields.namespace'), draft.namespace],
    [t('fields.serviceType'), service?.displayName],
    [t('fields.name'), draft.name],
    ...levels.map((level): [string, string | undefined] => [
      t(`nouns.${level.noun}`),
      draft.target[level.parameter],
    ]),
    ...(service?.target.kind === 'confluent'
      ? ([[t('fields.bootstrapServer'), draft.kafka.bootstrapServer]] satisfies [string, string][])
      : []),
    [t('fields.clientType'), t(`clientTypes.${draft.clientType}`)],
    [t('fields.authType'), authType && t(`authTypes.${authType}`)],
    ...(authType === 'workloadIdentity'
      ? ([[t('fields.identity'), identity]] satisfies [string, string | undefined][])
      : []),
    [t('steps.networking'), draft.configureFirewall ? t('summary.firewall') : t('summary.noFirewall')],
  ];
  return (
    <Card>
      <Text as="h2" weight="semibold">
        {t('summary.title')}
      </Text>
      <dl className={styles.list}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value || t('summary.notChosen')}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

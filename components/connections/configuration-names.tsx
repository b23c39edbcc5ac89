'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { CopyButton } from '#components/states/copy-button.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { useConfigurationNames } from './connection-queries.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** The variables that Azure says the connection has; values are in the cluster alone. */
export function ConfigurationNames({ clusterId, name }: { clusterId: string; name: string }) {
  const t = useTranslations('connections');
  const styles = useStyles();
  const { data, error, refetch } = useConfigurationNames(clusterId, name);
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={2} />;
  if (data.names.length === 0) return <Text>{t('noConfigurations')}</Text>;
  return (
    <ul className={styles.list}>
      {data.names.map((variable) => (
        <li key={variable}>
          <Text className={styles.name}>{variable}</Text> <CopyButton text={variable} label={variable} />
        </li>
      ))}
    </ul>
  );
}

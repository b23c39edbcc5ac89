'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { CopyButton } from '#components/states/copy-button.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { useConfigurationNames, useConnectionResources } from './connection-queries.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** The variables of a connection, as Azure lists them; values are in the cluster alone. */
export function ConfigurationNames({ clusterId, name }: { clusterId: string; name: string }) {
  const t = useTranslations('connections');
  const { data, error, refetch } = useConfigurationNames(clusterId, name);
  // Listing them is an action of its own in Azure, which readers lack; the Secret's keys say the same.
  if (error?.status === 403) return <SecretKeys clusterId={clusterId} name={name} />;
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={2} />;
  return <Names names={data.names} empty={t('noConfigurations')} />;
}

function SecretKeys({ clusterId, name }: { clusterId: string; name: string }) {
  const t = useTranslations('connections');
  const { data, error, refetch } = useConnectionResources(clusterId, name);
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={2} />;
  const keys = data.resources.flatMap(({ kind, keys }) => (kind === 'Secret' ? keys : []));
  return (
    <>
      <Text>{t('configurationsFromSecret')}</Text>
      <Names names={keys} empty={t('resourceTable.keysUnknown')} />
    </>
  );
}

function Names({ names, empty }: { names: readonly string[]; empty: string }) {
  const styles = useStyles();
  if (names.length === 0) return <Text>{empty}</Text>;
  return (
    <ul className={styles.list}>
      {names.map((variable) => (
        <li key={variable}>
          <Text className={styles.name}>{variable}</Text> <CopyButton text={variable} label={variable} />
        </li>
      ))}
    </ul>
  );
}

'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { Connection } from '#lib/connections/connection.ts';
import { ConfigurationNames } from './configuration-names.tsx';
import { ConnectionResources } from './connection-resources.tsx';
import { useConnectionWords } from './service-names.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalM,
    minWidth: 0,
  },
  facts: { '@media (min-width: 1100px)': { display: 'none' } },
});

/** What a connection gave the cluster: variables and resources. */
export function ConnectionExpansion({
  clusterId,
  connection,
}: {
  clusterId: string;
  connection: Connection;
}) {
  const t = useTranslations('connections');
  const styles = useStyles();
  const words = useConnectionWords();
  const facts = [
    words.service(connection),
    connection.target.name,
    words.authType(connection),
    words.clientType(connection),
    connection.namespace,
  ];
  return (
    <div className={styles.root}>
      <Text className={styles.facts}>{facts.join(' · ')}</Text>
      <Text weight="semibold">{t('configurations')}</Text>
      <ConfigurationNames clusterId={clusterId} name={connection.name} />
      <Text weight="semibold">{t('resources')}</Text>
      <ConnectionResources clusterId={clusterId} name={connection.name} />
    </div>
  );
}

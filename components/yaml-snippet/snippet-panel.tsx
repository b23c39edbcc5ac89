'use client';

import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { useClusterDetails } from '#components/overview/overview-queries.ts';
import { SidePanel } from '#components/shell/side-panel.tsx';
import { useAccount } from '#components/sign-in/use-account.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { snippet } from '#lib/connections/snippets/snippet.ts';
import { clusterRefOfId } from '#lib/resource-path.ts';
import { ApplySnippet } from './apply-snippet.tsx';
import { ConnectWorkload } from './connect-workload.tsx';
import { panelKindOf, panelKinds } from './snippet-kind.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  kinds: { display: 'flex', flexWrap: 'wrap' },
});

/** How a workload uses a connection: YAML to copy or apply, an existing workload to connect, a sample to run here. */
export function SnippetPanel({
  clusterId,
  connection,
  onClose,
}: {
  clusterId: string;
  connection: Connection;
  onClose: () => void;
}) {
  const t = useTranslations('snippet');
  const styles = useStyles();
  const filter = useUrlFilter();
  const kind = panelKindOf(filter.get('snippet'));
  const { directory } = useAccount();
  const { data: cluster } = useClusterDetails(clusterRefOfId(clusterId));
  const vault = {
    tenantId: directory,
    addOnClientId: cluster?.keyVaultSecretsProvider.identity?.clientId,
  };
  return (
    <SidePanel open size="large" title={t('title', { name: connection.name })} onClose={onClose}>
      <div className={styles.root}>
        <Field label={t('kind')}>
          <RadioGroup
            layout="horizontal"
            className={styles.kinds}
            value={kind}
            onChange={(_, { value }) => filter.set('snippet', value === 'Job' ? '' : value)}
          >
            {panelKinds.map((one) => (
              <Radio key={one} value={one} label={one === 'existing' ? t('existing') : one} />
            ))}
          </RadioGroup>
        </Field>
        {kind === 'existing' ? (
          <ConnectWorkload clusterId={clusterId} connection={connection} />
        ) : (
          <ApplySnippet
            key={kind}
            clusterId={clusterId}
            connection={connection}
            kind={kind}
            yaml={snippet(connection, kind, vault)}
          />
        )}
      </div>
    </SidePanel>
  );
}

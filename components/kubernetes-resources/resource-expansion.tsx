'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import { FindingActions } from './finding-actions.tsx';
import { FindingList } from './finding-list.tsx';
import { ResourceLink } from './resource-link.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  keys: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

const mostKeys = 50;

/** A resource's part in connections: what is wrong, who uses it, which keys it has. */
export function ResourceExpansion({ clusterId, view }: { clusterId: string; view: ResourceView }) {
  const t = useTranslations('kubernetesResources');
  const styles = useStyles();
  const { findings, users, resource } = view;
  const keys = resource.keys ?? [];
  return (
    <div className={styles.root}>
      <FindingList findings={findings} />
      <FindingActions clusterId={clusterId} view={view} />
      {users.length > 0 && (
        <section aria-label={t('usedBy')}>
          <Text weight="semibold">{t('usedBy')}</Text>
          <ul className={styles.list}>
            {users.map((user) => (
              <li key={`${user.kind}/${user.name}`}>
                <ResourceLink clusterId={clusterId} resource={user} /> {user.kind}
              </li>
            ))}
          </ul>
        </section>
      )}
      {keys.length > 0 && (
        <section aria-label={t('keys')}>
          <Text weight="semibold">{t('keys')}</Text>
          <ul className={styles.list}>
            {keys.slice(0, mostKeys).map(({ key }) => (
              <li key={key} className={styles.keys}>
                {key}
              </li>
            ))}
          </ul>
          {keys.length > mostKeys && <Text>{t('moreKeys', { count: keys.length - mostKeys })}</Text>}
        </section>
      )}
      {findings.length + users.length + keys.length === 0 && <Text>{t('nothingMore')}</Text>}
    </div>
  );
}

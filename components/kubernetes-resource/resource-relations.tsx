'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useConnectionWords } from '#components/connections/service-names.ts';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import { serviceIconName } from '#components/icons/service-icon-name.ts';
import { HealthStatus } from '#components/kubernetes-resources/health-status.tsx';
import { ResourceLink } from '#components/kubernetes-resources/resource-link.tsx';
import { Section } from '#components/shell/section.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import type { RelatedViews } from './related-views.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  link: { color: tokens.colorBrandForegroundLink },
  aside: { color: tokens.colorNeutralForeground3 },
});

/** What a resource belongs to, what it uses and who uses it, in both directions. */
export function ResourceRelations({
  clusterId,
  view,
  reading,
  related,
}: {
  clusterId: string;
  view: ResourceView | undefined;
  /** The cluster is still being read. */
  reading: boolean;
  related: RelatedViews;
}) {
  const t = useTranslations('resource.relations');
  const styles = useStyles();
  const words = useConnectionWords();
  const list = (title: string, views: readonly ResourceView[]): ReactNode =>
    views.length > 0 && (
      <Section key={title} title={title}>
        <ul className={styles.list}>
          {views.map((other) => (
            <li key={other.key} className={styles.item}>
              <ResourceLink clusterId={clusterId} resource={other.resource} />
              <span className={styles.aside}>{other.resource.kind}</span>
              <HealthStatus view={other} />
            </li>
          ))}
        </ul>
      </Section>
    );
  // Why nothing is known of it is said above.
  if (!view) return reading ? <SkeletonRows rows={4} /> : null;
  const { connections } = view;
  const nothing =
    connections.length + related.uses.length + related.usedBy.length + related.pods.length === 0;
  return (
    <>
      {connections.length > 0 && (
        <Section title={t('connections')}>
          <ul className={styles.list}>
            {connections.map((connection) => (
              <li key={connection.id} className={styles.item}>
                <ServiceIcon
                  name={connection.serviceId ? serviceIconName(connection.serviceId) : 'connection'}
                />
                <Link
                  className={styles.link}
                  href={clusterPage(clusterId, 'service-connector', connection.name)}
                >
                  {connection.name}
                </Link>
                <span className={styles.aside}>
                  {words.service(connection)} · {connection.target.name} · {words.authType(connection)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {list(t('uses'), related.uses)}
      {list(t('usedBy'), related.usedBy)}
      {list(t('pods'), related.pods)}
      {nothing && <Text>{t('none')}</Text>}
    </>
  );
}

'use client';

import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import type { PortalError } from '#components/query/portal-error.ts';
import { FailureWord } from '#components/states/failure-word.tsx';
import { SkeletonWord } from '#components/states/skeleton.tsx';
import { stateKind } from '#components/states/state-kind.ts';
import { Status } from '#components/states/status.tsx';
import type { connectionsAnswer } from '#lib/portal/answers.ts';
import { type ClusterRef, clusterPath } from '#lib/resource-path.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  link: { color: tokens.colorBrandForegroundLink, marginInlineStart: 'auto' },
});

/** How many connections the cluster has, how many of them have failed, and the way to them. */
export function ConnectionsSummary({
  cluster,
  connections: { data, error },
}: {
  cluster: ClusterRef;
  connections: UseQueryResult<z.infer<typeof connectionsAnswer>, PortalError>;
}) {
  const t = useTranslations('overview.connections');
  const styles = useStyles();
  const failed = data?.connections.filter(
    ({ provisioningState }) => stateKind(provisioningState) === 'failure',
  ).length;
  return (
    <section aria-label={t('title')} className={styles.root}>
      <ServiceIcon name="connection" size={24} />
      {data ? (
        <Body1>{t('text', { count: data.connections.length })}</Body1>
      ) : error ? (
        <FailureWord failure={error} />
      ) : (
        <SkeletonWord width="28ch" />
      )}
      {failed !== undefined && failed > 0 && <Status kind="failure">{t('failed', { count: failed })}</Status>}
      <Link href={clusterPath(cluster, 'service-connector')} className={styles.link}>
        {t('open')}
      </Link>
    </section>
  );
}

'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import Link from 'next/link';
import { useApi } from '#components/query/use-api.ts';
import { FailureWord } from '#components/states/failure-word.tsx';
import { SkeletonWord } from '#components/states/skeleton.tsx';
import { connectionsAnswer } from '#lib/portal/answers.ts';
import { clusterApiPath, clusterPath } from '#lib/resource-path.ts';
import { clusterRefOf } from './cluster-ref.ts';
import type { ClusterListItem } from './use-clusters.ts';
import { useInView } from './use-in-view.ts';

const useStyles = makeStyles({
  link: { color: tokens.colorBrandForegroundLink },
});

/** How many connections a cluster has; asked for when its row comes into sight. */
export function ConnectionCount({ cluster }: { cluster: ClusterListItem }) {
  const styles = useStyles();
  const { ref, seen } = useInView<HTMLSpanElement>();
  const named = clusterRefOf(cluster);
  const { data, error } = useApi(clusterApiPath(named, 'connections'), connectionsAnswer, { enabled: seen });
  return (
    <span ref={ref}>
      {data ? (
        <Link className={styles.link} href={clusterPath(named, 'service-connector')}>
          {data.connections.length}
        </Link>
      ) : error ? (
        <FailureWord failure={error} />
      ) : (
        <SkeletonWord width="2ch" />
      )}
    </span>
  );
}

'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import Link from 'next/link';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import type { IconName } from '#components/icons/shapes.tsx';
import type { ResourceKind, ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'middle',
    gap: tokens.spacingHorizontalS,
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});

const icons: Partial<Record<ResourceKind, IconName>> = {
  Secret: 'secret',
  ServiceAccount: 'identity',
  SecretProviderClass: 'keyVault',
};

/** Icon of a kind of resource. */
export const kindIcon = (kind: ResourceKind): IconName => icons[kind] ?? 'workload';

/** Address of a resource's page. */
export const resourcePage = (clusterId: string, { kind, namespace, name }: ResourceRef): string =>
  clusterPage(clusterId, 'kubernetes-resources', kind, namespace, name);

/** A resource by its name, leading to its page. */
export function ResourceLink({ clusterId, resource }: { clusterId: string; resource: ResourceRef }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <ServiceIcon name={kindIcon(resource.kind)} />
      <Link className={styles.link} href={resourcePage(clusterId, resource)} prefetch={false}>
        {/* Names can be in any script: one that is written from right to left must not turn its neighbours around. */}
        <bdi>{resource.name}</bdi>
      </Link>
    </span>
  );
}

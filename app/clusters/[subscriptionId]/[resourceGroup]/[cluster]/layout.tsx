import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type ClusterParameters, clusterRefOf } from '#app/cluster-parameters.ts';
import { ClusterFrame } from '#components/shell/cluster-frame.tsx';
import { menuCookie } from '#components/shell/menu-cookie.ts';

interface Props {
  readonly params: Promise<ClusterParameters>;
  readonly children: ReactNode;
}

/** Every page of a cluster is titled with its own name and the cluster's. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cluster } = clusterRefOf(await params);
  const t = await getTranslations('shell');
  return { title: { default: cluster, template: `%s · ${cluster} · ${t('product')}` } };
}

export default async function ClusterLayout({ params, children }: Props) {
  const folded = (await cookies()).get(menuCookie)?.value === 'folded';
  return (
    <ClusterFrame cluster={clusterRefOf(await params)} folded={folded}>
      {children}
    </ClusterFrame>
  );
}

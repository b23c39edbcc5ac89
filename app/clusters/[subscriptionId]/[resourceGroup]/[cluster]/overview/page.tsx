import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type ClusterParameters, clusterRefOf } from '#app/cluster-parameters.ts';
import { OverviewPage } from '#components/overview/overview-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell.blades'))('overview') };
}

export default async function Page({ params }: { params: Promise<ClusterParameters> }) {
  return <OverviewPage cluster={clusterRefOf(await params)} />;
}

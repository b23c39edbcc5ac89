import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClustersPage } from '#components/clusters/clusters-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const [clusters, shell] = await Promise.all([getTranslations('clusters'), getTranslations('shell')]);
  // A layout's template is for the pages below it, not for the one beside it.
  return { title: `${clusters('title')} · ${shell('product')}` };
}

export default function HomePage() {
  return <ClustersPage />;
}

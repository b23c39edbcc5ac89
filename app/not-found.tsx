import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Main } from '#components/shell/main.tsx';
import { NotFoundView } from '#components/states/not-found-view.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell.notFound'))('title') };
}

export default function NotFound() {
  return (
    <Main>
      <NotFoundView />
    </Main>
  );
}

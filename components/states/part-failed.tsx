'use client';

import { useTranslations } from 'next-intl';
import { NoticeBar } from './notice-bar.tsx';

/** Stands where a part of the page would, whose code could not be loaded: the network is gone, or the portal has been renewed. */
function PartFailed() {
  const t = useTranslations('states.partFailed');
  return (
    <NoticeBar title={t('title')} action={{ label: t('action'), onSelect: () => window.location.reload() }}>
      {t('text')}
    </NoticeBar>
  );
}

/** For the `catch` of every import that is made on demand: without it, a chunk that is missing would take the whole page along. */
export const partFailed = () => PartFailed;

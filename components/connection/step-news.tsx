'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useVisuallyHidden } from '#components/states/visually-hidden.ts';
import type { StepState, TimelineStep } from '#lib/connections/timeline/timeline.ts';

const told: readonly StepState[] = ['done', 'failed', 'rolledBack'];

/** Tells whoever listens, without interrupting, which steps have just come to their end. */
export function StepNews({ steps, busy }: { steps: readonly TimelineStep[]; busy: boolean }) {
  const t = useTranslations('timeline');
  const styles = useVisuallyHidden();
  const known = useRef(new Map<string, StepState>());
  // How a connection was made that nobody waits for is no news.
  const followed = useRef(false);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (steps.length === 0) return;
    if (busy) followed.current = true;
    const fresh = steps.filter(({ id, state }) => told.includes(state) && known.current.get(id) !== state);
    known.current = new Map(steps.map(({ id, state }) => [id, state]));
    if (followed.current && fresh.length > 0)
      setNews(
        fresh
          .map(({ id, state }) => t('news', { step: t(`steps.${id}`), state: t(`states.${state}`) }))
          .join(' '),
      );
  }, [steps, busy, t]);
  return (
    <div role="status" className={styles.root}>
      {news}
    </div>
  );
}

'use client';

import { useEffect, useState } from 'react';
import { duration } from './duration.ts';

/** Time since a moment, counted on screen every second. Not announced: a screen reader would speak without end. */
export function Elapsed({ since }: { since: Date }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <time aria-live="off" suppressHydrationWarning>
      {duration(now - since.getTime())}
    </time>
  );
}

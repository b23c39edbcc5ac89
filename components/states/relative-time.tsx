'use client';

import { useFormatter, useNow } from 'next-intl';
import { useEffect, useState } from 'react';

const minuteMs = 60_000;

/** How long ago something was, with the exact time on hover and focus. What is told in seconds is counted in seconds. */
export function RelativeTime({ at }: { at: Date }) {
  const format = useFormatter();
  const [young, setYoung] = useState(false);
  const now = useNow({ updateInterval: young ? 1000 : minuteMs });
  useEffect(() => setYoung(now.getTime() - at.getTime() < minuteMs));
  const exact = format.dateTime(at, { dateStyle: 'long', timeStyle: 'medium' });
  return (
    <time dateTime={at.toISOString()} title={exact}>
      {format.relativeTime(at, now)}
    </time>
  );
}

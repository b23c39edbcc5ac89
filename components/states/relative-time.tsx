'use client';

import { Tooltip } from '@fluentui/react-components';
import { useFormatter, useNow } from 'next-intl';

const minuteMs = 60_000;

/** How long ago something was, with the exact time on hover and focus. */
export function RelativeTime({ at }: { at: Date }) {
  const format = useFormatter();
  const now = useNow({ updateInterval: minuteMs });
  const exact = format.dateTime(at, { dateStyle: 'long', timeStyle: 'medium' });
  return (
    <Tooltip content={exact} relationship="description">
      <time dateTime={at.toISOString()}>{format.relativeTime(at, now)}</time>
    </Tooltip>
  );
}

'use client';

import type { Failure } from '#lib/failures/failure.ts';
import { FailureNotice } from './failure-notice.tsx';

/** Why the cluster or Azure refused, in their words. Nothing while nothing was refused. */
export function ActionError({ title, error }: { title?: string; error: Failure | undefined }) {
  return <FailureNotice intent="error" failure={error} {...(title === undefined ? {} : { title })} />;
}

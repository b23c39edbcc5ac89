'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { PortalError } from '#components/query/portal-error.ts';
import type { Failure } from '#lib/failures/failure.ts';
import { FailureNotice } from './failure-notice.tsx';
import { FailureText } from './failure-text.tsx';
import { NoticeBar } from './notice-bar.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** A failure, and what it is about where there are several. */
interface Missing extends Failure {
  readonly of?: string | undefined;
}

/** Says that what is shown is not everything, and why. Nothing when nothing is missing. */
export function PartialNotice({ missing, onRetry }: { missing: readonly Missing[]; onRetry?: () => void }) {
  const t = useTranslations('states');
  const styles = useStyles();
  if (missing.length === 0) return null;
  return (
    <NoticeBar title={t('partial.title')} action={onRetry && { label: t('tryAgain'), onSelect: onRetry }}>
      <ul className={styles.list}>
        {/* What fails as a whole fails in all its parts for one reason, which is said once. */}
        {[...new Map(missing.map((one) => [`${one.code}: ${one.of}: ${one.message}`, one]))].map(
          ([reason, failure]) => (
            <li key={reason}>
              <FailureText failure={failure} of={failure.of} />
            </li>
          ),
        )}
      </ul>
    </NoticeBar>
  );
}

/** Says that the last read failed and what is shown is from before. Nothing while all is well. */
export function StaleNotice({ error, onRetry }: { error: PortalError | null; onRetry: () => void }) {
  const t = useTranslations('states');
  return <FailureNotice failure={error} title={t('stale.title')} onRetry={onRetry} />;
}

'use client';

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { PortalError } from '#components/query/portal-error.ts';
import type { Failure } from '#lib/failures/failure.ts';
import { FailureNotice } from './failure-notice.tsx';
import { FailureText } from './failure-text.tsx';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
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
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t('partial.title')}</MessageBarTitle>
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
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t('tryAgain')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** Says that the last read failed and what is shown is from before. Nothing while all is well. */
export function StaleNotice({ error, onRetry }: { error: PortalError | null; onRetry: () => void }) {
  const t = useTranslations('states');
  return <FailureNotice failure={error} title={t('stale.title')} onRetry={onRetry} />;
}

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

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export interface MissingPart {
  readonly code: string;
  readonly message: string;
}

/** Says that what is shown is not everything, and why. Nothing when nothing is missing. */
export function PartialNotice({
  missing,
  onRetry,
}: {
  missing: readonly MissingPart[];
  onRetry?: () => void;
}) {
  const t = useTranslations('states');
  const styles = useStyles();
  if (missing.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t('partial.title')}</MessageBarTitle>
        <ul className={styles.list}>
          {/* What fails as a whole fails in all its parts for one reason, which is said once. */}
          {[...new Set(missing.map(({ code, message }) => `${code}: ${message}`))].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
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
export function StaleNotice({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const t = useTranslations('states');
  const styles = useStyles();
  if (!error) return null;
  return (
    <MessageBar intent="warning" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t('stale.title')}</MessageBarTitle>
        {error.message}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{t('tryAgain')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

'use client';

import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { WizardStep } from '#lib/connections/check-draft.ts';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Previous, next, create. A refused Create stays in reach of the keyboard and says why. */
export function WizardFooter({
  step,
  busy,
  refusal,
  onPrevious,
  onNext,
  onCreate,
}: {
  step: WizardStep;
  busy: boolean;
  refusal: string | undefined;
  onPrevious: (() => void) | undefined;
  onNext(): void;
  onCreate(): void;
}) {
  const t = useTranslations('createConnection.footer');
  const styles = useStyles();
  const next = {
    basics: 'nextAuthentication',
    authentication: 'nextNetworking',
    networking: 'nextReview',
  } as const;
  const create = (
    <Button appearance="primary" disabledFocusable={busy || refusal !== undefined} onClick={onCreate}>
      {busy ? t('creating') : t('create')}
    </Button>
  );
  return (
    <div className={styles.footer}>
      {onPrevious && <Button onClick={onPrevious}>{t('previous')}</Button>}
      {step !== 'review' ? (
        <Button appearance="primary" onClick={onNext}>
          {t(next[step])}
        </Button>
      ) : refusal ? (
        <Tooltip content={refusal} relationship="description">
          {create}
        </Tooltip>
      ) : (
        create
      )}
    </div>
  );
}

'use client';

import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { WizardStep } from '#lib/connections/check-draft.ts';
import type { WizardWords } from './wizard-words.ts';

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
  words,
  busy,
  refusal,
  onPrevious,
  onNext,
  onCreate,
}: {
  step: WizardStep;
  words: WizardWords;
  busy: boolean;
  refusal: string | undefined;
  onPrevious: (() => void) | undefined;
  onNext(): void;
  onCreate(): void;
}) {
  const t = useTranslations('createConnection.footer');
  const styles = useStyles();
  const next = { basics: 'authentication', authentication: 'networking', networking: 'review' } as const;
  const create = (
    <Button appearance="primary" disabledFocusable={busy || refusal !== undefined} onClick={onCreate}>
      {busy ? words.submitting : words.submit}
    </Button>
  );
  return (
    <div className={styles.footer}>
      {onPrevious && <Button onClick={onPrevious}>{t('previous')}</Button>}
      {step !== 'review' ? (
        <Button appearance="primary" onClick={onNext}>
          {t('next', { step: words.step(next[step]) })}
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

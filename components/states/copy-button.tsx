'use client';

import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Copy16Regular, DismissCircle16Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useVisuallyHidden } from './visually-hidden.ts';

const useStyles = makeStyles({
  button: { verticalAlign: 'middle', color: tokens.colorNeutralForeground3 },
});

const shownMs = 2000;

/**
 * Copies a text and says so.
 * @param label what is copied, "Resource ID": the button is then called "Copy Resource ID"
 */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTranslations('states.copy');
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), shownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const icons = {
    idle: <Copy16Regular />,
    copied: <Checkmark16Regular />,
    refused: <DismissCircle16Regular />,
  };
  const name = t('action', { label });
  return (
    <>
      <Tooltip content={outcome === 'idle' ? name : t(outcome)} relationship="inaccessible">
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          icon={icons[outcome]}
          aria-label={name}
          onClick={() =>
            navigator.clipboard.writeText(text).then(
              () => setOutcome('copied'),
              () => setOutcome('refused'),
            )
          }
        />
      </Tooltip>
      <output className={hidden.root}>{outcome === 'idle' ? '' : t(outcome)}</output>
    </>
  );
}

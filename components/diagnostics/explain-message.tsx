'use client';

import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '80ch',
    justifyItems: 'start',
    '& > *:first-child': { justifySelf: 'stretch' },
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** For an error that came from somewhere else: `az`, a pipeline, Azure's portal. It stays in this page. */
export function ExplainMessage({ onExplain }: { onExplain(message: string | undefined): void }) {
  const t = useTranslations('diagnosis.explain');
  const styles = useStyles();
  const [text, setText] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onExplain(text.trim() || undefined);
      }}
    >
      <Field label={t('label')} hint={t('hint')}>
        <Textarea
          value={text}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => {
            setText(value);
            if (value.trim() === '') onExplain(undefined);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={text.trim() === ''}>
        {t('action')}
      </Button>
    </form>
  );
}

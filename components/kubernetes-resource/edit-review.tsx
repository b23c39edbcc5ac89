'use client';

import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { FailureText } from '#components/states/failure-text.tsx';
import { DiffView } from '#components/yaml/diff-view.tsx';
import type { Edit } from './use-edit-resource.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The way from an edit to the cluster: what it would change first, and only then the change. */
export function EditReview({ edit, onCancel, onSaved }: { edit: Edit; onCancel(): void; onSaved(): void }) {
  const t = useTranslations('yaml');
  const styles = useStyles();
  const { preview, error, busy } = edit;
  return (
    <div className={styles.root}>
      {error && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(error.code === 'Conflict' ? 'conflict' : 'refused')}</MessageBarTitle>{' '}
            <FailureText failure={error} />
          </MessageBarBody>
        </MessageBar>
      )}
      {preview && <DiffView {...preview} />}
      <div className={styles.bar}>
        {preview ? (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void edit.apply().then((done) => done && onSaved())}
          >
            {t('apply')}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void edit.review()}>
            {t('review')}
          </Button>
        )}
        {preview && <Button onClick={edit.resume}>{t('resume')}</Button>}
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
}

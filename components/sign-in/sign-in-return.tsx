'use client';

import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { MessageView } from '#components/states/message-view.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', placeItems: 'center', minHeight: '100dvh' },
});

/** Hands the answer of the sign-in page to the page that asked for it, and goes back there. */
export function SignInReturn() {
  const t = useTranslations('signIn');
  const styles = useStyles();
  const [problem, setProblem] = useState<string>();
  // The answer can be handed over only once; React runs effects twice in development.
  const handed = useRef(false);
  useEffect(() => {
    if (handed.current) return;
    handed.current = true;
    import('@azure/msal-browser/redirect-bridge')
      .then(({ broadcastResponseToMainFrame }) => broadcastResponseToMainFrame())
      .catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  }, []);
  return (
    <main className={styles.root}>
      {problem === undefined ? (
        <Spinner label={t('returning')} />
      ) : (
        <MessageView
          level={1}
          icon={<ErrorCircleRegular />}
          title={t('problem')}
          actions={
            <Button as="a" href="/" appearance="primary">
              {t('start')}
            </Button>
          }
        >
          {problem}
        </MessageView>
      )}
    </main>
  );
}

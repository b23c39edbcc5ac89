'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';

/** Hands the answer of the sign-in page to the page that asked for it, and goes back there. */
export function SignInReturn() {
  const t = useTranslations('signIn');
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
    <main>
      {problem === undefined ? (
        <p>{t('returning')}</p>
      ) : (
        <>
          <h1>{t('problem')}</h1>
          <p>{problem}</p>
          <a href="/">{t('start')}</a>
        </>
      )}
    </main>
  );
}

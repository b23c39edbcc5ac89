'use client';

import type { BoundaryProps } from '#components/states/page-failure.tsx';
import { directionOf, languages } from '#lib/i18n/locales.ts';
import { globalErrorWords } from './global-error-words.ts';

/** The last resort, when even the frame has failed: no styles and no catalogues are there to rely on. */
export default function GlobalError({ retry }: BoundaryProps) {
  // The page that has failed still says in which language it was.
  const shown = typeof document === 'undefined' ? undefined : document.documentElement.lang;
  const language = languages.find((known) => known === shown) ?? defaultLanguage;
  const { failed, again } = globalErrorWords[language];
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <main>
          <h1>Connector Portal</h1>
          <p>{failed}</p>
          <button type="button" onClick={retry}>
            {again}
          </button>
        </main>
      </body>
    </html>
  );
}

const [defaultLanguage] = languages;

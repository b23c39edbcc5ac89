'use client';

import {
  AriaLiveAnnouncer,
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  renderToStyleElements,
  SSRProvider,
} from '@fluentui/react-components';
import { useServerInsertedHTML } from 'next/navigation';
import { type ReactNode, useRef, useState } from 'react';
import { usePreferences } from '#components/preferences/preferences.tsx';
import { fluentThemes } from '#components/preferences/theme.ts';
import { systemThemeCss } from '#components/preferences/theme-css.ts';

/** Fluent UI with its styles in the server's answer, under the page's nonce. */
export function Fluent({
  nonce,
  direction,
  children,
}: {
  nonce: string;
  direction: 'ltr' | 'rtl';
  children: ReactNode;
}) {
  const { theme } = usePreferences();
  const [renderer] = useState(() =>
    createDOMRenderer(typeof document === 'undefined' ? undefined : document, {
      styleElementAttributes: { nonce },
    }),
  );
  const started = useRef(false);
  useServerInsertedHTML(() => {
    const styles = renderToStyleElements(renderer);
    const first = !started.current;
    started.current = true;
    // Each flush of the stream carries only the rules that are new since the one before.
    renderer.stylesheets = {};
    return (
      <>
        {first && <style nonce={nonce}>{systemThemeCss}</style>}
        {styles}
      </>
    );
  });
  return (
    <RendererProvider
      renderer={renderer}
      {...(typeof document !== 'undefined' && { targetDocument: document })}
    >
      <SSRProvider>
        <FluentProvider theme={fluentThemes[theme]} dir={direction}>
          {/* Without it, Fluent's message bars are seen and not heard. */}
          <AriaLiveAnnouncer>{children}</AriaLiveAnnouncer>
        </FluentProvider>
      </SSRProvider>
    </RendererProvider>
  );
}

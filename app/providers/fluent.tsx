'use client';

import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  renderToStyleElements,
  SSRProvider,
} from '@fluentui/react-components';
import { useServerInsertedHTML } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { usePreferences } from '#components/preferences/preferences.tsx';
import { fluentThemes } from '#components/preferences/theme.ts';

/** Fluent UI with its styles in the server's answer, under the page's nonce. */
export function Fluent({ nonce, children }: { nonce: string; children: ReactNode }) {
  const { theme } = usePreferences();
  const [renderer] = useState(() =>
    createDOMRenderer(typeof document === 'undefined' ? undefined : document, {
      styleElementAttributes: { nonce },
    }),
  );
  useServerInsertedHTML(() => {
    const styles = renderToStyleElements(renderer);
    // Each flush of the stream carries only the rules that are new since the one before.
    renderer.stylesheets = {};
    return styles;
  });
  return (
    <RendererProvider
      renderer={renderer}
      targetDocument={typeof document === 'undefined' ? undefined : document}
    >
      <SSRProvider>
        <FluentProvider theme={fluentThemes[theme]}>{children}</FluentProvider>
      </SSRProvider>
    </RendererProvider>
  );
}

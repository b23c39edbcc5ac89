'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { PortalError } from './portal-error.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: PortalError;
  }
}

const staleAfterMs = 30_000;

/** The cache of everything that was read, for as long as the page lives. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            staleTime: staleAfterMs,
            // Azure's own hiccups are tried again by the server; here only the way to the server is.
            retry: (failures, error) =>
              failures < 2 && error instanceof PortalError && error.status === 0 && error.code !== 'Timeout',
            // Without a network a read fails and says so, rather than to wait for one without a word.
            networkMode: 'always',
            refetchOnReconnect: true,
          },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

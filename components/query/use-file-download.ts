'use client';

import { useState } from 'react';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { type PortalError, portalErrorOf } from './portal-error.ts';
import { saveFile } from './save-file.ts';

/** Saves what the portal's API streams at a path as a file of the user's. */
export function useFileDownload(path: string) {
  const tokens = useAccessTokens();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<PortalError>();
  const read = async () => {
    const headers = {
      authorization: `Bearer ${await tokens.arm()}`,
      'x-kubernetes-token': await tokens.kubernetes(),
    };
    const answer = await fetch(path, { headers });
    if (answer.ok) return answer.blob();
    const body: unknown = await answer.json().catch(() => undefined);
    return portalErrorOf(answer.status, body, `GET ${path.split('?', 1)[0]}`);
  };
  return {
    busy,
    error,
    async save(name: string) {
      setBusy(true);
      setError(undefined);
      const file = await read().finally(() => setBusy(false));
      if (file instanceof Blob) saveFile(file, name);
      else setError(file);
    },
  };
}

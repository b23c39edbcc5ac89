'use client';

import { useEffect, useState } from 'react';
import { useAct } from '#components/query/use-act.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import type { RevealedValue } from '#lib/portal/reveal-secret-key.ts';
import { useResourceActions } from './resource-actions.tsx';

/** Long enough to read a value, short enough for a screen that is left alone. */
const shownForMs = 60_000;

export type Revealed =
  | { readonly state: 'hidden' }
  | { readonly state: 'asking' }
  | { readonly state: 'shown'; readonly value: RevealedValue }
  | { readonly state: 'refused'; readonly error: ActionFailure };

/**
 * One value of a Secret: asked of the cluster when it is wanted, forgotten a minute later, or when the window is left. It lives in
 * this hook alone, in no cache.
 */
export function useRevealedValue(clusterId: string, { namespace, name }: ResourceRef, key: string) {
  const { revealSecretKey } = useResourceActions();
  const act = useAct();
  const [revealed, setRevealed] = useState<Revealed>({ state: 'hidden' });
  const hide = () => setRevealed({ state: 'hidden' });

  useEffect(() => {
    if (revealed.state !== 'shown') return;
    const forget = () => setRevealed({ state: 'hidden' });
    const timer = setTimeout(forget, shownForMs);
    document.addEventListener('visibilitychange', forget);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', forget);
    };
  }, [revealed]);

  const ask = () => act(revealSecretKey, { clusterId, secret: { namespace, name }, key });

  const show = async () => {
    setRevealed({ state: 'asking' });
    const result = await ask();
    setRevealed(
      result.ok ? { state: 'shown', value: result.value } : { state: 'refused', error: result.error },
    );
  };

  /** Puts the value on the clipboard without showing it. */
  const copy = async (): Promise<boolean> => {
    const result = await ask();
    if (!result.ok) {
      setRevealed({ state: 'refused', error: result.error });
      return false;
    }
    const { value } = result;
    // The browser may refuse the clipboard; then nothing is said to be copied.
    return navigator.clipboard.writeText(value.kind === 'text' ? value.value : value.base64).then(
      () => true,
      () => false,
    );
  };
  return { revealed, show, hide, copy };
}

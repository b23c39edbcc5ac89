'use client';

import { useState } from 'react';
import { useOperations } from '#components/operations/use-operations.ts';
import { useAct } from '#components/query/use-act.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import { type ExtensionChoice, useExtensionActions } from './extension-actions.tsx';

/** Starts a change of an extension and lets the notifications follow it. */
export function useExtensionChange(clusterId: string, name: string) {
  const actions = useExtensionActions();
  const act = useAct();
  const operations = useOperations();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ActionFailure>();

  async function begin(
    kind: 'installExtension' | 'updateExtension' | 'uninstallExtension',
    write: () => ReturnType<typeof actions.updateExtension>,
  ): Promise<boolean> {
    setBusy(true);
    setError(undefined);
    const result = await write();
    setBusy(false);
    if (!result.ok) {
      setError(result.error);
      return false;
    }
    void operations.follow({ kind, clusterId, connection: name, url: result.value?.url });
    return true;
  }
  return {
    busy,
    error,
    install: (choice: ExtensionChoice) =>
      begin('installExtension', () => act(actions.installExtension, { clusterId, ...choice })),
    update: (choice: ExtensionChoice) =>
      begin('updateExtension', () => act(actions.updateExtension, { clusterId, name, ...choice })),
    uninstall: () => begin('uninstallExtension', () => act(actions.uninstallExtension, { clusterId, name })),
  };
}

'use client';

import { useState } from 'react';
import { useAct } from '#components/query/use-act.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import type { EditOutcome } from '#lib/portal/edit-resource.ts';
import { useResourceActions } from './resource-actions.tsx';

export type Edit = ReturnType<typeof useEditResource>;

/** An edit of a resource on its way: typed, tried by the cluster, applied. What is typed stays whatever the cluster says. */
export function useEditResource(clusterId: string, ref: ResourceRef) {
  const { editResource } = useResourceActions();
  const act = useAct();
  const [yaml, setYaml] = useState('');
  const [base, setBase] = useState('');
  const [preview, setPreview] = useState<EditOutcome>();
  const [error, setError] = useState<ActionFailure>();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);

  async function send(dryRun: boolean): Promise<EditOutcome | undefined> {
    setBusy(true);
    setError(undefined);
    const { kind, namespace, name } = ref;
    const result = await act(editResource, {
      clusterId,
      ref: { kind, namespace, name },
      yaml,
      base,
      dryRun,
    }).finally(() => setBusy(false));
    if (result.ok) return result.value;
    setPreview(undefined);
    setError(result.error);
    return undefined;
  }

  return {
    preview,
    error,
    busy,
    saved,
    /** @param text the manifest as it is in the cluster now */
    start(text: string) {
      setYaml(text);
      setBase(text);
      setPreview(undefined);
      setError(undefined);
      setSaved(false);
    },
    /** What was tried is no longer what is typed. */
    type(text: string) {
      setYaml(text);
      setPreview(undefined);
    },
    /** Back from the look at the changes to the text. */
    resume: () => setPreview(undefined),
    review: async () => setPreview(await send(true)),
    async apply(): Promise<boolean> {
      const done = (await send(false)) !== undefined;
      setSaved(done);
      return done;
    },
  };
}

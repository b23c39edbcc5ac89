'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { useDiagnosisActions } from '#components/diagnostics/diagnosis-actions.tsx';
import { useRecreate } from '#components/diagnostics/use-recreate.ts';
import { useOperations } from '#components/operations/use-operations.ts';
import { fetchApi } from '#components/query/fetch-api.ts';
import { thrownFailure } from '#components/query/thrown-failure.ts';
import { useAct } from '#components/query/use-act.ts';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { extensionName } from '#lib/connections/names.ts';
import { connectionsLeft, type ResetPlan } from '#lib/connections/reset.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import { connectionsAnswer } from '#lib/portal/answers.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';
import { keepReset, restoreReset } from './reset-storage.ts';

const backupAnswer = z.object({ linkers: z.array(z.looseObject({ name: z.string() })) });

/**
 * Exports the connections of a cluster, uninstalls the extension and makes every connection again. What has been done is read from
 * Azure at every step, so a reset that was left goes on where it stopped.
 */
export function useReset(clusterId: string) {
  const { applyRemedy } = useDiagnosisActions();
  const recreate = useRecreate(clusterId);
  const act = useAct();
  const tokens = useAccessTokens();
  const operations = useOperations();
  const queries = useQueryClient();
  const [plan, setPlan] = useState<ResetPlan>();
  const [busy, setBusy] = useState<string>();
  const [failures, setFailures] = useState<Readonly<Record<string, ActionFailure>>>({});

  useEffect(() => setPlan(restoreReset(clusterId)), [clusterId]);

  const keep = (next: ResetPlan | undefined) => {
    keepReset(clusterId, next);
    setPlan(next);
    return next;
  };
  const get = async <T>(what: string, schema: z.ZodType<T>): Promise<T> =>
    fetchApi({ path: clusterApi(clusterId, what), schema, token: await tokens.arm() });

  async function begin(): Promise<ResetPlan> {
    const { linkers } = await get('connections-backup', backupAnswer);
    const next: ResetPlan = {
      startedAt: Date.now(),
      uninstalled: false,
      connections: linkers.map(({ name }) => name),
      backup: JSON.stringify({ clusterId, linkers }, null, 2),
    };
    keep(next);
    return next;
  }

  async function uninstall(): Promise<ActionFailure | undefined> {
    const result = await act(applyRemedy, { clusterId, remedy: { kind: 'reinstallExtension' } });
    if (!result.ok) return result.error;
    const url = result.value?.url;
    return operations.follow({ kind: 'uninstallExtension', clusterId, connection: extensionName, url });
  }

  async function step(id: string, work: () => Promise<ActionFailure | undefined>): Promise<boolean> {
    setBusy(id);
    const failure = await work().catch((error: unknown) => thrownFailure(error, id));
    setFailures(({ [id]: _, ...others }) => (failure ? { ...others, [id]: failure } : others));
    return failure === undefined;
  }

  /** @param secrets passwords and client secrets by connection; they are used and forgotten */
  async function run(secrets: Readonly<Record<string, string>>): Promise<void> {
    let current = plan;
    const begun = await step('backup', async () => {
      current ??= await begin();
      return undefined;
    });
    if (begun && current && !current.uninstalled) {
      const gone = await step('uninstall', uninstall);
      current = gone ? keep({ ...current, uninstalled: true }) : undefined;
    }
    if (begun && current) {
      const { connections } = await get('connections', connectionsAnswer);
      // One that fails holds up no other: each is tried, and those left are offered again.
      for (const name of connectionsLeft(current, connections)) {
        await step(name, () => recreate({ connection: name, secret: secrets[name] }));
      }
    }
    setBusy(undefined);
    await queries.invalidateQueries();
  }
  return { plan, busy, failures, run, finish: () => keep(undefined) };
}

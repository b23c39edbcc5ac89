'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOperations } from '#components/operations/use-operations.ts';
import { fetchApi } from '#components/query/fetch-api.ts';
import { thrownFailure } from '#components/query/thrown-failure.ts';
import { useAct } from '#components/query/use-act.ts';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { diagnose } from '#lib/connections/diagnosis/diagnose.ts';
import { evidenceSchema } from '#lib/connections/diagnosis/evidence.ts';
import type { Finding } from '#lib/connections/diagnosis/finding.ts';
import type { Remedy } from '#lib/connections/diagnosis/remedy.ts';
import { extensionName } from '#lib/connections/names.ts';
import { worded } from '#lib/failures/words.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';
import { useDiagnosisActions } from './diagnosis-actions.tsx';
import { type Recreation, useRecreate } from './use-recreate.ts';

export type RemedyStep =
  | { readonly id: 'apply' | 'wait' }
  | { readonly id: 'recreate'; readonly connection: string };

export interface RemedyRun {
  readonly steps: readonly RemedyStep[];
  /** Index of the step that is under way; as many as there are steps when all are done. */
  readonly current: number;
  readonly failure: ActionFailure | undefined;
}

export const isRunning = (run: RemedyRun | undefined): boolean =>
  run !== undefined && !run.failure && run.current < run.steps.length;

const lookMs = 2_000;
/** Azure registers a provider in one or two minutes, and updates a cluster in ten or fifteen. */
const longestWaitMs = 30 * 60_000;

/** Remedies that are over only when the cluster or the subscription says so, not when the request returns. */
const awaited: readonly Remedy['kind'][] = [
  'registerProvider',
  'waitForCluster',
  'labelWorkload',
  'restartWorkload',
];
const withoutRequest: readonly Remedy['kind'][] = ['waitForCluster', 'recreateConnections'];
const operationKinds: Partial<
  Record<Remedy['kind'], 'updateExtension' | 'uninstallExtension' | 'installExtension' | 'updateCluster'>
> = {
  upgradeExtension: 'updateExtension',
  reinstallExtension: 'uninstallExtension',
  installExtension: 'installExtension',
  enableFeatures: 'updateCluster',
  addNodePool: 'updateCluster',
  startCluster: 'updateCluster',
};

/** Applies a finding's remedy and then puts the connections again that failed because of it, one after the other. */
export function useRemedy(clusterId: string) {
  const { applyRemedy } = useDiagnosisActions();
  const recreate = useRecreate(clusterId);
  const act = useAct();
  const tokens = useAccessTokens();
  const operations = useOperations();
  const queries = useQueryClient();
  const [run, setRun] = useState<RemedyRun>();

  async function apply(remedy: Remedy): Promise<ActionFailure | undefined> {
    const result = await act(applyRemedy, { clusterId, remedy });
    if (!result.ok) return result.error;
    const kind = operationKinds[remedy.kind];
    if (!kind || !result.value) return undefined;
    const connection =
      kind === 'updateCluster' ? clusterId.slice(clusterId.lastIndexOf('/') + 1) : extensionName;
    return operations.follow({ kind, clusterId, connection, url: result.value.url });
  }

  async function untilGone(finding: Finding): Promise<ActionFailure | undefined> {
    const until = Date.now() + longestWaitMs;
    while (Date.now() < until) {
      const evidence = await fetchApi({
        path: clusterApi(clusterId, 'evidence'),
        schema: evidenceSchema,
        token: await tokens.arm(),
        headers: { 'x-kubernetes-token': await tokens.kubernetes() },
      });
      if (!diagnose(evidence).some((other) => isSameFinding(finding, other))) return undefined;
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
    const words = worded('stillThere', { minutes: longestWaitMs / 60_000 });
    return { code: 'TookTooLong', ...words, status: 0, attempted: finding.rule };
  }

  async function start(finding: Finding, remedy: Remedy, recreations: readonly Recreation[]) {
    const work: { step: RemedyStep; go(): Promise<ActionFailure | undefined> }[] = [
      ...(withoutRequest.includes(remedy.kind)
        ? []
        : [{ step: { id: 'apply' as const }, go: () => apply(remedy) }]),
      ...(awaited.includes(remedy.kind)
        ? [{ step: { id: 'wait' as const }, go: () => untilGone(finding) }]
        : []),
      ...recreations.map((one) => ({
        step: { id: 'recreate' as const, connection: one.connection },
        go: () => recreate(one),
      })),
    ];
    const steps = work.map(({ step }) => step);
    let failure: ActionFailure | undefined;
    for (const [current, { go }] of work.entries()) {
      setRun({ steps, current, failure: undefined });
      failure = await go().catch((error: unknown) => thrownFailure(error, finding.rule));
      if (failure) {
        setRun({ steps, current, failure });
        break;
      }
    }
    if (!failure) setRun({ steps, current: steps.length, failure: undefined });
    await queries.invalidateQueries();
  }
  return { run, start, clear: () => setRun(undefined) };
}

/** A rule can find several things; each workload is one of its own. */
const isSameFinding = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.values.workload === other.values.workload;

'use client';

import { createContext, useContext } from 'react';
import type { OperationHandle } from '#lib/azure/operations.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ActionResult, Tokens } from '#lib/portal/act.ts';
import type { Adoption } from '#lib/portal/adopt-resource.ts';
import type { ApplyOutcome } from '#lib/portal/apply-manifests.ts';
import type { ConnectOutcome } from '#lib/portal/connect-workload.ts';
import type { DeleteResourcesOutcome } from '#lib/portal/delete-resources.ts';
import type { EditOutcome } from '#lib/portal/edit-resource.ts';
import type { RevealedValue } from '#lib/portal/reveal-secret-key.ts';

type Action<Request, Result> = (tokens: Tokens, request: Request) => Promise<ActionResult<Result>>;

/** Writes on Kubernetes resources, and the reading of one value. The page hands them in, since server actions live with the routes. */
export interface ResourceActions {
  readonly adoptResource: Action<
    { clusterId: string; ref: ResourceRef & { kind: 'Secret' | 'ServiceAccount' }; adoption: Adoption },
    void
  >;
  readonly applyManifests: Action<
    { clusterId: string; namespace: string; yaml: string; dryRun: boolean },
    ApplyOutcome
  >;
  readonly changeFederatedCredential: Action<
    {
      change: 'delete' | 'restore';
      identityId: string;
      credential: { name: string; issuer: string; subject: string };
    },
    void
  >;
  readonly connectWorkload: Action<
    { clusterId: string; connection: string; ref: ResourceRef; leave?: boolean; dryRun: boolean },
    ConnectOutcome
  >;
  readonly deleteResources: Action<{ clusterId: string; refs: ResourceRef[] }, DeleteResourcesOutcome>;
  readonly restoreResources: Action<{ clusterId: string; undo: string }, void>;
  /** Lets Service Connector do all steps of a connection again. */
  readonly recreateConnection: Action<
    { clusterId: string; connection: string; secret?: string | undefined },
    OperationHandle | undefined
  >;
  readonly startSampleRun: Action<{ clusterId: string; connection: string }, ResourceRef>;
  readonly editResource: Action<
    { clusterId: string; ref: ResourceRef; yaml: string; base: string; dryRun: boolean },
    EditOutcome
  >;
  readonly revealSecretKey: Action<
    { clusterId: string; secret: { namespace: string; name: string }; key: string },
    RevealedValue
  >;
  readonly restartWorkload: Action<
    { clusterId: string; ref: ResourceRef & { kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' } },
    void
  >;
}

const ActionsContext = createContext<ResourceActions | undefined>(undefined);

export const ResourceActionsProvider = ActionsContext.Provider;

export function useResourceActions(): ResourceActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useResourceActions is used outside of ResourceActionsProvider');
  return actions;
}

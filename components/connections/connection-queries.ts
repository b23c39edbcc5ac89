import { useEffect, useRef } from 'react';
import { useApi } from '#components/query/use-api.ts';
import { isInProgress } from '#lib/connections/connection.ts';
import { azureEndsSchema, evidenceSchema } from '#lib/connections/diagnosis/evidence.ts';
import {
  connectionDraftAnswer,
  connectionsAnswer,
  namesAnswer,
  progressAnswer,
  resourcesAnswer,
} from '#lib/portal/answers.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';

const inProgressMs = 3_000;

/** Connections of a cluster; looked at again while Azure works on one of them, whoever started it. */
export function useConnections(clusterId: string) {
  return useApi(clusterApi(clusterId, 'connections'), connectionsAnswer, {
    refetchInterval: (data) =>
      data?.connections.some(({ provisioningState }) => isInProgress(provisioningState))
        ? inProgressMs
        : false,
  });
}

/** Where a cluster's connections end in Azure: their identities and targets. */
export const useAzureEnds = (clusterId: string) =>
  useApi(clusterApi(clusterId, 'azure-ends'), azureEndsSchema);

const connectionApi = (clusterId: string, name: string, ...below: readonly string[]) =>
  clusterApi(clusterId, 'connections', name, ...below);

/** Names of a connection's variables, as Azure lists them. */
export const useConfigurationNames = (clusterId: string, name: string | undefined) =>
  useApi(name && connectionApi(clusterId, name, 'configurations'), namesAnswer);

/** A connection as a draft that can be changed. */
export const useConnectionDraft = (clusterId: string, name: string | undefined) =>
  useApi(name && connectionApi(clusterId, name, 'draft'), connectionDraftAnswer);

/** A connection's Kubernetes resources, read from the cluster. */
export const useConnectionResources = (clusterId: string, name: string) =>
  useApi(connectionApi(clusterId, name, 'resources'), resourcesAnswer, { kubernetes: true });

/** A connection with everything that shows how far it has come; read every second while Azure works on it. */
export const useConnectionProgress = (clusterId: string, name: string) =>
  useApi(connectionApi(clusterId, name, 'progress'), progressAnswer, {
    kubernetes: true,
    refetchInterval: (data) => (data && isInProgress(data.connection.provisioningState) ? 1_000 : false),
  });

/**
 * Everything that shows what has been made of a connection, in Azure and in the cluster; read again while Azure works on it.
 * @param busy whether Azure is working on it
 */
export function useConnectionEvidence(clusterId: string, name: string, busy: boolean, enabled: boolean) {
  const evidence = useApi(connectionApi(clusterId, name, 'evidence'), evidenceSchema, {
    kubernetes: true,
    enabled,
    staleTime: 0,
    refetchInterval: () => (busy ? inProgressMs : false),
  });
  const { refetch } = evidence;
  const wasBusy = useRef(busy);
  useEffect(() => {
    // The last look was before the end.
    if (wasBusy.current && !busy) void refetch();
    wasBusy.current = busy;
  }, [busy, refetch]);
  return evidence;
}

'use client';

import { useApi } from '#components/query/use-api.ts';
import { isInProgress } from '#lib/connections/connection.ts';
import {
  extensionAnswer,
  extensionsAnswer,
  extensionVersionsAnswer,
  podLogAnswer,
  releaseAnswer,
} from '#lib/portal/answers.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';

const inProgressMs = 3_000;

/** Extensions of a cluster; looked at again while one of them is being changed, whoever began it. */
export const useExtensions = (clusterId: string) =>
  useApi(clusterApi(clusterId, 'extensions'), extensionsAnswer, {
    refetchInterval: (data) =>
      data?.extensions.some(({ provisioningState }) => isInProgress(provisioningState))
        ? inProgressMs
        : false,
  });

export const useExtension = (clusterId: string, name: string) =>
  useApi(clusterApi(clusterId, 'extensions', name), extensionAnswer, {
    refetchInterval: (data) => (data && isInProgress(data.provisioningState) ? inProgressMs : false),
  });

/** Versions that a train offers this cluster, the newest first. Not every extension type tells them. */
export const useExtensionVersions = (clusterId: string, name: string, train?: string) =>
  useApi(
    clusterApi(clusterId, 'extensions', name, 'versions') +
      (train ? `?${new URLSearchParams({ train })}` : ''),
    extensionVersionsAnswer,
  );

/** The Helm release and what it has in the cluster; read again while the extension is being changed. */
export const useExtensionRelease = (clusterId: string, name: string, changing: boolean) =>
  useApi(clusterApi(clusterId, 'extensions', name, 'release'), releaseAnswer, {
    kubernetes: true,
    refetchInterval: () => (changing ? inProgressMs : false),
  });

const liveMs = 2_000;

/** The end of a pod's log; read again every two seconds while it is live. */
export const podLogApi = (
  clusterId: string,
  { namespace, name }: { namespace: string; name: string },
  container: string | undefined,
  ...below: readonly string[]
) =>
  clusterApi(clusterId, 'pods', namespace, name, 'log', ...below) +
  (container ? `?${new URLSearchParams({ container })}` : '');

export const usePodLog = (
  clusterId: string,
  { namespace, name }: { namespace: string; name: string },
  container: string | undefined,
  live: boolean,
) =>
  useApi(podLogApi(clusterId, { namespace, name }, container), podLogAnswer, {
    kubernetes: true,
    staleTime: 0,
    refetchInterval: () => (live ? liveMs : false),
  });

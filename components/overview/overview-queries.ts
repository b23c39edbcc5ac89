'use client';

import type { z } from 'zod';
import { useApi } from '#components/query/use-api.ts';
import { extensionName } from '#lib/connections/names.ts';
import { clusterAnswer, connectionsAnswer, extensionAnswer } from '#lib/portal/answers.ts';
import { type ClusterRef, clusterApiPath } from '#lib/resource-path.ts';

export type ClusterDetails = z.infer<typeof clusterAnswer>;
export type ExtensionDetails = z.infer<typeof extensionAnswer>;

/** The cluster itself. */
export const useClusterDetails = (ref: ClusterRef) => useApi(clusterApiPath(ref), clusterAnswer);

/** The Service Connector extension; its absence is an error with status 404. */
export const useConnectorExtension = (ref: ClusterRef) =>
  useApi(clusterApiPath(ref, 'extensions', extensionName), extensionAnswer);

export const useClusterConnections = (ref: ClusterRef) =>
  useApi(clusterApiPath(ref, 'connections'), connectionsAnswer);

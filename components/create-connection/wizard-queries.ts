import { useApi } from '#components/query/use-api.ts';
import {
  clusterAnswer,
  connectionsAnswer,
  factsAnswer,
  federatedCredentialsAnswer,
  identitiesAnswer,
  namespacesAnswer,
  rolesAnswer,
  subscriptionsAnswer,
  targetsAnswer,
} from '#lib/portal/answers.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';

const query = (path: string, parameters: Record<string, string>) =>
  `${path}?${new URLSearchParams(parameters)}`;

export const useCluster = (clusterId: string) => useApi(clusterApi(clusterId), clusterAnswer);

export const useNamespaces = (clusterId: string) =>
  useApi(clusterApi(clusterId, 'namespaces'), namespacesAnswer, { kubernetes: true });

export const useExistingConnections = (clusterId: string) =>
  useApi(clusterApi(clusterId, 'connections'), connectionsAnswer);

export const useSubscriptions = () => useApi('/api/subscriptions', subscriptionsAnswer);

/** Resources of a type in a subscription. */
export const useResources = (subscription: string | undefined, type: string | undefined) =>
  useApi(subscription && type ? query('/api/targets', { subscription, type }) : undefined, targetsAnswer);

/** Sub-resources of a resource: its databases, keyspaces… */
export const useSubResources = (parent: string | undefined, type: string | undefined) =>
  useApi(parent && type ? query('/api/targets', { parent, type }) : undefined, targetsAnswer);

export const useIdentities = (subscription: string | undefined) =>
  useApi(subscription ? query('/api/identities', { subscription }) : undefined, identitiesAnswer);

export const useFederatedCredentials = (identity: string | undefined) =>
  useApi(
    identity ? query('/api/federated-credentials', { identity }) : undefined,
    federatedCredentialsAnswer,
  );

/** Roles that can be assigned on a target instead of the usual ones. */
export const useTargetRoles = (target: string | undefined) =>
  useApi(target ? query('/api/roles', { target }) : undefined, rolesAnswer);

/** The state a plan is computed from, read afresh for each review. */
export const useClusterFacts = (clusterId: string, chosen: Readonly<Record<string, string | undefined>>) =>
  useApi(query(clusterApi(clusterId, 'facts'), withValues(chosen)), factsAnswer, {
    kubernetes: true,
    staleTime: 0,
  });

const withValues = (parameters: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : [])));

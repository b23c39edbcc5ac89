import type { ResourceKind } from '#lib/connections/relations/cluster-resource.ts';

/** Where the API server keeps each kind. */
export const kinds: Readonly<Record<ResourceKind, { apiVersion: string; plural: string }>> = {
  Secret: { apiVersion: 'v1', plural: 'secrets' },
  ServiceAccount: { apiVersion: 'v1', plural: 'serviceaccounts' },
  SecretProviderClass: { apiVersion: 'secrets-store.csi.x-k8s.io/v1', plural: 'secretproviderclasses' },
  Deployment: { apiVersion: 'apps/v1', plural: 'deployments' },
  StatefulSet: { apiVersion: 'apps/v1', plural: 'statefulsets' },
  DaemonSet: { apiVersion: 'apps/v1', plural: 'daemonsets' },
  Job: { apiVersion: 'batch/v1', plural: 'jobs' },
  CronJob: { apiVersion: 'batch/v1', plural: 'cronjobs' },
  Pod: { apiVersion: 'v1', plural: 'pods' },
};

/** `apps` of `apps/v1`; empty for the core group. */
export const groupOf = (kind: ResourceKind): string => {
  const { apiVersion } = kinds[kind];
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
};

import { useApi } from '#components/query/use-api.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';
import { resourceDetailsAnswer } from '#lib/portal/resource-details-answer.ts';

/** A resource as it is in the cluster now. */
export const useResourceDetails = (clusterId: string, { kind, namespace, name }: ResourceRef) =>
  useApi(clusterApi(clusterId, 'kubernetes-resources', kind, namespace, name), resourceDetailsAnswer, {
    kubernetes: true,
  });

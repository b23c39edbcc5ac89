'use client';

import { useMemo } from 'react';
import { useConnections } from '#components/connections/connection-queries.ts';
import { useApiStream } from '#components/query/use-api-stream.ts';
import { type ClusterResource, resourceKey } from '#lib/connections/relations/cluster-resource.ts';
import { relate } from '#lib/connections/relations/relations.ts';
import { viewResource } from '#lib/connections/relations/resource-view.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';
import { type ResourceLine, resourceLine } from '#lib/portal/resource-line.ts';

interface Listed {
  readonly resources: readonly ClusterResource[];
  /** Kinds that could not be listed, with the cluster's reason. */
  readonly failures: readonly { kind: string; code: string; message: string }[];
  readonly complete: boolean;
}

/** Puts lines together; a resource that comes twice counts once. */
function collect() {
  const resources = new Map<string, ClusterResource>();
  const failures: Listed['failures'][number][] = [];
  let complete = false;
  return {
    add(line: ResourceLine) {
      if (line.type === 'rows') for (const row of line.rows) resources.set(resourceKey(row), row);
      else if (line.type === 'failed') failures.push(line);
      else complete = true;
    },
    state: (): Listed => ({ resources: [...resources.values()], failures: [...failures], complete }),
  };
}

/**
 * Everything in a cluster that has to do with connections, related to each other. Nothing is judged before all is there: what
 * seems missing may be on the next page.
 */
export function useClusterResources(clusterId: string) {
  const listed = useApiStream(clusterApi(clusterId, 'kubernetes-resources'), resourceLine, collect);
  const connections = useConnections(clusterId);
  const { data } = listed;
  const known = connections.data?.connections;
  const related = useMemo(() => {
    if (!data) return undefined;
    const relations = relate(known ?? [], data.resources);
    const failed = new Set(data.failures.map(({ kind }) => kind));
    const judged = data.complete && known !== undefined;
    const views = data.resources.map((resource) =>
      viewResource(resource, relations, (kind) => judged && !failed.has(kind), judged),
    );
    return { relations, views };
  }, [data, known]);
  return { listed, connections, ...related };
}

'use client';

import { useMemo } from 'react';
import { useAzureEnds, useConnections } from '#components/connections/connection-queries.ts';
import { useApiStream } from '#components/query/use-api-stream.ts';
import type { Connection } from '#lib/connections/connection.ts';
import type { AzureEnds } from '#lib/connections/diagnosis/evidence.ts';
import { type Relations, relate } from '#lib/connections/relations/relations.ts';
import { type ResourceView, viewResource } from '#lib/connections/relations/resource-view.ts';
import type { Failure } from '#lib/failures/failure.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';
import { resourceLine } from '#lib/portal/resource-line.ts';
import { collectResources, type Listed } from './listed-resources.ts';
import { useClusterChanges } from './use-cluster-changes.ts';

/**
 * Everything in a cluster that has to do with connections, related to each other, and kept up to date by a watch. Nothing is judged
 * before all is there: what seems missing may be on the next page.
 * @param follow false where many clusters stand on one page: a browser has few connections to give
 */
export function useClusterResources(clusterId: string, { follow = true } = {}) {
  const path = clusterApi(clusterId, 'kubernetes-resources');
  const listed = useApiStream(path, resourceLine, collectResources);
  const live = useClusterChanges(path, follow ? listed.data : undefined);
  const connections = useConnections(clusterId);
  const { data } = listed;
  const known = connections.data?.connections;
  // Nobody waits for them: what became of the ends in Azure is told when it is known.
  const ends = useAzureEnds(clusterId);
  const related = useMemo(() => data && relatedOf(data, known, ends.data), [data, known, ends.data]);
  const errors = [connections.error, ends.error].filter((error) => error !== null);
  return {
    listed,
    connections,
    live,
    ...related,
    /** What could not be read, and so is not judged. */
    missing: [...(data?.failures ?? []), ...errors, ...(ends.data ? unreadEnds(ends.data) : [])],
    /** Reads all of it again. */
    reload: () => {
      for (const { refetch } of [listed, connections, ends]) void refetch();
    },
  };
}

const unreadEnds = ({ cluster, identities, targets, outboundAddresses, unread }: AzureEnds): Failure[] => [
  ...[cluster, identities, targets, outboundAddresses].flatMap((source) =>
    source.state === 'failed' ? [source.failure] : [],
  ),
  ...unread.map(({ failure }) => failure),
];

type Given = readonly [Listed, readonly Connection[] | undefined, AzureEnds | undefined];
interface Related {
  readonly relations: Relations;
  readonly views: ResourceView[];
}

let last: { readonly given: Given; readonly related: Related } | undefined;

/** Kept from page to page: whoever opens a row of a long list does not wait until all its rows are related once more. */
function relatedOf(...given: Given): Related {
  if (last?.given.every((part, index) => part === given[index])) return last.related;
  const [data, known, ends] = given;
  const relations = relate(known ?? [], data.resources, ends);
  const failed = new Set(data.failures.map(({ kind }) => kind));
  const judged = data.complete && known !== undefined;
  const views = data.resources.map((resource) =>
    viewResource(resource, relations, (kind) => judged && !failed.has(kind), judged),
  );
  last = { given, related: { relations, views } };
  return last.related;
}

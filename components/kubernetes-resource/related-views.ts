import {
  type ClusterResource,
  type ResourceRef,
  resourceKey,
} from '#lib/connections/relations/cluster-resource.ts';
import type { Relations } from '#lib/connections/relations/relations.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';

/** The resources around one resource. */
export interface RelatedViews {
  readonly uses: readonly ResourceView[];
  readonly usedBy: readonly ResourceView[];
  readonly pods: readonly ResourceView[];
}

const none: RelatedViews = { uses: [], usedBy: [], pods: [] };

/** Finds what a resource uses, what uses it, and its pods. */
export function relatedViews(
  view: ResourceView | undefined,
  views: readonly ResourceView[] = [],
  relations: Relations | undefined,
): RelatedViews {
  if (!view || !relations) return none;
  const byKey = new Map(views.map((one) => [one.key, one]));
  const look = (refs: readonly ResourceRef[]) => refs.flatMap((ref) => byKey.get(resourceKey(ref)) ?? []);
  return {
    uses: look(namedBy(view.resource)),
    usedBy: look(view.users),
    pods: look(relations.podsOf(view.resource)),
  };
}

/** What a workload's template names, each once. */
function namedBy({ namespace, references }: ClusterResource): ResourceRef[] {
  if (!references) return [];
  const names = new Set(references.secrets.map(({ name }) => name));
  return [
    ...[...names].map((name): ResourceRef => ({ kind: 'Secret', namespace, name })),
    // The account that every pod has anyway says nothing.
    ...(references.serviceAccount === 'default'
      ? []
      : [{ kind: 'ServiceAccount', namespace, name: references.serviceAccount } as const]),
    ...references.secretProviderClasses.map(
      (name): ResourceRef => ({ kind: 'SecretProviderClass', namespace, name }),
    ),
  ];
}

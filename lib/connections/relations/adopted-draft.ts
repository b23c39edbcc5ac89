import { type ConnectionDraft, emptyDraft } from '../draft.ts';
import type { TargetService } from '../target-service.ts';
import { targetServices } from '../target-services.ts';
import { variablesOf } from '../variables.ts';
import type { ClusterResource } from './cluster-resource.ts';

/**
 * The draft of a connection that takes a Secret in which another one left behind: under a name whose Secret is this one, in its
 * namespace, for the service that its keys tell of. Where that is and who signs in is for the user to say.
 * @returns undefined for a Secret whose name is not Service Connector's
 */
export function adoptedDraft({
  name,
  namespace,
  keys = [],
}: Pick<ClusterResource, 'name' | 'namespace' | 'keys'>): ConnectionDraft | undefined {
  const [, connectionName] = /^sc-([a-z0-9]+)-secret$/.exec(name) ?? [];
  if (!connectionName) return undefined;
  const held = keys.map(({ key }) => key);
  return { ...emptyDraft(), namespace, name: connectionName, ...kindOf(connectionName, held) };
}

type Kind = Pick<ConnectionDraft, 'serviceId' | 'authType' | 'clientType' | 'csi'>;

/** The service, and how it is signed in to, whose variables are nearest to the keys: most in common, then fewest besides. */
function kindOf(connectionName: string, held: readonly string[]): Partial<Kind> {
  const candidates = targetServices
    .filter(({ target }) => target.kind === 'azure')
    .flatMap((service) => kindsOf(service).map((kind) => ({ kind, service })))
    .flatMap(({ kind, service }) =>
      [false, true].map((another) => {
        const { variables } = variablesOf({ service, ...kind, connectionName, another });
        const common = variables.filter(({ name }) => held.includes(name)).length;
        return { kind, common, besides: variables.length - common };
      }),
    )
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common || a.besides - b.besides);
  return candidates[0]?.kind ?? {};
}

const kindsOf = (service: TargetService): Kind[] =>
  service.authTypes.flatMap((authType) =>
    service.clientTypes.map((clientType) => ({
      serviceId: service.id,
      authType,
      clientType,
      csi: authType === 'csi',
    })),
  );

import { aksServerApplication } from '../../entra/audience.ts';
import { findPersona, type Persona } from '../../entra/personas.ts';
import type { SigningKey } from '../../entra/signing-key.ts';
import { tenant } from '../../entra/tenant.ts';
import { verifyToken } from '../../entra/verify-token.ts';
import type { AccessRequest, KubernetesUser } from '../../kubernetes/plane.ts';
import { accessOf } from '../authorization/access.ts';
import { refusedExchange } from '../managed-identity/exchange-token.ts';
import type { ArmState } from '../state.ts';
import { clusterType } from './cluster-view.ts';

/** The Kubernetes group that may do everything. */
export const administrators = 'system:masters';

const reading = ['get', 'list', 'watch'];

/** What each person is bound to inside the clusters, beside what Azure roles give. */
const bindings: Readonly<Record<Persona['id'], (request: AccessRequest) => boolean>> = {
  owner: () => false,
  reader: ({ verb, resource, metadataOnly }) =>
    reading.includes(verb) && (resource !== 'secrets' || metadataOnly),
  developer: ({ verb, resource, namespace }) =>
    namespace === 'shop' || (reading.includes(verb) && ['namespaces', 'nodes'].includes(resource)),
};

/** Who may do what in a cluster, for its API server to ask. */
export function clusterAccess(state: ArmState, key: Promise<SigningKey>) {
  return {
    /** The owner of an Entra token that was issued for AKS. */
    async verifyToken(token: string): Promise<KubernetesUser | undefined> {
      const verdict = await verifyToken(await key, token, [aksServerApplication]);
      return 'caller' in verdict ? { name: verdict.caller.name, groups: [] } : undefined;
    },
    exchangeToken: (clusterId: string, subject: string, clientId: string) =>
      refusedExchange(state, clusterId, subject, clientId),
    authorize(clusterId: string, { name, groups }: KubernetesUser, request: AccessRequest): boolean {
      if (groups.includes(administrators)) return true;
      const persona = findPersona(name);
      if (!persona) return false;
      const access = accessOf({ objectId: persona.objectId, name, tenantId: tenant.id }, state);
      // Whoever may fetch the administrator's credential is an administrator of the cluster.
      if (access.allows(`${clusterType}/listClusterAdminCredential/action`, clusterId)) return true;
      return bindings[persona.id](request);
    },
  };
}

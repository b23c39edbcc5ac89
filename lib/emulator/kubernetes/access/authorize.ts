import { findPersona } from '../../entra/personas.ts';
import type { AccessRequest, KubernetesUser } from '../plane.ts';

const administrators = 'system:masters';
const reads: readonly string[] = ['get', 'list', 'watch'];

/** The namespace that the developer of the demo estate works in. */
const developerNamespace = 'shop';

/** The user that an Entra account is in every cluster. */
export function userOfAccount(name: string): KubernetesUser {
  return { name, groups: findPersona(name)?.id === 'owner' ? [administrators] : [] };
}

/**
 * Who may do what: administrators everything, the developer everything in one namespace, everybody else reads. Contents of Secrets are
 * for those who may write them; their metadata is for all.
 */
export function authorize(_clusterId: string, user: KubernetesUser, request: AccessRequest): boolean {
  if (user.groups.includes(administrators)) return true;
  const developer = findPersona(user.name)?.id === 'developer';
  if (developer && request.namespace === developerNamespace) return true;
  if (!reads.includes(request.verb)) return false;
  if (request.resource === 'secrets') return request.metadataOnly && !developer;
  return !developer || ['namespaces', 'nodes'].includes(request.resource);
}

import type { AccessRequest } from '../plane.ts';
import type { Exchange } from '../server/exchange.ts';
import type { Target } from '../server/request-info.ts';
import { forbidden } from '../status.ts';

/** @throws KubernetesError 403 in the words of RBAC when the user may not do that */
export function demandAccess(
  { allows, user }: Exchange,
  target: Target,
  verb: string,
  metadataOnly: boolean,
): void {
  const { type, namespace, name, subresource } = target;
  const request: AccessRequest = {
    verb,
    apiGroup: type.group,
    resource: subresource ? `${type.plural}/${subresource}` : type.plural,
    namespace,
    name: name || undefined,
    metadataOnly,
  };
  if (allows(request)) return;
  const where = namespace && type.namespaced ? `in the namespace "${namespace}"` : 'at the cluster scope';
  const what = `${verb} resource "${request.resource}" in API group "${type.group}"`;
  throw forbidden(type, name, `User "${user.name}" cannot ${what} ${where}`);
}

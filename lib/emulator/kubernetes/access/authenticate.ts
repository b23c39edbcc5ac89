import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Cluster } from '../cluster.ts';
import type { KubernetesUser } from '../plane.ts';
import { unauthorized } from '../status.ts';
import type { Credentials } from './credentials.ts';
import type { ServiceAccountTokens } from './service-account-tokens.ts';

export interface Authentication {
  readonly credentials: Credentials;
  readonly serviceAccounts: ServiceAccountTokens;
  /** The owner of an Entra token that was issued for the AKS server application. */
  verifyToken(token: string): Promise<KubernetesUser | undefined>;
}

/**
 * Finds out who sends a request: by client certificate, by the token of a kubeconfig, by service account, by Entra.
 * @throws KubernetesError 401 for nobody known
 */
export async function authenticate(
  request: IncomingMessage,
  cluster: Cluster,
  { credentials, serviceAccounts, verifyToken }: Authentication,
): Promise<KubernetesUser> {
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const user =
    certifiedUser(request, cluster.id) ??
    (token
      ? (credentials.userOf(cluster.id, token) ??
        serviceAccounts.verify(cluster, token) ??
        (await verifyToken(token)))
      : undefined);
  if (!user) throw unauthorized();
  const groups = new Set([...user.groups, 'system:authenticated']);
  return { name: user.name, groups: [...groups] };
}

function certifiedUser({ socket }: IncomingMessage, clusterId: string): KubernetesUser | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  // It is null once the connection is cut.
  const subject = socket.getPeerCertificate()?.subject;
  if (!subject || first(subject.OU) !== clusterId) return undefined;
  const groups = subject.O === undefined ? [] : [subject.O].flat();
  return { name: first(subject.CN) ?? '', groups };
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { z } from 'zod';
import type { Collection } from '../../store.ts';
import type { KubernetesUser } from '../plane.ts';
import { unauthorized } from '../status.ts';

const subject = z.object({
  CN: z.string(),
  O: z.union([z.string(), z.array(z.string())]).default([]),
  OU: z.string().optional(),
});

/** A bearer token that a kubeconfig carries. */
export interface ClusterToken {
  readonly clusterId: string;
  readonly user: KubernetesUser;
}

/**
 * Who sent a request: the client certificate's subject, else the owner of the bearer token.
 * @throws KubernetesError 401
 */
export async function authenticate(
  request: IncomingMessage,
  clusterId: string,
  tokens: Collection<ClusterToken>,
  verifyToken: (token: string) => Promise<KubernetesUser | undefined>,
): Promise<KubernetesUser> {
  const socket = request.socket as TLSSocket;
  const certificate = subject.safeParse(socket.getPeerCertificate().subject);
  if (socket.authorized && certificate.success && certificate.data.OU === clusterId) {
    return { name: certificate.data.CN, groups: [certificate.data.O].flat() };
  }
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!token) throw unauthorized();
  const own = tokens.get(token);
  if (own && own.clusterId === clusterId) return own.user;
  const entra = own ? undefined : await verifyToken(token);
  if (!entra) throw unauthorized();
  return entra;
}

import { randomBytes } from 'node:crypto';
import { stringify } from 'yaml';
import type { Collection } from '../../store.ts';
import type { KubernetesUser } from '../plane.ts';
import type { CertificateAuthority } from '../tls/authority.ts';
import type { KeyPair } from '../tls/certificates.ts';

/** What a user of a cluster was given to prove who they are. */
export interface Credential extends KeyPair {
  readonly clusterId: string;
  readonly user: KubernetesUser;
  readonly token: string;
}

export interface Credentials {
  /** A kubeconfig with which plain `kubectl` reaches the cluster as that user; always the same for the same user. */
  kubeconfig(clusterId: string, server: string, user: KubernetesUser): string;
  /** The user that a token was given to, if it was for that cluster. */
  userOf(clusterId: string, token: string): KubernetesUser | undefined;
}

/** Opens the credentials kept with the state, by token. */
export function openCredentials(
  collection: Collection<Credential>,
  authority: CertificateAuthority,
): Credentials {
  const tokens = new Map<string, string>();
  for (const [token, { clusterId, user }] of collection.entries()) tokens.set(keyOf(clusterId, user), token);

  function credentialOf(clusterId: string, user: KubernetesUser): Credential {
    const known = collection.get(tokens.get(keyOf(clusterId, user)) ?? '');
    if (known) return known;
    const token = randomBytes(32).toString('hex');
    const subject = { commonName: user.name, organizations: user.groups, organizationalUnit: clusterId };
    const credential = { clusterId, user, token, ...authority.client(subject) };
    collection.set(token, credential);
    tokens.set(keyOf(clusterId, user), token);
    return credential;
  }

  return {
    kubeconfig: (clusterId, server, user) =>
      kubeconfig(server, authority.certificate, credentialOf(clusterId, user)),
    userOf(clusterId, token) {
      const credential = collection.get(token);
      return credential?.clusterId === clusterId ? credential.user : undefined;
    },
  };
}

function keyOf(clusterId: string, { name, groups }: KubernetesUser): string {
  return JSON.stringify([clusterId, name, groups]);
}

/** Named as those of AKS are: the context after the cluster, the user after group and cluster. */
function kubeconfig(
  server: string,
  authority: string,
  { clusterId, certificate, privateKey, token }: Credential,
): string {
  const [, , , , group = '', , , , cluster = ''] = clusterId.split('/');
  const user = `clusterUser_${group}_${cluster}`;
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  return stringify({
    apiVersion: 'v1',
    clusters: [{ cluster: { 'certificate-authority-data': base64(authority), server }, name: cluster }],
    contexts: [{ context: { cluster, user }, name: cluster }],
    'current-context': cluster,
    kind: 'Config',
    preferences: {},
    users: [
      {
        name: user,
        user: {
          'client-certificate-data': base64(certificate),
          'client-key-data': base64(privateKey),
          token,
        },
      },
    ],
  });
}

import { randomBytes } from 'node:crypto';
import { stringify } from 'yaml';
import type { Collection } from '../../store.ts';
import type { ClusterToken } from '../access/authenticate.ts';
import type { KubernetesUser } from '../plane.ts';
import type { CertificateAuthority } from '../tls/authority.ts';

/** Where a cluster's API is below the plane's address, from its ARM id. */
export function clusterPath(clusterId: string): string {
  const [, , subscription = '', , group = '', , , , name = ''] = clusterId.toLowerCase().split('/');
  return `/clusters/${subscription}/${group}/${name}`;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A kubeconfig like the ones AKS gives out: CA, client certificate and token. */
export function writeKubeconfig(
  server: string,
  clusterId: string,
  user: KubernetesUser,
  authority: CertificateAuthority,
  tokens: Collection<ClusterToken>,
): string {
  const name = clusterId.split('/').at(-1) ?? '';
  const group = clusterId.split('/')[4] ?? '';
  const userName = `clusterUser_${group}_${name}`;
  const pair = authority.client({
    commonName: user.name,
    organizations: user.groups,
    organizationalUnit: clusterId,
  });
  const token = randomBytes(24).toString('hex');
  tokens.set(token, { clusterId, user });
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster: { 'certificate-authority-data': base64(authority.certificate), server } }],
    contexts: [{ name, context: { cluster: name, user: userName } }],
    'current-context': name,
    preferences: {},
    users: [
      {
        name: userName,
        user: {
          'client-certificate-data': base64(pair.certificate),
          'client-key-data': base64(pair.privateKey),
          token,
        },
      },
    ],
  });
}

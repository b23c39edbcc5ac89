import type https from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';
import { AzureError } from '#lib/azure/azure-error.ts';
import type { ClusterHosts } from '#lib/environment.ts';
import { type Worded, worded } from '#lib/failures/words.ts';

export interface ClusterAccess {
  /** The API server's address, without a slash at the end. */
  readonly server: string;
  /** Whom to trust and as whom to ask. */
  readonly options: Pick<https.RequestOptions, 'ca' | 'cert' | 'key' | 'headers'>;
}

/**
 * Where a cluster is and as whom it is asked, from the kubeconfig that Azure gave. Only what AKS puts there is used, and only what
 * stands in it: no file is read, no program run, no proxy taken, and the certificate is always checked.
 * @param kubernetesToken the user's token for the AKS server application, used where the kubeconfig carries no credential: AKS says
 *   then by which program to fetch one
 * @throws AzureError when it is none, or leads to where no API server of this cloud is
 */
export function clusterAccess(
  kubeconfig: string,
  kubernetesToken: string | undefined,
  hosts: ClusterHosts,
): ClusterAccess {
  const config = load(kubeconfig);
  const cluster = config.getCurrentCluster();
  const user = config.getCurrentUser();
  const server = serverUrl(cluster?.server ?? '', hosts);
  const ca = cluster?.caData ? { ca: decoded(cluster.caData) } : {};
  if (user?.exec ?? user?.authProvider) {
    return { server, options: { ...ca, headers: { authorization: `Bearer ${kubernetesToken ?? ''}` } } };
  }
  const certificate =
    user?.certData && user.keyData ? { cert: decoded(user.certData), key: decoded(user.keyData) } : {};
  const headers = user?.token ? { headers: { authorization: `Bearer ${user.token}` } } : {};
  return { server, options: { ...ca, ...certificate, ...headers } };
}

const decoded = (base64: string) => Buffer.from(base64, 'base64');

function load(kubeconfig: string): KubeConfig {
  const config = new KubeConfig();
  try {
    config.loadFromString(kubeconfig);
  } catch {
    // What is wrong with it is not said: the text holds credentials.
    throw refused('BadKubeconfig', worded('badKubeconfig'));
  }
  return config;
}

function serverUrl(server: string, hosts: ClusterHosts): string {
  const url = URL.parse(server);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    throw refused('BadKubeconfig', worded('kubeconfigWithoutHttps'));
  if (!isAmong(url.hostname, hosts)) {
    throw refused('ForeignCluster', worded('foreignCluster', { host: url.hostname }));
  }
  return server.replace(/\/$/, '');
}

function isAmong(host: string, hosts: ClusterHosts): boolean {
  if (hosts === 'any') return true;
  if (hosts === 'loopback')
    return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
  return hosts.some((end) => host.endsWith(end));
}

const refused = (code: string, why: Worded) =>
  new AzureError({ code, ...why, status: 502, attempted: 'read the kubeconfig' });

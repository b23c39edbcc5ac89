import type { Arm } from '../arm.ts';
import { badRequest } from '../arm-error.ts';
import { type ArmRoute, route } from '../route.ts';
import { administrators } from './cluster-access.ts';
import { clusterPath, findCluster } from './cluster-path.ts';
import { clusterType } from './cluster-view.ts';
import type { ManagedCluster } from './managed-cluster.ts';

const type = clusterType;

/** Kubeconfigs: the caller's own, and the administrator's. */
export function clusterCredentialRoutes({ state, kubernetes }: Arm): ArmRoute[] {
  return [
    route(
      'POST',
      `${clusterPath}/listClusterUserCredential`,
      { type, action: `${type}/listClusterUserCredential/action` },
      ({ access, caller }, parameters) => {
        const cluster = running(findCluster(state, parameters));
        // Whoever may fetch the administrator's credential is an administrator of the cluster.
        const groups = access.allows(`${type}/listClusterAdminCredential/action`, cluster.id)
          ? [administrators]
          : [];
        return credential('clusterUser', kubernetes.kubeconfig(cluster.id, { name: caller.name, groups }));
      },
    ),
    route(
      'POST',
      `${clusterPath}/listClusterAdminCredential`,
      { type, action: `${type}/listClusterAdminCredential/action` },
      (_, parameters) => {
        const cluster = running(findCluster(state, parameters));
        return credential(
          'clusterAdmin',
          kubernetes.kubeconfig(cluster.id, { name: 'clusterAdmin', groups: [administrators] }),
        );
      },
    ),
  ];
}

/** @throws ArmError for a stopped cluster */
export function running(cluster: ManagedCluster): ManagedCluster {
  if (cluster.properties.powerState.code !== 'Stopped') return cluster;
  throw badRequest(
    `Operation is not allowed because the cluster '${cluster.name}' is in power state Stopped. Please start the cluster.`,
  );
}

function credential(name: string, kubeconfig: string) {
  return {
    status: 200,
    body: { kubeconfigs: [{ name, value: Buffer.from(kubeconfig).toString('base64') }] },
  };
}

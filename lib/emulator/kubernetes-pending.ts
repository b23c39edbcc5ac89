import type { KubernetesPlane } from './kubernetes/plane.ts';
import type { Operator } from './operator/operator.ts';

/** Stands in for the planes that are still being built: takes everything, answers nothing. */
export const pendingPlane: KubernetesPlane = {
  url: 'https://127.0.0.1:4101',
  createCluster() {},
  deleteCluster() {},
  seed() {},
  kubeconfig: () => 'apiVersion: v1\nkind: Config\n',
  reset() {},
  close: async () => {},
};

export const pendingOperator: Operator = {
  apply: async () => {},
  uninstall: async () => {},
};

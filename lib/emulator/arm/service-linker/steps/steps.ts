import type { Step } from '../change.ts';
import { applyInCluster } from './apply-in-cluster.ts';
import { assignRoles } from './assign-roles.ts';
import { enableClusterFeatures } from './enable-cluster-features.ts';
import { openFirewall } from './open-firewall.ts';
import { trustServiceAccount } from './trust-service-account.ts';

/** What making a connection does, in order. Microsoft does not document the order; the cluster comes last so that it finds all it needs. */
export const steps: readonly Step[] = [
  enableClusterFeatures,
  trustServiceAccount,
  assignRoles,
  openFirewall,
  applyInCluster,
];

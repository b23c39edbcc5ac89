import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failedExtension } from '../failed-extension.ts';
import { failedJob } from '../failed-job.ts';
import { failure } from '../failure.ts';
import { seedConnection } from '../seed-connection.ts';

const clusterId = clusterIdOf('aks-retail-prod');

/** What was wrong is over; what it left is still there, and the next create takes it away. */
export const jobPresent = failure({
  name: 'job-present',
  summary: 'A job of sc-extension on aks-retail-prod failed yesterday and still lies in sc-system.',
  cause(arm) {
    const cluster = arm.state.clusters.get(keyOf(clusterId));
    if (!cluster) return;
    const name = 'servicebus_invoices';
    seedConnection(arm, cluster, { name, properties: serviceBusWithKey, createdDaysAgo: 1, state: 'Failed' });
    failedExtension(arm.state, clusterId);
    arm.kubernetes.seed(keyOf(clusterId), failedJob(name));
  },
});

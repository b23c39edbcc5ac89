import { ArmError } from '../arm-error.ts';
import type { BucketSize } from '../throttle.ts';

/** A token bucket of the AKS provider, which counts whoever asks. */
export interface RequestLimit extends BucketSize {
  /** How the provider's error names the request. */
  readonly handler: string;
  readonly request: RegExp;
  /** One bucket for each path, or one for the subscription. */
  readonly per: 'path' | 'subscription';
}

const perMinute = 1 / 60;
const cluster = '/managedclusters/[^/]+';

/** The published limits; the first one that fits a request counts. */
const limits: readonly RequestLimit[] = [
  {
    handler: 'GetOperationStatusHandler.GET',
    request: /^GET .*\/locations\/[^/]+\/operations\//,
    per: 'subscription',
    size: 200,
    perSecond: 2,
  },
  {
    handler: 'PutAgentPoolHandler.PUT',
    request: new RegExp(`^PUT .*${cluster}/agentpools/[^/]+$`),
    per: 'path',
    size: 20,
    perSecond: perMinute,
  },
  {
    handler: 'PutManagedClusterHandler.PUT',
    request: new RegExp(`^PUT .*${cluster}$`),
    per: 'path',
    size: 20,
    perSecond: perMinute,
  },
  {
    handler: 'GetManagedClusterHandler.GET',
    request: new RegExp(`^GET .*${cluster}$`),
    per: 'path',
    size: 60,
    perSecond: 1,
  },
  {
    handler: 'ListManagedClustersByResourceGroupHandler.GET',
    request: /^GET .*\/resourcegroups\/.*\/managedclusters$/,
    per: 'path',
    size: 60,
    perSecond: 1,
  },
  {
    handler: 'ListManagedClustersHandler.GET',
    request: /^GET .*\/managedclusters$/,
    per: 'subscription',
    size: 500,
    perSecond: 1,
  },
];

const others: RequestLimit = {
  handler: 'ContainerServiceHandler',
  request: /./,
  per: 'subscription',
  size: 60,
  perSecond: 1,
};

/** The limit of a request to the AKS provider. */
export const requestLimit = (method: string, path: string): RequestLimit =>
  limits.find(({ request }) => request.test(`${method} ${path.toLowerCase()}`)) ?? others;

export const clusterRequestsThrottled = (
  subscriptionId: string,
  { handler }: RequestLimit,
  seconds: number,
) =>
  new ArmError(
    429,
    'Throttled',
    `The ${handler} request limit has been exceeded for SubID='${subscriptionId}', please retry again in ${seconds} seconds.`,
    { 'retry-after': String(seconds), 'x-ms-failure-cause': 'service' },
  );

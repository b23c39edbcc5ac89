import { z } from 'zod';
import type { Arm } from '../arm.ts';
import { badRequest, notModelled } from '../arm-error.ts';
import { parseBody } from '../request-body.ts';
import { keyOf } from '../resource-id.ts';
import { findGroup } from '../resources/resource-groups.ts';
import { type ArmRoute, route } from '../route.ts';
import { clusterOperationHeaders } from './cluster-operation-url.ts';
import { clusterPath } from './cluster-path.ts';
import { withProperties } from './cluster-updates.ts';
import { clusterType, clusterView } from './cluster-view.ts';
import {
  type ManagedCluster,
  type ManagedClusterProperties,
  secretsProviderAddon,
} from './managed-cluster.ts';
import { issuerUrl } from './new-cluster.ts';
import { secretsProvider } from './secrets-provider.ts';

const type = clusterType;

/** The switches that an update may turn; everything else of the body is taken as unchanged. */
const switches = z.looseObject({
  oidcIssuerProfile: z.looseObject({ enabled: z.boolean().optional() }).optional(),
  securityProfile: z
    .looseObject({ workloadIdentity: z.looseObject({ enabled: z.boolean() }).optional() })
    .optional(),
  addonProfiles: z
    .record(
      z.string(),
      z.looseObject({ enabled: z.boolean(), config: z.record(z.string(), z.string()).nullish() }),
    )
    .optional(),
});

const bodySchema = z.looseObject({
  location: z.string().min(1),
  tags: z.record(z.string(), z.string()).optional(),
  properties: switches.default({}),
});

type Switches = z.infer<typeof switches>;

export function clusterChangeRoutes(arm: Arm): ArmRoute[] {
  const { state, operations, clusterUpdates } = arm;
  operations.register('cluster.put', {
    async run({ resourceId, input }, progress) {
      const chosen = switches.parse(input);
      await clusterUpdates.update(
        resourceId,
        (cluster) => changed(cluster, chosen),
        () => progress.wait(1),
      );
      return undefined;
    },
  });
  return [
    route('PUT', clusterPath, { type, action: `${type}/write` }, (request, parameters) => {
      const { properties, tags } = parseBody(bodySchema, request.body);
      findGroup(state, parameters.subscriptionId, parameters.resourceGroup);
      const cluster = state.clusters.get(keyOf(request.path));
      if (!cluster) throw notModelled('the creation of managed clusters');
      clusterUpdates.demandIdle(cluster);
      const accepted = withProperties(cluster, {
        ...changed(cluster, properties),
        provisioningState: 'Updating',
      });
      if (tags) state.clusters.set(keyOf(cluster.id), { ...cluster, tags });
      const operation = operations.start('cluster.put', cluster.id, request, properties);
      return {
        status: 200,
        body: clusterView(withoutAddonIdentity(tags ? { ...accepted, tags } : accepted)),
        headers: clusterOperationHeaders(operation, request, cluster.location),
      };
    }),
  ];
}

function changed(cluster: ManagedCluster, chosen: Switches): Partial<ManagedClusterProperties> {
  const { oidcIssuerProfile, securityProfile, addonProfiles } = cluster.properties;
  if (oidcIssuerProfile.enabled && chosen.oidcIssuerProfile?.enabled === false) {
    throw badRequest('OIDC issuer feature cannot be disabled.');
  }
  const issuer = chosen.oidcIssuerProfile?.enabled
    ? { oidcIssuerProfile: { enabled: true, issuerURL: issuerUrl(cluster) } }
    : {};
  const workloadIdentity = chosen.securityProfile?.workloadIdentity;
  const security = workloadIdentity
    ? { securityProfile: { ...securityProfile, workloadIdentity: { enabled: workloadIdentity.enabled } } }
    : {};
  const addon = chosen.addonProfiles?.[secretsProviderAddon];
  if (!addon) return { ...issuer, ...security };
  // Switched off, an add-on stays in the list.
  const profile = addon.enabled
    ? { ...secretsProvider(cluster), ...(addon.config ? { config: addon.config } : {}) }
    : { enabled: false, config: null };
  return { ...issuer, ...security, addonProfiles: { ...addonProfiles, [secretsProviderAddon]: profile } };
}

/** An add-on's identity is not in the answer to the update, only in what is read after it. */
function withoutAddonIdentity(cluster: ManagedCluster): ManagedCluster {
  const addons = cluster.properties.addonProfiles;
  if (!addons) return cluster;
  const bare = Object.entries(addons).map(
    ([name, { enabled, config }]) => [name, { enabled, config }] as const,
  );
  return withProperties(cluster, { addonProfiles: Object.fromEntries(bare) });
}

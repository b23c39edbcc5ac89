import { type Provider, type ResourceTypeInfo, typesWith } from '../provider.ts';
import { appConfiguration } from '../targets/app-configuration.ts';
import { applicationInsights } from '../targets/application-insights.ts';
import { cache } from '../targets/cache.ts';
import { cognitiveServices } from '../targets/cognitive-services.ts';
import { cosmosDb } from '../targets/cosmos-db.ts';
import { keyVault } from '../targets/key-vault.ts';
import { eventHubs, serviceBus } from '../targets/messaging.ts';
import { mongoDbAtlas } from '../targets/mongodb-atlas.ts';
import { mySql } from '../targets/mysql.ts';
import { neon } from '../targets/neon.ts';
import { network } from '../targets/network.ts';
import { postgreSql } from '../targets/postgresql.ts';
import { signalR } from '../targets/signalr.ts';
import { sql } from '../targets/sql.ts';
import { storage } from '../targets/storage.ts';

const targetProviders: readonly Provider[] = [
  storage,
  keyVault,
  appConfiguration,
  eventHubs,
  serviceBus,
  signalR,
  cosmosDb,
  cache,
  sql,
  mySql,
  postgreSql,
  applicationInsights,
  cognitiveServices,
  neon,
  mongoDbAtlas,
  network,
];

/** Every provider that the emulator knows, with the API versions it answers to. */
export const providers: readonly Provider[] = [
  {
    namespace: 'Microsoft.Resources',
    resourceTypes: typesWith(
      [
        '2025-04-01',
        '2024-11-01',
        '2024-07-01',
        '2024-03-01',
        '2023-07-01',
        '2022-12-01',
        '2022-09-01',
        '2022-01-01',
        '2021-04-01',
        '2021-01-01',
        '2020-10-01',
        '2020-06-01',
        '2020-01-01',
        '2019-11-01',
        '2019-10-01',
        '2018-05-01',
        '2016-06-01',
      ],
      'tenants',
      'subscriptions',
      'subscriptions/resourceGroups',
      'resources',
      'providers',
    ),
  },
  {
    namespace: 'Microsoft.Authorization',
    resourceTypes: [
      ...typesWith(
        [
          '2022-04-01',
          '2022-05-01-preview',
          '2020-10-01-preview',
          '2020-08-01-preview',
          '2020-04-01-preview',
          '2018-09-01-preview',
          '2018-07-01',
          '2018-01-01-preview',
          '2015-07-01',
        ],
        'roleAssignments',
        'roleDefinitions',
        'denyAssignments',
        'permissions',
      ),
      ...typesWith(['2020-05-01', '2017-04-01', '2016-09-01'], 'locks'),
      ...typesWith(
        [
          '2025-03-01',
          '2024-05-01',
          '2024-04-01',
          '2023-04-01',
          '2022-06-01',
          '2021-06-01',
          '2020-09-01',
          '2019-09-01',
          '2018-05-01',
        ],
        'policyAssignments',
        'policyDefinitions',
      ),
    ],
  },
  {
    namespace: 'Microsoft.ContainerService',
    resourceTypes: typesWith(
      [
        '2026-06-01',
        '2025-10-01',
        '2025-08-01',
        '2025-07-01',
        '2025-06-01',
        '2025-05-01',
        '2025-04-01',
        '2025-03-01',
        '2025-02-01',
        '2025-01-01',
        '2024-10-01',
        '2024-09-01',
        '2024-08-01',
        '2024-07-01',
        '2024-06-01',
        '2024-05-01',
        '2024-03-01',
        '2024-02-01',
        '2024-01-01',
        '2023-11-01',
        '2023-10-01',
        '2023-09-01',
        '2023-08-01',
        '2023-07-01',
        '2023-06-01',
        '2023-05-01',
        '2023-04-01',
        '2023-02-01',
        '2023-01-01',
        '2022-11-01',
        '2022-09-01',
        '2016-03-30',
      ],
      'managedClusters',
      'managedClusters/agentPools',
      'managedClusters/commandResults',
      'locations/operations',
      'locations/operationresults',
    ),
  },
  {
    namespace: 'Microsoft.KubernetesConfiguration',
    resourceTypes: [
      ...typesWith(
        ['2025-03-01', '2024-11-01', '2023-05-01', '2022-11-01', '2022-07-01', '2022-03-01'],
        'extensions',
        'extensions/operations',
      ),
      ...typesWith(['2024-11-01-preview', '2023-05-01-preview'], 'extensionTypes/versions'),
    ],
  },
  {
    namespace: 'Microsoft.ServiceLinker',
    resourceTypes: [
      ...typesWith(
        [
          '2024-07-01-preview',
          '2024-04-01',
          '2023-04-01-preview',
          '2022-11-01-preview',
          '2022-05-01',
          '2022-01-01-preview',
          '2021-11-01-preview',
        ],
        'linkers',
      ),
      ...typesWith(
        ['2024-07-01-preview', '2024-04-01', '2023-04-01-preview', '2022-11-01-preview'],
        'dryruns',
        'configurationNames',
      ),
      ...typesWith(['2021-01-01-privatepreview', '2022-05-01'], 'locations/operationStatuses'),
    ],
  },
  {
    namespace: 'Microsoft.ManagedIdentity',
    resourceTypes: typesWith(
      ['2024-11-30', '2023-07-31-preview', '2023-01-31', '2022-01-31-preview', '2018-11-30'],
      'userAssignedIdentities',
      'userAssignedIdentities/federatedIdentityCredentials',
    ),
  },
  ...targetProviders,
];

export function findProvider(namespace: string): Provider | undefined {
  return providers.find((provider) => provider.namespace.toLowerCase() === namespace.toLowerCase());
}

/** @param type such as `Microsoft.Sql/servers/databases`, in any case */
export function findResourceType(type: string): ResourceTypeInfo | undefined {
  const [namespace = '', ...names] = type.split('/');
  const name = names.join('/').toLowerCase();
  return findProvider(namespace)?.resourceTypes.find((known) => known.name.toLowerCase() === name);
}

/** Top-level resources of the targets: what lists across types return beside clusters and identities. */
export const targetResourceTypes: readonly string[] = targetProviders.flatMap(
  ({ namespace, resourceTypes }) => resourceTypes.map(({ name }) => `${namespace}/${name}`),
);

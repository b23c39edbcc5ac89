import { credential, plain, type TargetService } from '../target-service.ts';
import { redisKey } from './redis-key.ts';

export const redis: TargetService = {
  id: 'redis',
  displayName: 'Azure Cache for Redis',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Cache/redis/{server}/databases/{database}',
    levels: [
      { parameter: 'server', noun: 'redisCache', resourceType: 'Microsoft.Cache/redis' },
      { parameter: 'database', noun: 'redisDatabase', initial: '0' },
    ],
  },
  authTypes: ['workloadIdentity', 'secretAuto', 'servicePrincipal'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'springBoot', 'none'],
  defaultRoles: [],
  configurations: {
    workloadIdentity: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_REDIS_HOST', '{server}.redis.cache.windows.net'),
          plain('AZURE_REDIS_CLIENTID', '{client-id}'),
        ],
      },
    ],
    secretAuto: redisKey,
    servicePrincipal: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'none'],
        variables: [
          plain('AZURE_REDIS_HOST', '{server}.redis.cache.windows.net'),
          plain('AZURE_REDIS_CLIENTID', '{client-id}'),
          credential('AZURE_REDIS_CLIENTSECRET', '{client-secret}'),
          plain('AZURE_REDIS_TENANTID', '{tenant-id}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.Cache/redis/read',
    'Microsoft.Cache/redis/firewallRules/read',
    'Microsoft.Cache/redis/firewallRules/write',
    'Microsoft.Cache/redis/firewallRules/delete',
    'Microsoft.Cache/redis/listKeys/action',
  ],
  configurationNamesFilter: 'Microsoft.Cache/redis/databases',
};

import { credential, plain, type TargetService } from '../target-service.ts';

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
    secretAuto: [
      {
        clientTypes: ['dotnet'],
        variables: [
          credential(
            'AZURE_REDIS_CONNECTIONSTRING',
            '{server}.redis.cache.windows.net:6380,password={redis-key},ssl=True,defaultDatabase=0',
          ),
        ],
      },
      {
        clientTypes: ['java', 'python', 'go', 'nodejs'],
        variables: [
          credential(
            'AZURE_REDIS_CONNECTIONSTRING',
            'rediss://:{redis-key}@{server}.redis.cache.windows.net:6380/0',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.redis.host', '{server}.redis.cache.windows.net'),
          plain('spring.redis.port', '6380'),
          plain('spring.redis.database', '0'),
          credential('spring.redis.password', '{redis-key}'),
          plain('spring.redis.ssl', 'true'),
        ],
      },
      {
        clientTypes: ['none'],
        variables: [
          plain('AZURE_REDIS_HOST', '{server}.redis.cache.windows.net'),
          plain('AZURE_REDIS_PORT', '6380'),
          plain('AZURE_REDIS_DATABASE', '0'),
          credential('AZURE_REDIS_PASSWORD', '{redis-key}'),
          plain('AZURE_REDIS_SSL', 'true'),
        ],
      },
    ],
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

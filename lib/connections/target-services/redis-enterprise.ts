import { credential, plain, type TargetService } from '../target-service.ts';

export const redisEnterprise: TargetService = {
  id: 'redis-enterprise',
  displayName: 'Azure Cache for Redis Enterprise',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Cache/redisEnterprise/{server}/databases/{database}',
    levels: [
      {
        parameter: 'server',
        noun: 'redisEnterpriseCluster',
        resourceType: 'Microsoft.Cache/redisEnterprise',
      },
      {
        parameter: 'database',
        noun: 'redisDatabase',
        resourceType: 'Microsoft.Cache/redisEnterprise/databases',
      },
    ],
  },
  authTypes: ['secretAuto'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'springBoot', 'none'],
  defaultRoles: [],
  configurations: {
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
  },
  requiredActions: [
    'Microsoft.Cache/redisEnterprise/read',
    'Microsoft.Cache/redisEnterprise/databases/read',
    'Microsoft.Cache/redisEnterprise/databases/listKeys/action',
  ],
  configurationNamesFilter: 'Microsoft.Cache/redisEnterprise/databases',
};

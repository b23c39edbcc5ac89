import type { TargetService } from '../target-service.ts';
import { redisKey } from './redis-key.ts';

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
    secretAuto: redisKey,
  },
  requiredActions: [
    'Microsoft.Cache/redisEnterprise/read',
    'Microsoft.Cache/redisEnterprise/databases/read',
    'Microsoft.Cache/redisEnterprise/databases/listKeys/action',
  ],
  configurationNamesFilter: 'Microsoft.Cache/redisEnterprise/databases',
};

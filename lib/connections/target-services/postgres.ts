import type { TargetService } from '../target-service.ts';
import { postgresPassword } from './postgres-password.ts';

export const postgres: TargetService = {
  id: 'postgres',
  displayName: 'Azure Database for PostgreSQL (single server)',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DBforPostgreSQL/servers/{server}/databases/{database}',
    levels: [
      { parameter: 'server', noun: 'server', resourceType: 'Microsoft.DBforPostgreSQL/servers' },
      {
        parameter: 'database',
        noun: 'database',
        resourceType: 'Microsoft.DBforPostgreSQL/servers/databases',
      },
    ],
  },
  authTypes: ['secret'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'php', 'ruby', 'django', 'springBoot', 'none'],
  defaultRoles: [],
  credentials: 'userAndPassword',
  retired: true,
  configurations: {
    secret: postgresPassword,
  },
  requiredActions: [
    'Microsoft.DBforPostgreSQL/servers/firewallRules/read',
    'Microsoft.DBforPostgreSQL/servers/firewallRules/write',
    'Microsoft.DBforPostgreSQL/servers/firewallRules/delete',
    'Microsoft.DBForPostgreSQL/servers/read',
    'Microsoft.DBForPostgreSQL/servers/databases/read',
    'Microsoft.DBforPostgreSQL/servers/write',
  ],
  configurationNamesFilter: 'Microsoft.DBforPostgreSQL/servers/databases',
};

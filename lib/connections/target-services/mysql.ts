import type { TargetService } from '../target-service.ts';
import { mysqlPassword } from './mysql-password.ts';

export const mysql: TargetService = {
  id: 'mysql',
  displayName: 'Azure Database for MySQL (single server)',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DBForMySQL/servers/{server}/databases/{database}',
    levels: [
      { parameter: 'server', noun: 'server', resourceType: 'Microsoft.DBForMySQL/servers' },
      { parameter: 'database', noun: 'database', resourceType: 'Microsoft.DBForMySQL/servers/databases' },
    ],
  },
  authTypes: ['secret'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'php', 'ruby', 'django', 'springBoot', 'none'],
  defaultRoles: [],
  credentials: 'userAndPassword',
  retired: true,
  configurations: {
    secret: mysqlPassword,
  },
  requiredActions: [
    'Microsoft.DBforMySQL/servers/firewallRules/read',
    'Microsoft.DBforMySQL/servers/firewallRules/write',
    'Microsoft.DBforMySQL/servers/firewallRules/delete',
    'Microsoft.DBforMySQL/servers/read',
    'Microsoft.DBforMySQL/servers/databases/read',
    'Microsoft.DBforMySQL/servers/write',
  ],
  configurationNamesFilter: 'Microsoft.DBForMySQL/servers/databases',
};

import { plain, type TargetService } from '../target-service.ts';
import { mysqlPassword } from './mysql-password.ts';

export const mysqlFlexible: TargetService = {
  id: 'mysql-flexible',
  displayName: 'Azure Database for MySQL - Flexible Server',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DBforMySQL/flexibleServers/{server}/databases/{database}',
    levels: [
      { parameter: 'server', noun: 'server', resourceType: 'Microsoft.DBforMySQL/flexibleServers' },
      {
        parameter: 'database',
        noun: 'database',
        resourceType: 'Microsoft.DBforMySQL/flexibleServers/databases',
      },
    ],
  },
  authTypes: ['secret', 'workloadIdentity'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'php', 'ruby', 'django', 'springBoot', 'none'],
  defaultRoles: [],
  credentials: 'userAndPassword',
  configurations: {
    secret: mysqlPassword,
    workloadIdentity: [
      {
        clientTypes: ['dotnet'],
        variables: [
          plain('AZURE_MYSQL_CLIENTID', '{client-id}'),
          plain(
            'AZURE_MYSQL_CONNECTIONSTRING',
            'Server={server}.mysql.database.azure.com;Database={database};Port=3306;User Id={user};SSL Mode=Required;',
          ),
        ],
      },
      {
        clientTypes: ['java'],
        variables: [
          plain('AZURE_MYSQL_CLIENTID', '{client-id}'),
          plain(
            'AZURE_MYSQL_CONNECTIONSTRING',
            'jdbc:mysql://{server}.mysql.database.azure.com:3306/{database}?sslmode=required&user={user}',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.datasource.azure.passwordless-enabled', 'true'),
          plain('spring.cloud.azure.credential.client-id', '{client-id}'),
          plain('spring.cloud.azure.credential.client-managed-identity-enabled', 'true'),
          plain(
            'spring.datasource.url',
            'jdbc:mysql://{server}.mysql.database.azure.com:3306/{database}?sslmode=required',
          ),
          plain('spring.datasource.username', '{user}'),
        ],
      },
      {
        clientTypes: ['python', 'django'],
        variables: [
          plain('AZURE_MYSQL_NAME', '{database}'),
          plain('AZURE_MYSQL_HOST', '{server}.mysql.database.azure.com'),
          plain('AZURE_MYSQL_USER', '{user}@{server}'),
          plain('AZURE_MYSQL_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['go'],
        variables: [
          plain('AZURE_MYSQL_CLIENTID', '{client-id}'),
          plain('AZURE_MYSQL_CONNECTIONSTRING', '{user}@tcp({server-host}:{port})/{database}?tls=true'),
        ],
      },
      {
        clientTypes: ['nodejs'],
        variables: [
          plain('AZURE_MYSQL_HOST', '{server}.mysql.database.azure.com'),
          plain('AZURE_MYSQL_USER', '{user}'),
          plain('AZURE_MYSQL_DATABASE', '{database}'),
          plain('AZURE_MYSQL_PORT', '3306'),
          plain('AZURE_MYSQL_SSL', 'true'),
          plain('AZURE_MYSQL_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['php'],
        variables: [
          plain('AZURE_MYSQL_DBNAME', '{database}'),
          plain('AZURE_MYSQL_HOST', '{server}.mysql.database.azure.com'),
          plain('AZURE_MYSQL_PORT', '3306'),
          plain('AZURE_MYSQL_FLAG', 'MySQL_CLIENT_SSL'),
          plain('AZURE_MYSQL_USERNAME', '{user}@{server}'),
          plain('AZURE_MYSQL_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['ruby'],
        variables: [
          plain('AZURE_MYSQL_DATABASE', '{database}'),
          plain('AZURE_MYSQL_HOST', '{server}.mysql.database.azure.com'),
          plain('AZURE_MYSQL_USERNAME', '{user}@{server}'),
          plain('AZURE_MYSQL_SSLMODE', 'required'),
          plain('AZURE_MYSQL_CLIENTID', '{client-id}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.DBforMySQL/flexibleServers/firewallRules/read',
    'Microsoft.DBforMySQL/flexibleServers/firewallRules/write',
    'Microsoft.DBforMySQL/flexibleServers/firewallRules/delete',
    'Microsoft.DBforMySQL/flexibleServers/read',
    'Microsoft.DBforMySQL/flexibleServers/databases/read',
    'Microsoft.DBforMySQL/flexibleServers/configurations/read',
  ],
  configurationNamesFilter: 'Microsoft.DBforMySQL/flexibleServers/databases',
};

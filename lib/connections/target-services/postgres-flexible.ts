import { plain, type TargetService } from '../target-service.ts';
import { postgresPassword } from './postgres-password.ts';

export const postgresFlexible: TargetService = {
  id: 'postgres-flexible',
  displayName: 'Azure Database for PostgreSQL - Flexible Server',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.DBforPostgreSQL/flexibleServers/{server}/databases/{database}',
    levels: [
      { parameter: 'server', noun: 'server', resourceType: 'Microsoft.DBforPostgreSQL/flexibleServers' },
      {
        parameter: 'database',
        noun: 'database',
        resourceType: 'Microsoft.DBforPostgreSQL/flexibleServers/databases',
      },
    ],
  },
  authTypes: ['secret', 'workloadIdentity'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'php', 'ruby', 'django', 'springBoot', 'none'],
  defaultRoles: [],
  credentials: 'userAndPassword',
  configurations: {
    secret: postgresPassword,
    workloadIdentity: [
      {
        clientTypes: ['dotnet'],
        variables: [
          plain('AZURE_POSTGRESQL_CLIENTID', '{client-id}'),
          plain(
            'AZURE_POSTGRESQL_CONNECTIONSTRING',
            'Server={server}.postgres.database.azure.com;Database={database};Port=5432;Ssl Mode=Require;User Id={user};',
          ),
        ],
      },
      {
        clientTypes: ['java'],
        variables: [
          plain('AZURE_POSTGRESQL_CLIENTID', '{client-id}'),
          plain(
            'AZURE_POSTGRESQL_CONNECTIONSTRING',
            'jdbc:postgresql://{server}.postgres.database.azure.com:5432/{database}?sslmode=require&user={user}',
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
            'jdbc:postgresql://{server}.postgres.database.azure.com:5432/{database}?sslmode=require',
          ),
          plain('spring.datasource.username', '{user}'),
        ],
      },
      {
        clientTypes: ['python'],
        variables: [
          plain('AZURE_POSTGRESQL_CLIENTID', '{client-id}'),
          plain(
            'AZURE_POSTGRESQL_CONNECTIONSTRING',
            'dbname={database} host={server}.postgres.database.azure.com port=5432 sslmode=require user={user}',
          ),
        ],
      },
      {
        clientTypes: ['django'],
        variables: [
          plain('AZURE_POSTGRESQL_NAME', '{database}'),
          plain('AZURE_POSTGRESQL_HOST', '{server}.postgres.database.azure.com'),
          plain('AZURE_POSTGRESQL_USER', '{user}'),
          plain('AZURE_POSTGRESQL_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['go'],
        variables: [
          plain('AZURE_POSTGRESQL_CLIENTID', '{client-id}'),
          plain(
            'AZURE_POSTGRESQL_CONNECTIONSTRING',
            'host={server}.postgres.database.azure.com dbname={database} sslmode=require user={user}',
          ),
        ],
      },
      {
        clientTypes: ['nodejs'],
        variables: [
          plain('AZURE_POSTGRESQL_HOST', '{server}.postgres.database.azure.com'),
          plain('AZURE_POSTGRESQL_USER', '{user}'),
          plain('AZURE_POSTGRESQL_DATABASE', '{database}'),
          plain('AZURE_POSTGRESQL_PORT', '5432'),
          plain('AZURE_POSTGRESQL_SSL', 'true'),
          plain('AZURE_POSTGRESQL_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['php', 'ruby'],
        variables: [
          plain('AZURE_POSTGRESQL_CLIENTID', '{client-id}'),
          plain(
            'AZURE_POSTGRESQL_CONNECTIONSTRING',
            'host={server}.postgres.database.azure.com port=5432 dbname={database} sslmode=require user={user}',
          ),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules/read',
    'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules/write',
    'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules/delete',
    'Microsoft.DBForPostgreSQL/flexibleServers/read',
    'Microsoft.DBForPostgreSQL/flexibleServers/databases/read',
    'Microsoft.DBforPostgreSQL/flexibleServers/configurations/read',
  ],
  configurationNamesFilter: 'Microsoft.DBforPostgreSQL/flexibleServers/databases',
};

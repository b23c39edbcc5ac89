import { credential, plain, type TargetService } from '../target-service.ts';

export const sql: TargetService = {
  id: 'sql',
  displayName: 'Azure SQL Database',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Sql/servers/{server}/databases/{database}',
    levels: [
      { parameter: 'server', noun: 'sqlServer', resourceType: 'Microsoft.Sql/servers' },
      { parameter: 'database', noun: 'sqlDatabase', resourceType: 'Microsoft.Sql/servers/databases' },
    ],
  },
  authTypes: ['secret', 'workloadIdentity'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'php', 'ruby', 'django', 'springBoot', 'none'],
  defaultRoles: [],
  credentials: 'userAndPassword',
  configurations: {
    secret: [
      {
        clientTypes: ['dotnet'],
        variables: [
          credential(
            'AZURE_SQL_CONNECTIONSTRING',
            'Data Source={server}.database.windows.net,1433;Initial Catalog={database};Password={password}',
          ),
        ],
      },
      {
        clientTypes: ['java'],
        variables: [
          credential(
            'AZURE_SQL_CONNECTIONSTRING',
            'jdbc:sqlserver://{server}.database.windows.net:1433;databaseName={database};user={user};password={password};',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain(
            'spring.datasource.url',
            'jdbc:sqlserver://{server}.database.windows.net:1433;databaseName={database};',
          ),
          plain('spring.datasource.username', '{user}'),
          credential('spring.datasource.password', '{password}'),
        ],
      },
      {
        clientTypes: ['python'],
        variables: [
          plain('AZURE_SQL_SERVER', '{server}.database.windows.net'),
          plain('AZURE_SQL_PORT', '1433'),
          plain('AZURE_SQL_DATABASE', '{database}'),
          plain('AZURE_SQL_USER', '{user}'),
          credential('AZURE_SQL_PASSWORD', '{password}'),
        ],
      },
      {
        clientTypes: ['django'],
        variables: [
          plain('AZURE_SQL_HOST', '{server}.database.windows.net'),
          plain('AZURE_SQL_PORT', '1433'),
          plain('AZURE_SQL_NAME', '{database}'),
          plain('AZURE_SQL_USER', '{user}'),
          credential('AZURE_SQL_PASSWORD', '{password}'),
        ],
      },
      {
        clientTypes: ['go'],
        variables: [
          credential(
            'AZURE_SQL_CONNECTIONSTRING',
            'server={server}.database.windows.net;port=1433;database={database};user id={user};password={password};',
          ),
        ],
      },
      {
        clientTypes: ['nodejs'],
        variables: [
          plain('AZURE_SQL_SERVER', '{server}.database.windows.net'),
          plain('AZURE_SQL_PORT', '1433'),
          plain('AZURE_SQL_DATABASE', '{database}'),
          plain('AZURE_SQL_USERNAME', '{user}'),
          credential('AZURE_SQL_PASSWORD', '{password}'),
        ],
      },
      {
        clientTypes: ['php'],
        variables: [
          plain('AZURE_SQL_SERVERNAME', '{server}.database.windows.net,1433'),
          plain('AZURE_SQL_DATABASE', '{database}'),
          plain('AZURE_SQL_UID', '{user}'),
          credential('AZURE_SQL_PASSWORD', '{password}'),
        ],
      },
      {
        clientTypes: ['ruby', 'none'],
        variables: [
          plain('AZURE_SQL_HOST', '{server}.database.windows.net'),
          plain('AZURE_SQL_PORT', '1433'),
          plain('AZURE_SQL_DATABASE', '{database}'),
          plain('AZURE_SQL_USERNAME', '{user}'),
          credential('AZURE_SQL_PASSWORD', '{password}'),
        ],
      },
    ],
    workloadIdentity: [
      {
        clientTypes: ['dotnet'],
        variables: [
          plain(
            'AZURE_SQL_CONNECTIONSTRING',
            'Data Source={server}.database.windows.net,1433;Initial Catalog={database};User ID={client-id};Authentication=ActiveDirectoryManagedIdentity',
          ),
        ],
      },
      {
        clientTypes: ['java'],
        variables: [
          plain(
            'AZURE_SQL_CONNECTIONSTRING',
            'jdbc:sqlserver://{server}.database.windows.net:1433;databaseName={database};msiClientId={client-id};authentication=ActiveDirectoryMSI;',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain(
            'spring.datasource.url',
            'jdbc:sqlserver://{server}.database.windows.net:1433;databaseName={database};msiClientId={client-id};authentication=ActiveDirectoryMSI;',
          ),
        ],
      },
      {
        clientTypes: ['python'],
        variables: [
          plain('AZURE_SQL_SERVER', '{server}.database.windows.net'),
          plain('AZURE_SQL_PORT', '1433'),
          plain('AZURE_SQL_DATABASE', '{database}'),
          plain('AZURE_SQL_USER', '{principal object id}'),
          plain('AZURE_SQL_AUTHENTICATION', 'ActiveDirectoryMsi'),
        ],
      },
      {
        clientTypes: ['nodejs'],
        variables: [
          plain('AZURE_SQL_SERVER', '{server}.database.windows.net'),
          plain('AZURE_SQL_PORT', '1433'),
          plain('AZURE_SQL_DATABASE', '{database}'),
          plain('AZURE_SQL_AUTHENTICATIONTYPE', 'azure-active-directory-default'),
          plain('AZURE_SQL_CLIENTID', '{client-id}'),
        ],
      },
      {
        clientTypes: ['none'],
        variables: [
          plain('AZURE_SQL_HOST', '{server}.database.windows.net'),
          plain('AZURE_SQL_PORT', '1433'),
          plain('AZURE_SQL_DATABASE', '{database}'),
          plain('AZURE_SQL_AUTHENTICATION', 'azure-active-directory-default'),
          plain('AZURE_SQL_USERNAME', '{client-id}'),
        ],
      },
    ],
  },
  requiredActions: [
    'Microsoft.Sql/servers/read',
    'Microsoft.Sql/servers/databases/read',
    'Microsoft.Sql/servers/firewallRules/read',
    'Microsoft.Sql/servers/firewallRules/write',
    'Microsoft.Sql/servers/firewallRules/delete',
  ],
  configurationNamesFilter: 'Microsoft.Sql/servers/databases',
};

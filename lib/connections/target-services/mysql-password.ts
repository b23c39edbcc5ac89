import { type ConfigurationRow, credential, plain } from '../target-service.ts';

/** Variables of a MySQL connection by user name and password: Azure documents one set for both kinds of server. */
export const mysqlPassword: readonly ConfigurationRow[] = [
  {
    clientTypes: ['dotnet'],
    variables: [
      credential(
        'AZURE_MYSQL_CONNECTIONSTRING',
        'Server={server}.mysql.database.azure.com;Database={database};Port=3306;User Id={user};Password={password};SSL Mode=Required',
      ),
    ],
  },
  {
    clientTypes: ['java'],
    variables: [
      credential(
        'AZURE_MYSQL_CONNECTIONSTRING',
        'jdbc:mysql://{server}.mysql.database.azure.com:3306/{database}?sslmode=required&user={user}&password={url-encoded password}',
      ),
    ],
  },
  {
    clientTypes: ['springBoot'],
    variables: [
      plain(
        'spring.datasource.url',
        'jdbc:mysql://{server}.mysql.database.azure.com:3306/{database}?sslmode=required',
      ),
      plain('spring.datasource.username', '{user}'),
      credential('spring.datasource.password', '{password}'),
    ],
  },
  {
    clientTypes: ['python', 'django'],
    variables: [
      plain('AZURE_MYSQL_NAME', '{database}'),
      plain('AZURE_MYSQL_HOST', '{server}.mysql.database.azure.com'),
      plain('AZURE_MYSQL_USER', '{user}@{server}'),
      credential('AZURE_MYSQL_PASSWORD', '{password}'),
    ],
  },
  {
    clientTypes: ['go'],
    variables: [
      credential(
        'AZURE_MYSQL_CONNECTIONSTRING',
        '{user}:{password}@tcp({server-host}:{port})/{database}?tls=true',
      ),
    ],
  },
  {
    clientTypes: ['nodejs'],
    variables: [
      plain('AZURE_MYSQL_HOST', '{server}.mysql.database.azure.com'),
      plain('AZURE_MYSQL_USER', '{user}'),
      credential('AZURE_MYSQL_PASSWORD', '{password}'),
      plain('AZURE_MYSQL_DATABASE', '{database}'),
      plain('AZURE_MYSQL_PORT', '3306'),
      plain('AZURE_MYSQL_SSL', 'true'),
    ],
  },
  {
    clientTypes: ['php'],
    variables: [
      plain('AZURE_MYSQL_DBNAME', '{database}'),
      plain('AZURE_MYSQL_HOST', '{server}.mysql.database.azure.com'),
      plain('AZURE_MYSQL_PORT', '3306'),
      plain('AZURE_MYSQL_FLAG', 'MySQL_CLIENT_SSL'),
      plain('AZURE_MYSQL_USERNAME', '{user}'),
      credential('AZURE_MYSQL_PASSWORD', '{password}'),
    ],
  },
  {
    clientTypes: ['ruby'],
    variables: [
      plain('AZURE_MYSQL_DATABASE', '{database}'),
      plain('AZURE_MYSQL_HOST', '{server}.mysql.database.azure.com'),
      plain('AZURE_MYSQL_USERNAME', '{user}@{server}'),
      credential('AZURE_MYSQL_PASSWORD', '{password}'),
      plain('AZURE_MYSQL_SSLMODE', 'required'),
    ],
  },
];

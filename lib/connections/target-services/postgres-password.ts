import { type ConfigurationRow, credential, plain } from '../target-service.ts';

/** Variables of a PostgreSQL connection by user name and password: Azure documents one set for both kinds of server. */
export const postgresPassword: readonly ConfigurationRow[] = [
  {
    clientTypes: ['dotnet'],
    variables: [
      credential(
        'AZURE_POSTGRESQL_CONNECTIONSTRING',
        'Server={server}.postgres.database.azure.com;Database={database};Port=5432;Ssl Mode=Require;User Id={user};',
      ),
    ],
  },
  {
    clientTypes: ['java'],
    variables: [
      credential(
        'AZURE_POSTGRESQL_CONNECTIONSTRING',
        'jdbc:postgresql://{server}.postgres.database.azure.com:5432/{database}?sslmode=require&user={user}&password={password}',
      ),
    ],
  },
  {
    clientTypes: ['springBoot'],
    variables: [
      plain(
        'spring.datasource.url',
        'jdbc:postgresql://{server}.postgres.database.azure.com:5432/{database}?sslmode=require',
      ),
      plain('spring.datasource.username', '{user}'),
      credential('spring.datasource.password', '{password}'),
    ],
  },
  {
    clientTypes: ['python'],
    variables: [
      credential(
        'AZURE_POSTGRESQL_CONNECTIONSTRING',
        'dbname={database} host={server}.postgres.database.azure.com port=5432 sslmode=require user={user} password={password}',
      ),
    ],
  },
  {
    clientTypes: ['django'],
    variables: [
      plain('AZURE_POSTGRESQL_NAME', '{database}'),
      plain('AZURE_POSTGRESQL_HOST', '{server}.postgres.database.azure.com'),
      plain('AZURE_POSTGRESQL_USER', '{user}'),
      credential('AZURE_POSTGRESQL_PASSWORD', '{password}'),
    ],
  },
  {
    clientTypes: ['go'],
    variables: [
      credential(
        'AZURE_POSTGRESQL_CONNECTIONSTRING',
        'host={server}.postgres.database.azure.com dbname={database} sslmode=require user={user} password={password}',
      ),
    ],
  },
  {
    clientTypes: ['nodejs'],
    variables: [
      plain('AZURE_POSTGRESQL_HOST', '{server}.postgres.database.azure.com'),
      plain('AZURE_POSTGRESQL_USER', '{user}'),
      credential('AZURE_POSTGRESQL_PASSWORD', '{password}'),
      plain('AZURE_POSTGRESQL_DATABASE', '{database}'),
      plain('AZURE_POSTGRESQL_PORT', '5432'),
      plain('AZURE_POSTGRESQL_SSL', 'true'),
    ],
  },
  {
    clientTypes: ['php', 'ruby'],
    variables: [
      credential(
        'AZURE_POSTGRESQL_CONNECTIONSTRING',
        'host={server}.postgres.database.azure.com port=5432 dbname={database} sslmode=require user={user} password={password}',
      ),
    ],
  },
];

import { credential, plain, type TargetService } from '../target-service.ts';

export const neonPostgres: TargetService = {
  id: 'neon-postgres',
  displayName: 'Neon Serverless Postgres',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Neon.Postgres/organizations/{organization}',
    levels: [
      { parameter: 'organization', noun: 'neonOrganization', resourceType: 'Neon.Postgres/organizations' },
      { parameter: 'neon-host', noun: 'server' },
      { parameter: 'database', noun: 'database' },
    ],
  },
  authTypes: ['secret'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'php', 'ruby', 'django', 'springBoot', 'none'],
  defaultRoles: [],
  credentials: 'userAndPassword',
  configurations: {
    secret: [
      {
        clientTypes: ['dotnet'],
        variables: [
          credential(
            'NEON_POSTGRESQL_CONNECTIONSTRING',
            'Server={neon-host};Database={database};Port=5432;Ssl Mode=Require;User Id={user};',
          ),
        ],
      },
      {
        clientTypes: ['java'],
        variables: [
          credential(
            'NEON_POSTGRESQL_CONNECTIONSTRING',
            'jdbc:postgresql://{neon-host}:5432/{database}?sslmode=require&user={user}&password={password}',
          ),
        ],
      },
      {
        clientTypes: ['springBoot'],
        variables: [
          plain('spring.datasource.url', 'jdbc:postgresql://{neon-host}:5432/{database}?sslmode=require'),
          plain('spring.datasource.username', '{user}'),
          credential('spring.datasource.password', '{password}'),
        ],
      },
      {
        clientTypes: ['python'],
        variables: [
          credential(
            'NEON_POSTGRESQL_CONNECTIONSTRING',
            'dbname={database} host={neon-host} port=5432 sslmode=require user={user} password={password}',
          ),
        ],
      },
      {
        clientTypes: ['django'],
        variables: [
          plain('NEON_POSTGRESQL_NAME', '{database}'),
          plain('NEON_POSTGRESQL_HOST', '{neon-host}'),
          plain('NEON_POSTGRESQL_USER', '{user}'),
          credential('NEON_POSTGRESQL_PASSWORD', '{password}'),
        ],
      },
      {
        clientTypes: ['go'],
        variables: [
          credential(
            'NEON_POSTGRESQL_CONNECTIONSTRING',
            'host={neon-host} dbname={database} sslmode=require user={user} password={password}',
          ),
        ],
      },
      {
        clientTypes: ['nodejs'],
        variables: [
          plain('NEON_POSTGRESQL_HOST', '{neon-host}'),
          plain('NEON_POSTGRESQL_USER', '{user}'),
          credential('NEON_POSTGRESQL_PASSWORD', '{password}'),
          plain('NEON_POSTGRESQL_DATABASE', '{database}'),
          plain('NEON_POSTGRESQL_PORT', '5432'),
          plain('NEON_POSTGRESQL_SSL', 'true'),
        ],
      },
      {
        clientTypes: ['php', 'ruby'],
        variables: [
          credential(
            'NEON_POSTGRESQL_CONNECTIONSTRING',
            'host={neon-host} port=5432 dbname={database} sslmode=require user={user} password={password}',
          ),
        ],
      },
      {
        clientTypes: ['none'],
        variables: [
          plain('NEON_POSTGRESQL_HOST', '{neon-host}'),
          plain('NEON_POSTGRESQL_USERNAME', '{user}'),
          plain('NEON_POSTGRESQL_DATABASE', '{database}'),
          plain('NEON_POSTGRESQL_PORT', '5432'),
          plain('NEON_POSTGRESQL_SSL', 'true'),
          credential('NEON_POSTGRESQL_PASSWORD', '{password}'),
        ],
      },
    ],
  },
  requiredActions: [],
  configurationNamesFilter: 'Neon.Postgres/organizations',
};

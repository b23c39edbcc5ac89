import { type Provider, typesWith } from '../provider.ts';

export const cosmosDb: Provider = {
  namespace: 'Microsoft.DocumentDB',
  resourceTypes: typesWith(
    [
      '2025-04-15',
      '2024-11-15',
      '2024-08-15',
      '2024-05-15',
      '2023-11-15',
      '2023-09-15',
      '2023-04-15',
      '2023-03-15',
      '2022-11-15',
      '2022-08-15',
      '2022-05-15',
      '2021-10-15',
      '2021-06-15',
    ],
    'databaseAccounts',
    'databaseAccounts/sqlDatabases',
    'databaseAccounts/mongodbDatabases',
    'databaseAccounts/cassandraKeyspaces',
    'databaseAccounts/gremlinDatabases',
    'databaseAccounts/gremlinDatabases/graphs',
    'databaseAccounts/tables',
  ),
};

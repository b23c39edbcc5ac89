import { credential, type TargetService } from '../target-service.ts';

export const mongodbAtlas: TargetService = {
  id: 'mongodb-atlas',
  displayName: 'MongoDB Atlas',
  category: 'Database',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/MongoDB.Atlas/organizations/{server}',
    levels: [{ parameter: 'server', noun: 'atlasOrganization', resourceType: 'MongoDB.Atlas/organizations' }],
  },
  authTypes: ['secret'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'php', 'ruby', 'django', 'springBoot', 'none'],
  defaultRoles: [],
  credentials: 'password',
  configurations: {
    secret: [
      {
        clientTypes: ['dotnet', 'python', 'nodejs', 'go', 'php', 'ruby', 'django', 'springBoot', 'none'],
        variables: [
          credential(
            'MONGODBATLAS_CLUSTER_CONNECTIONSTRING',
            'mongodb+srv://{user}:{password}@{cluster-url}/?retryWrites=true&w=majority&appName=Cluster0',
          ),
        ],
      },
      {
        clientTypes: ['java'],
        variables: [
          credential(
            'MONGODBATLAS_CLUSTER_CONNECTIONSTRING',
            'jdbc:mongodb+srv://{user}:{password}@{cluster-url}/?retryWrites=true&w=majority&appName=Cluster0',
          ),
        ],
      },
    ],
  },
  requiredActions: [],
  configurationNamesFilter: 'MongoDB.Atlas/organizations',
};

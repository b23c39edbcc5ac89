import { credential, type TargetService } from '../target-service.ts';

// The variable's name is the one the SDKs read; what Service Connector writes for this target is not documented.
export const appInsights: TargetService = {
  id: 'app-insights',
  displayName: 'Application Insights',
  category: 'Monitoring',
  target: {
    kind: 'azure',
    idPattern:
      '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/microsoft.insights/components/{appinsights}',
    levels: [
      {
        parameter: 'appinsights',
        noun: 'applicationInsights',
        resourceType: 'microsoft.insights/components',
      },
    ],
  },
  authTypes: ['secretAuto'],
  clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
  defaultRoles: [],
  configurations: {
    secretAuto: [
      {
        clientTypes: ['dotnet', 'java', 'python', 'nodejs', 'go', 'none'],
        variables: [credential('APPLICATIONINSIGHTS_CONNECTION_STRING', '{connection-string}')],
      },
    ],
  },
  requiredActions: [],
  configurationNamesFilter: 'microsoft.insights/components',
};

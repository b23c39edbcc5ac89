import { apiVersion, bodyWith, type ExportRequest, lastOf, secretParameter } from './export-source.ts';

/** An ARM template that makes the connections, to be deployed to the cluster's resource group. */
export function armTemplate({ clusterId, sources }: ExportRequest): string {
  const secrets = sources.flatMap((source) => secretParameter(source) ?? []);
  return `${JSON.stringify(
    {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      parameters: {
        clusterName: { type: 'string', defaultValue: lastOf(clusterId) },
        ...Object.fromEntries(secrets.map((name) => [name, { type: 'securestring' }])),
      },
      resources: sources.map((source) => {
        const secret = secretParameter(source);
        return {
          type: 'Microsoft.ServiceLinker/linkers',
          apiVersion,
          scope: "[resourceId('Microsoft.ContainerService/managedClusters', parameters('clusterName'))]",
          name: source.connection.name,
          properties: secret ? bodyWith(source, `[parameters('${secret}')]`) : source.properties,
        };
      }),
    },
    null,
    2,
  )}\n`;
}

import type { ArmState } from '../arm/state.ts';
import { retail } from './contoso-names.ts';
import { resourceBuilder } from './resource-builder.ts';

/** Database servers, messaging, monitoring and AI that connections go to. */
export function addServers(state: ArmState): void {
  const group = resourceBuilder(state, retail, 'rg-retail-data');
  const addServer = (type: string, name: string, domain: string, ...databases: string[]) => {
    const server = group.add(type, name, {
      properties: {
        fullyQualifiedDomainName: `${name}.${domain}`,
        publicNetworkAccess: 'Enabled',
        administratorLogin: 'retailadmin',
      },
    });
    group.addBelow(server, `${type}/databases`, ...databases);
  };
  addServer('Microsoft.Sql/servers', 'sql-retail', 'database.windows.net', 'orders', 'inventory');
  addServer('Microsoft.DBforMySQL/flexibleServers', 'mysql-retail', 'mysql.database.azure.com', 'shop');
  addServer('Microsoft.DBforMySQL/servers', 'mysql-retail-legacy', 'mysql.database.azure.com', 'shop');
  addServer(
    'Microsoft.DBforPostgreSQL/flexibleServers',
    'psql-retail',
    'postgres.database.azure.com',
    'payments',
    'ledger',
  );
  addServer(
    'Microsoft.DBforPostgreSQL/servers',
    'psql-retail-legacy',
    'postgres.database.azure.com',
    'payments',
  );

  for (const [type, name] of [
    ['Microsoft.EventHub/namespaces', 'evh-retail-clicks'],
    ['Microsoft.ServiceBus/namespaces', 'sb-retail-orders'],
  ] as const) {
    const namespace = group.add(type, name, {
      sku: { name: 'Standard', tier: 'Standard' },
      properties: {
        serviceBusEndpoint: `https://${name}.servicebus.windows.net:443/`,
        publicNetworkAccess: 'Enabled',
      },
    });
    group.addBelow(namespace, `${type}/networkRuleSets`, 'default');
  }
  for (const [type, name, domain] of [
    ['Microsoft.SignalRService/SignalR', 'sigr-retail', 'service.signalr.net'],
    ['Microsoft.SignalRService/WebPubSub', 'wps-retail', 'webpubsub.azure.com'],
  ] as const) {
    group.add(type, name, {
      sku: { name: 'Standard_S1', tier: 'Standard', capacity: 1 },
      properties: { hostName: `${name}.${domain}`, publicNetworkAccess: 'Enabled' },
    });
  }
  group.add('microsoft.insights/components', 'appi-retail', {
    kind: 'web',
    properties: { Application_Type: 'web', ApplicationId: 'appi-retail' },
  });
  for (const [name, kind] of [
    ['oai-retail', 'OpenAI'],
    ['ais-retail', 'AIServices'],
    ['cog-retail', 'CognitiveServices'],
  ] as const) {
    group.add('Microsoft.CognitiveServices/accounts', name, {
      kind,
      sku: { name: 'S0' },
      properties: {
        endpoint: `https://${name}.cognitiveservices.azure.com/`,
        publicNetworkAccess: 'Enabled',
      },
    });
  }
  group.add('Neon.Postgres/organizations', 'neon-retail');
  group.add('MongoDB.Atlas/organizations', 'atlas-retail');
}

import { parse as parseHcl } from '@cdktf/hcl2json';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Connection } from '../connection.ts';
import { armTemplate } from './arm-template.ts';
import { azCommands } from './az-command.ts';
import { bicep } from './bicep.ts';
import type { ExportSource } from './export-source.ts';
import { kubernetesYaml } from './kubernetes-yaml.ts';
import { terraform } from './terraform.ts';

const clusterId =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/aks-demo';
const clientId = '11111111-2222-4333-8444-555555555555';
const targetId = (rest: string) =>
  `/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/${rest}`;

function source(part: Partial<Connection>, properties: ExportSource['properties']): ExportSource {
  return {
    connection: {
      id: '1',
      name: 'orders',
      namespace: 'shop',
      target: { name: 'x', id: targetId('Microsoft.Storage/storageAccounts/st/blobServices/default') },
      serviceId: 'storage-blob',
      clientType: 'python',
      provisioningState: 'Succeeded',
      customizedKeys: {},
      ...part,
    },
    properties,
  };
}

const blob = source(
  { authType: 'workloadIdentity', clientId },
  {
    clientType: 'python',
    scope: 'shop',
    targetService: {
      type: 'AzureResource',
      id: targetId('Microsoft.Storage/storageAccounts/st/blobServices/default'),
    },
    authInfo: { authType: 'userAssignedIdentity', clientId, roles: ['a', 'b'] },
    configurationInfo: { customizedKeys: { 'spring.x-y': `it's \${HOME} %{x} \\ "q"` } },
  },
);
const sql = source(
  {
    name: 'sql-orders',
    authType: 'secret',
    serviceId: 'sql',
    target: { name: 'x', id: targetId('Microsoft.Sql/servers/s/databases/d') },
    clientType: 'dotnet',
    customizedKeys: { AZURE_SQL_CONNECTIONSTRING: 'DB' },
  },
  {
    clientType: 'dotnet',
    scope: 'shop',
    targetService: { type: 'AzureResource', id: targetId('Microsoft.Sql/servers/s/databases/d') },
    authInfo: { authType: 'secret', name: 'app' },
    publicNetworkSolution: { action: 'optOut' },
  },
);
const request = { clusterId, sources: [blob, sql] };

describe('an ARM template', () => {
  const template = JSON.parse(armTemplate(request));
  it('has the bodies as Azure has them, and a secure parameter for each secret', () => {
    expect(template.resources[0].properties).toEqual(blob.properties);
    expect(template.resources[1].properties.authInfo).toEqual({
      authType: 'secret',
      name: 'app',
      secretInfo: { secretType: 'rawValue', value: "[parameters('sql_orders_secret')]" },
    });
    expect(template.parameters.sql_orders_secret).toEqual({ type: 'securestring' });
    expect(template.resources.map(({ scope }: { scope: string }) => scope)).toEqual(
      Array(2).fill("[resourceId('Microsoft.ContainerService/managedClusters', parameters('clusterName'))]"),
    );
  });
});

describe('Terraform', () => {
  it('is HCL whose bodies are those that Azure has', async () => {
    const parsed = await parseHcl('main.tf', terraform(request));
    const { orders, sql_orders: other } = parsed.resource.azapi_resource;
    // The parser gives expressions back as they are written, with what HCL would fill in still told apart.
    const text = JSON.stringify(orders[0].body.properties).replaceAll('$${', '${').replaceAll('%%{', '%{');
    expect(JSON.parse(text)).toEqual(blob.properties);
    expect(other[0].body.properties.authInfo.secretInfo.value).toBe(`\${var.sql_orders_secret}`);
    expect(parsed.variable.sql_orders_secret[0].sensitive).toBe(true);
  });
});

describe('Bicep', () => {
  const text = bicep(request);
  it('names each resource, escapes text and keeps secrets out', () => {
    expect(text).toContain("resource orders 'Microsoft.ServiceLinker/linkers@2024-04-01' = {");
    expect(text).toContain(`'spring.x-y': 'it\\'s \\\${HOME} %{x} \\\\ "q"'`);
    expect(text).toContain('@secure()\nparam sql_orders_secret string');
    expect(text).toContain('value: sql_orders_secret');
  });
  it('closes what it opens', () => {
    const bare = text.replace(/'(?:\\.|[^'\\])*'/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
    expect(bare.split('[').length).toBe(bare.split(']').length);
  });
});

describe('az', () => {
  const { authInfo: _, ...rest } = blob.properties;
  const plain = {
    ...blob,
    properties: { ...rest, authInfo: { authType: 'userAssignedIdentity', clientId } },
  };
  const text = azCommands({ clusterId, sources: [plain, sql] });
  it('asks for roles by a plain request, since the command has no word for them', () => {
    expect(azCommands(request)).toMatch(/^az rest --method put[\s\S]*"roles":\["a","b"\]/);
  });
  it('says everything that was chosen', () => {
    expect(text).toContain('az aks connection create storage-blob');
    expect(text).toContain(`[?clientId=='${clientId}'].id`);
    expect(text).toContain('--secret name=app secret="$sql_orders_secret"');
    expect(text).toContain('--customized-keys AZURE_SQL_CONNECTIONSTRING=DB');
    expect(text).toContain('--opt-out publicnetwork');
  });
});

it('Kubernetes YAML holds each resource once, with empty values', () => {
  const twin = { ...blob, connection: { ...blob.connection, name: 'second' } };
  const documents = parseAllDocuments(kubernetesYaml({ clusterId, sources: [blob, twin] })).map(
    (document) => {
      if ('errors' in document) expect(document.errors).toEqual([]);
      return 'toJS' in document ? document.toJS() : undefined;
    },
  );
  expect(documents.map(({ kind }) => kind)).toEqual(['Secret', 'ServiceAccount', 'Secret']);
  expect(documents[0].stringData).toEqual({
    AZURE_STORAGEBLOB_RESOURCEENDPOINT: '',
    AZURE_STORAGEBLOB_CLIENTID: '',
  });
  expect(documents[1].metadata.annotations).toEqual({ 'azure.workload.identity/client-id': clientId });
});

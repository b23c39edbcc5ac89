import type { LanguageId } from './language.ts';

/** A client library of a service: what to install, what to import, how it is opened. */
export interface Client {
  readonly package: string;
  readonly imports: readonly string[];
  /** The expression that opens it; `{target}` is the endpoint or connection string, `{credential}` the credential. */
  readonly open: string;
}

type Way = 'credential' | 'connectionString';
type Clients = Partial<Record<LanguageId, Partial<Record<Way, Client>>>>;

const both = (library: string, imports: readonly string[], credential: string, connectionString: string) => ({
  credential: { package: library, imports, open: credential },
  connectionString: { package: library, imports, open: connectionString },
});
const text = (library: string, imports: readonly string[], open: string) => ({
  connectionString: { package: library, imports, open },
});

const blob: Clients = {
  csharp: both(
    'Azure.Storage.Blobs',
    ['using Azure.Storage.Blobs;'],
    'new BlobServiceClient(new Uri({target}), {credential})',
    'new BlobServiceClient({target})',
  ),
  java: both(
    'com.azure:azure-storage-blob',
    ['import com.azure.storage.blob.BlobServiceClientBuilder;'],
    'new BlobServiceClientBuilder().endpoint({target}).credential({credential}).buildClient()',
    'new BlobServiceClientBuilder().connectionString({target}).buildClient()',
  ),
  javascript: both(
    '@azure/storage-blob',
    ["import { BlobServiceClient } from '@azure/storage-blob';"],
    'new BlobServiceClient({target}, {credential})',
    'BlobServiceClient.fromConnectionString({target})',
  ),
  python: both(
    'azure-storage-blob',
    ['from azure.storage.blob import BlobServiceClient'],
    'BlobServiceClient({target}, credential={credential})',
    'BlobServiceClient.from_connection_string({target})',
  ),
  go: both(
    'github.com/Azure/azure-sdk-for-go/sdk/storage/azblob',
    ['"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob"'],
    'azblob.NewClient({target}, {credential}, nil)',
    'azblob.NewClientFromConnectionString({target}, nil)',
  ),
};

const vault: Clients = {
  csharp: {
    credential: {
      package: 'Azure.Security.KeyVault.Secrets',
      imports: ['using Azure.Security.KeyVault.Secrets;'],
      open: 'new SecretClient(new Uri({target}), {credential})',
    },
  },
  java: {
    credential: {
      package: 'com.azure:azure-security-keyvault-secrets',
      imports: ['import com.azure.security.keyvault.secrets.SecretClientBuilder;'],
      open: 'new SecretClientBuilder().vaultUrl({target}).credential({credential}).buildClient()',
    },
  },
  javascript: {
    credential: {
      package: '@azure/keyvault-secrets',
      imports: ["import { SecretClient } from '@azure/keyvault-secrets';"],
      open: 'new SecretClient({target}, {credential})',
    },
  },
  python: {
    credential: {
      package: 'azure-keyvault-secrets',
      imports: ['from azure.keyvault.secrets import SecretClient'],
      open: 'SecretClient(vault_url={target}, credential={credential})',
    },
  },
  go: {
    credential: {
      package: 'github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets',
      imports: ['"github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets"'],
      open: 'azsecrets.NewClient({target}, {credential}, nil)',
    },
  },
};

const bus: Clients = {
  csharp: both(
    'Azure.Messaging.ServiceBus',
    ['using Azure.Messaging.ServiceBus;'],
    'new ServiceBusClient({target}, {credential})',
    'new ServiceBusClient({target})',
  ),
  java: both(
    'com.azure:azure-messaging-servicebus',
    ['import com.azure.messaging.servicebus.ServiceBusClientBuilder;'],
    'new ServiceBusClientBuilder().fullyQualifiedNamespace({target}).credential({credential})',
    'new ServiceBusClientBuilder().connectionString({target})',
  ),
  javascript: both(
    '@azure/service-bus',
    ["import { ServiceBusClient } from '@azure/service-bus';"],
    'new ServiceBusClient({target}, {credential})',
    'new ServiceBusClient({target})',
  ),
  python: both(
    'azure-servicebus',
    ['from azure.servicebus import ServiceBusClient'],
    'ServiceBusClient({target}, {credential})',
    'ServiceBusClient.from_connection_string({target})',
  ),
  go: both(
    'github.com/Azure/azure-sdk-for-go/sdk/messaging/azservicebus',
    ['"github.com/Azure/azure-sdk-for-go/sdk/messaging/azservicebus"'],
    'azservicebus.NewClient({target}, {credential}, nil)',
    'azservicebus.NewClientFromConnectionString({target}, nil)',
  ),
};

const configuration: Clients = {
  csharp: both(
    'Azure.Data.AppConfiguration',
    ['using Azure.Data.AppConfiguration;'],
    'new ConfigurationClient(new Uri({target}), {credential})',
    'new ConfigurationClient({target})',
  ),
  javascript: both(
    '@azure/app-configuration',
    ["import { AppConfigurationClient } from '@azure/app-configuration';"],
    'new AppConfigurationClient({target}, {credential})',
    'new AppConfigurationClient({target})',
  ),
  python: both(
    'azure-appconfiguration',
    ['from azure.appconfiguration import AzureAppConfigurationClient'],
    'AzureAppConfigurationClient({target}, credential={credential})',
    'AzureAppConfigurationClient.from_connection_string({target})',
  ),
};

const sqlServer: Clients = {
  csharp: text(
    'Microsoft.Data.SqlClient',
    ['using Microsoft.Data.SqlClient;'],
    'new SqlConnection({target})',
  ),
  python: text('pyodbc', ['import pyodbc'], 'pyodbc.connect({target})'),
};

const postgres: Clients = {
  csharp: text('Npgsql', ['using Npgsql;'], 'NpgsqlDataSource.Create({target})'),
  python: text('psycopg[binary]', ['import psycopg'], 'psycopg.connect({target})'),
};

const services: Readonly<Record<string, Clients>> = {
  'storage-blob': blob,
  keyvault: vault,
  servicebus: bus,
  appconfig: configuration,
  sql: sqlServer,
  postgres,
  'postgres-flexible': postgres,
};

/**
 * The client of a service in a language.
 * @returns undefined where no library is known: the sample then ends with the variables
 */
export const clientOf = (serviceId: string, language: LanguageId, way: Way): Client | undefined =>
  services[serviceId]?.[language]?.[way];

/** The expression that opens a client, with names in place. */
export const openWith = ({ open }: Client, target: string, credential = ''): string =>
  open.replace('{target}', target).replace('{credential}', credential);

import type { Context } from 'hono';
import { armAudiences } from '../entra/audience.ts';

/** The answer is a short description at first, a list of clouds from here on, and one cloud in full since the last. */
const listSince = '2019-05-01';
const singleSince = '2022-09-01';

/**
 * What a cloud says of itself, to clients that do not know it: `az cloud register`, the SDKs, Terraform. It is asked without a token.
 * Services that are not emulated keep the names that they have in the public cloud.
 */
export function metadataEndpoints(c: Context): Response {
  const { origin } = new URL(c.req.url);
  const cloud = {
    name: 'AzureEmulator',
    portal: 'http://localhost:3000',
    authentication: {
      loginEndpoint: `${origin}/entra`,
      audiences: [...armAudiences],
      tenant: 'common',
      identityProvider: 'AAD',
    },
    resourceManager: origin,
    // Nothing answers there, so that no client takes its question to the real directory.
    graph: `${origin}/graph/`,
    graphAudience: `${origin}/graph/`,
    microsoftGraphResourceId: `${origin}/graph/`,
    batch: 'https://batch.core.windows.net/',
    media: 'https://rest.media.azure.net',
    gallery: 'https://gallery.azure.com/',
    sqlManagement: 'https://management.core.windows.net:8443/',
    vmImageAliasDoc: 'https://aka.ms/vmImageAliasDoc',
    activeDirectoryDataLake: 'https://datalake.azure.net/',
    suffixes: {
      acrLoginServer: 'azurecr.io',
      azureDataLakeAnalyticsCatalogAndJob: 'azuredatalakeanalytics.net',
      azureDataLakeStoreFileSystem: 'azuredatalakestore.net',
      keyVaultDns: 'vault.azure.net',
      mysqlServerEndpoint: 'mysql.database.azure.com',
      postgresqlServerEndpoint: 'postgres.database.azure.com',
      sqlServerHostname: 'database.windows.net',
      storage: 'core.windows.net',
    },
  };
  const version = c.req.query('api-version') ?? '';
  if (version >= singleSince) return c.json(cloud);
  if (version >= listSince) return c.json([cloud]);
  const { loginEndpoint, audiences } = cloud.authentication;
  return c.json({
    galleryEndpoint: cloud.gallery,
    graphEndpoint: cloud.graph,
    portalEndpoint: cloud.portal,
    authentication: { loginEndpoint, audiences },
  });
}

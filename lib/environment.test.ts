import { expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';

const clientId = '5b4c3f5e-8f0a-4c1d-9d53-0a7a3a1e6f10';

test('without an application the portal uses the emulator', () => {
  const environment = parseEnvironment({ EMULATOR_PORT: '4400', AZURE_CLIENT_ID: '' });
  expect(environment.armEndpoint).toBe('http://127.0.0.1:4400');
  expect(environment.authorityMetadata?.token_endpoint).toBe(
    'http://localhost:4400/entra/11111111-1111-4111-8111-111111111111/oauth2/v2.0/token',
  );
});

test('with an application people sign in to Microsoft Entra ID, from any organisation', () => {
  const environment = parseEnvironment({ AZURE_CLIENT_ID: clientId });
  expect(environment).toMatchObject({
    clientId,
    authority: 'https://login.microsoftonline.com/organizations',
    armEndpoint: 'https://management.azure.com',
    authorityMetadata: undefined,
  });
});

test('the cloud decides the endpoints and the audience', () => {
  const environment = parseEnvironment({
    AZURE_CLIENT_ID: clientId,
    AZURE_TENANT_ID: 'contoso.example',
    AZURE_CLOUD: 'AzureUSGovernment',
  });
  expect(environment.authority).toBe('https://login.microsoftonline.us/contoso.example');
  expect(environment.armAudience).toBe('https://management.usgovcloudapi.net/');
});

test('every wrong variable is named', () => {
  const parse = () =>
    parseEnvironment({ AZURE_CLIENT_ID: 'x', AZURE_CLOUD: 'Moon', EMULATOR_PORT: '0', LOG_LEVEL: 'loud' });
  expect(parse).toThrow(/AZURE_CLIENT_ID: must be.*GUID/);
  expect(parse).toThrow(/AZURE_CLOUD: must be one of AzureCloud, AzureUSGovernment, AzureChinaCloud/);
  expect(parse).toThrow(/EMULATOR_PORT/);
  expect(parse).toThrow(/LOG_LEVEL: must be one of debug, info, warn, error, silent/);
});

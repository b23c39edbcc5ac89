import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import { redactText } from './redact.ts';
import { healthyEvidence, sampleConnection } from './sample-evidence.ts';
import { read } from './source.ts';
import { supportBundle } from './support-bundle.ts';

const token = `eyJhbGciOiJSUzI1NiJ9.${Buffer.from('{"sub":"someone"}').toString('base64url')}.c2lnbmF0dXJl`;
const key = 'q3Vd8x0Zk2mQbT7uN1sYp5wR9eHjLcGfA4iXoDvUzB6tKyMlSnPrEaWhCgJ2F+/8OQ==';

/** Ways in which secrets get into logs, events and error messages; `{}` is where the secret stands. */
const carriers = [
  'DefaultEndpointsProtocol=https;AccountName=stshop;AccountKey={};EndpointSuffix=core.windows.net',
  'Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={}',
  'Server=tcp:sql;User ID=app;Password={};Encrypt=true',
  'AZURE_CLIENT_SECRET={}',
  '{"client_secret":"{}"}',
  'password: {}',
  'redis://default:{}@cache:6380',
  'https://st.blob.core.windows.net/c?sv=2024&sig={}',
  'GET /operationStatuses/1?api-version=x&t=1&s={}&h=2',
];
const secret = fc.stringMatching(/^[A-Za-z0-9]{12,40}$/);

test.each(carriers)('a secret in “%s” is taken out', (carrier) => {
  fc.assert(fc.property(secret, (value) => !redactText(carrier.replace('{}', value)).includes(value)));
});

test('tokens and keys are taken out wherever they stand', () => {
  const text = `Authorization: Bearer ${token} and ${key} and ${token}`;
  expect(redactText(text)).not.toContain(token);
  expect(redactText(text)).not.toContain(key);
  expect(redactText(text)).not.toContain('c2lnbmF0dXJl');
});

test('names, ids and images stay readable', () => {
  const text =
    'pod sc-job-x5k2p Failed to pull scaksextension.azurecr.io/prod/image/sc-operator:20250417.1 for /subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-shop/providers/Microsoft.ContainerService/managedClusters/aks-shop';
  expect(redactText(text)).toBe(text);
});

test('no secret and no token is in a bundle, whichever source quoted it', () => {
  const leak = (where: string) => `${where}: AccountKey=${key}; Bearer ${token}; password=hunter2hunter2`;
  const bundle = supportBundle(
    {
      ...healthyEvidence,
      connections: read([
        { ...sampleConnection, provisioningState: 'Failed', createdBy: 'ana@contoso.example' },
      ]),
      extension: read({
        provisioningState: 'Failed',
        autoUpgrade: true,
        statuses: [{ level: 'Error', message: leak('status') }],
        error: { code: 'ExtensionOperationFailed', message: leak('error') },
      }),
      jobLog: read(leak('log')),
      locks: { state: 'failed', failure: { code: 'X', message: leak('failure'), status: 403 } },
      reports: [{ origin: 'operation', connection: 'orders', code: 'X', message: leak('report') }],
    },
    diagnose({ ...healthyEvidence, jobLog: read(leak('log')) }),
  );
  for (const secretText of [key, token, 'hunter2hunter2', 'ana@contoso.example'])
    expect(bundle).not.toContain(secretText);
  expect(JSON.parse(bundle)).toMatchObject({ format: 'connector-portal/diagnostics/1' });
  expect(bundle).toContain('ExtensionOperationFailed');
});

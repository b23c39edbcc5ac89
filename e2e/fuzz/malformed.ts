import fc from 'fast-check';
import { retail } from '../portal.ts';

/** Text that has broken servers before: paths that climb, quotes, control characters, numbers that are none, and a great deal of it. */
const known = [
  '',
  '.',
  '..',
  '../..',
  '%2e%2e',
  '..%2f..%2f',
  '/',
  '//evil.example',
  'https://evil.example/',
  '\\..\\..',
  '\u0000',
  'a\r\nset-cookie: x=1',
  "' or 1=1 --",
  '"',
  '<script>alert(1)</script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an attack on a template, not a template
  '${7*7}',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-1',
  '1e999',
  '[]',
  '{"$ne":null}',
  '💥',
  '\u202e',
  'ａｋｓ',
  'a'.repeat(4_000),
];

export const text = fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'binary', maxLength: 40 }));

/** Any value that JSON can carry. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.jsonValue(),
  fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[[[[]]]]], { length: 1e9 }, { toString: 1 }),
);

export const clusterId = `/subscriptions/${retail}/resourceGroups/rg-retail/providers/Microsoft.ContainerService/managedClusters/aks-retail-prod`;
const identity = `/subscriptions/${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-orders`;

/** What a well-formed address holds, by the name of its part: only one that is right elsewhere reaches far into the code. */
export const wellFormed: Readonly<Record<string, string>> = {
  subscriptionId: retail,
  resourceGroup: 'rg-retail',
  cluster: 'aks-retail-prod',
  connection: 'redis_cart',
  extension: 'sc-extension',
  kind: 'Secret',
  namespace: 'shop',
  name: 'sc-rediscart-secret',
  pod: 'cart-0',
  job: 'sc-sample-job-abc',
  dryRun: 'chaos',
  scope: clusterId,
  target: clusterId,
  parent: clusterId,
  identity,
  subscription: retail,
  type: 'Microsoft.Storage/storageAccounts',
  train: 'Stable',
  container: 'cart',
  Secret: '1',
  Pod: '1',
};

/** One request that is well-formed for every action: each takes the members that it knows. */
export const wellFormedRequest: Readonly<Record<string, unknown>> = {
  clusterId,
  identityId: identity,
  connection: 'redis_cart',
  name: 'sc-extension',
  version: '1',
  namespace: 'shop',
  key: 'AZURE_REDIS_HOST',
  secret: { namespace: 'shop', name: 'sc-rediscart-secret' },
  ref: { kind: 'Deployment', namespace: 'shop', name: 'cart' },
  refs: [{ kind: 'Secret', namespace: 'shop', name: 'none' }],
  resources: [{ kind: 'Secret', namespace: 'shop', name: 'none' }],
  yaml: 'apiVersion: v1\nkind: Secret\nmetadata: {name: fuzz, namespace: shop}\n',
  base: 'apiVersion: v1\nkind: Secret\nmetadata: {name: fuzz, namespace: shop}\n',
  dryRun: true,
  leave: false,
  draft: {
    serviceId: 'storage-blob',
    name: 'fuzz',
    authType: 'secretAuto',
    target: { subscription: retail },
  },
  remedy: { kind: 'waitForCluster' },
  change: 'delete',
  credential: { name: 'fuzz', issuer: 'https://issuer.example', subject: 'system:serviceaccount:a:b' },
  undo: 'nothing',
  subscriptionId: retail,
  resourceGroup: 'rg-retail',
  location: 'westeurope',
  autoUpgrade: true,
  releaseTrain: 'Stable',
};

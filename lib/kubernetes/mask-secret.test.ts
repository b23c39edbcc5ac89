import { expect, it } from 'vitest';
import { AzureError } from '#lib/azure/azure-error.ts';
import { fromYaml, toYaml } from './manifest.ts';
import { maskSecret, unmaskSecret } from './mask-secret.ts';

const ref = { kind: 'Secret', namespace: 'shop', name: 'sc-a-secret' } as const;
const value = Buffer.from('hunter2').toString('base64');
const secret = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: {
    name: 'sc-a-secret',
    namespace: 'shop',
    annotations: { 'kubectl.kubernetes.io/last-applied-configuration': `{"data":{"A":"${value}"}}` },
    managedFields: [{ manager: 'kubectl' }],
  },
  data: { A: value, B: value },
};

it('a Secret that leaves the server carries no value, not even in kubectl’s annotation', () => {
  const yaml = toYaml(maskSecret(secret), true);
  expect(yaml).not.toContain(value);
  expect(yaml).not.toContain('hunter2');
  expect(yaml).toContain('A: ••••••');
});

it('an edited Secret gets back the values that its masks stand for', () => {
  const edited = fromYaml(toYaml(maskSecret(secret)).replace('B: ••••••', 'B: bmV3'), ref);
  const restored = unmaskSecret(edited, secret);
  expect(restored.data).toEqual({ A: value, B: 'bmV3' });
  expect(restored.metadata.annotations).toEqual(secret.metadata.annotations);
  expect(maskSecret(restored, secret).data).toEqual({ A: '••••••', B: '•••••• (new)' });
});

it('a mask that stands for nothing is refused, with its key', () => {
  const edited = { ...secret, data: { C: '••••••' } };
  expect(() => unmaskSecret(edited, secret)).toThrow(/no value for C/);
});

it.each([
  ['a: [', 'InvalidYaml', /line 1/],
  ['just text', 'InvalidManifest', /apiVersion/],
  ['apiVersion: v1\nkind: Pod\nmetadata: {name: sc-a-secret}', 'OtherResource', /kind Pod/],
  [
    'apiVersion: v1\nkind: Secret\nmetadata: {name: sc-a-secret, namespace: x}',
    'OtherResource',
    /namespace x/,
  ],
  ['apiVersion: v1\nkind: Secret\nmetadata: {name: "<b>"}', 'OtherResource', /name <b>/],
])('%j is refused as %s', (yaml, code, message) => {
  try {
    fromYaml(yaml, ref);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  }
});

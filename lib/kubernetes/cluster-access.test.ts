import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { ClusterHosts } from '#lib/environment.ts';
import { clusterAccess } from './cluster-access.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

const kubeconfig = (cluster: object, user: object = { token: 'user-token' }) =>
  stringify({
    'current-context': 'it',
    contexts: [{ name: 'it', context: { cluster: 'it', user: 'it' } }],
    clusters: [{ name: 'it', cluster }],
    users: [{ name: 'it', user }],
  });

const azure: ClusterHosts = ['.azmk8s.io'];
const open = (server: string, hosts: ClusterHosts = azure) =>
  clusterAccess(kubeconfig({ server }), undefined, hosts);

test.each([
  'https://retail-1a2b.hcp.westeurope.azmk8s.io:443',
  'https://retail.guid.privatelink.westeurope.azmk8s.io:443',
])('an API server of the cloud is asked: %s', (server) => {
  expect(open(server).server).toBe(server);
});

test.each([
  'https://169.254.169.254/metadata',
  'https://127.0.0.1:4101/clusters',
  'https://azmk8s.io.evil.example',
  'https://evil.example/.azmk8s.io',
  'https://evilazmk8s.io',
  'https://localhost',
  'https://10.0.0.1',
])('no other place is asked: %s', (server) => {
  expect(() => open(server)).toThrow(expect.objectContaining({ code: 'ForeignCluster' }));
});

test.each([
  'http://retail.hcp.westeurope.azmk8s.io',
  'file:///etc/passwd',
  'https://user:word@retail.hcp.westeurope.azmk8s.io',
  '',
])('only https without a name in it: %j', (server) => {
  expect(() => open(server)).toThrow(expect.objectContaining({ code: 'BadKubeconfig' }));
});

test('loopback is for a portal that is set up for it', () => {
  expect(open('https://127.0.0.1:4101/clusters/x/', 'loopback').server).toBe(
    'https://127.0.0.1:4101/clusters/x',
  );
  expect(() => open('https://127.0.0.1.evil.example', 'loopback')).toThrow('evil.example');
  expect(open('https://192.168.49.2:8443', 'any').server).toBe('https://192.168.49.2:8443');
});

test('of a kubeconfig only what stands in it is used: no file, no proxy, no program, no unchecked certificate', () => {
  const { options } = clusterAccess(
    kubeconfig(
      {
        server: 'https://retail.hcp.westeurope.azmk8s.io',
        'certificate-authority': '/etc/passwd',
        'certificate-authority-data': base64('authority'),
        'insecure-skip-tls-verify': true,
        'proxy-url': 'http://evil.example',
      },
      { 'client-certificate': '/etc/passwd', 'client-key': '/etc/passwd', tokenFile: '/etc/passwd' },
    ),
    undefined,
    azure,
  );
  expect(options).toEqual({ ca: Buffer.from('authority') });
});

test('where AKS names a program for a token, the token of the signed-in user goes along', () => {
  const exec = { apiVersion: 'client.authentication.k8s.io/v1beta1', command: 'rm', args: ['-rf', '/'] };
  const server = 'https://retail.hcp.westeurope.azmk8s.io';
  const { options } = clusterAccess(kubeconfig({ server }, { exec }), 'entra-token', azure);
  expect(options.headers).toEqual({ authorization: 'Bearer entra-token' });
});

test('what is no kubeconfig is refused without a word of it', () => {
  expect(() => clusterAccess('clusters: [secret', undefined, azure)).toThrow(
    expect.objectContaining({ code: 'BadKubeconfig', message: expect.not.stringContaining('secret') }),
  );
});

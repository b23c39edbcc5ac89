import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { openStore } from '../../store.ts';
import { openAuthority } from './authority.ts';

const collection = openStore('memory').collection<{ certificate: string; privateKey: string }>('authority');
const authority = openAuthority(collection);
const root = new X509Certificate(authority.certificate);

it('issues a server certificate for names and addresses', () => {
  const server = new X509Certificate(authority.server('127.0.0.1').certificate);
  expect(server.verify(root.publicKey)).toBe(true);
  expect(server.checkIssued(root)).toBe(true);
  expect(server.checkHost('localhost')).toBe('localhost');
  expect(server.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(server.checkHost('example.com')).toBeUndefined();
  expect(new Date(server.validTo).getFullYear()).toBeGreaterThan(new Date().getFullYear() + 5);
});

it('issues client certificates that name user, groups and cluster', () => {
  const subject = {
    commonName: 'ada@contoso.example',
    organizations: ['team', 'ops'],
    organizationalUnit: '/cluster',
  };
  const client = new X509Certificate(authority.client(subject).certificate);
  expect(client.subject.split('\n')).toEqual(['O=team', 'O=ops', 'OU=/cluster', 'CN=ada@contoso.example']);
  expect(client.ca).toBe(false);
  expect(root.ca).toBe(true);
});

it('stays the same authority for the same state', () => {
  expect(openAuthority(collection).certificate).toBe(authority.certificate);
});

import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { Collection } from '../../store.ts';
import { issueCertificate, type KeyPair, type Subject } from './certificates.ts';

const subject: Subject = { commonName: 'ca' };
const years = 10;

/** The certificate authority of all emulated clusters. */
export interface CertificateAuthority {
  /** PEM of the authority itself, for `certificate-authority-data`. */
  readonly certificate: string;
  server(hosts: readonly string[]): KeyPair;
  client(subject: Subject): KeyPair;
}

/** The authority kept in the store, or a new one. */
export function openAuthority(collection: Collection<KeyPair>): CertificateAuthority {
  const pair = collection.get('ca') ?? issueCertificate(subject, 'authority', undefined, years);
  const key = createPrivateKey(pair.privateKey);
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const issuer = { subject, key, publicKey };
  collection.set('ca', pair);
  return {
    certificate: pair.certificate,
    server: (hosts) => issueCertificate({ commonName: 'apiserver' }, { server: hosts }, issuer, years),
    client: (of) => issueCertificate(of, 'client', issuer, years),
  };
}

import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { Collection } from '../../store.ts';
import { issueCertificate, type KeyPair, type Subject } from './certificates.ts';

const subject: Subject = { commonName: 'ca' };
const years = 10;

/** The certificate authority of all emulated clusters. */
export interface CertificateAuthority {
  /** PEM of the authority itself, for `certificate-authority-data`. */
  readonly certificate: string;
  /** For a server on this machine, under every name of its own and that of the host it listens on. */
  server(host: string): KeyPair;
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
    server(host) {
      const hosts = [...new Set(['127.0.0.1', '::1', 'localhost', host])];
      return issueCertificate({ commonName: 'apiserver' }, { server: hosts }, issuer, years);
    },
    client: (of) => issueCertificate(of, 'client', issuer, years),
  };
}

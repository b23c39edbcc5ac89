import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import {
  bitString,
  boolean,
  field,
  integer,
  octetString,
  oid,
  sequence,
  set,
  time,
  utf8String,
} from './der.ts';

/** A certificate and its private key, both PEM. */
export interface KeyPair {
  certificate: string;
  privateKey: string;
}

export interface Subject {
  /** Kubernetes reads the user's name here… */
  commonName: string;
  /** …and the groups here. */
  organizations?: readonly string[];
  /** Ours: the cluster that the certificate is good for. */
  organizationalUnit?: string;
}

type Purpose = 'authority' | { server: readonly string[] } | 'client';

interface Issuer {
  subject: Subject;
  key: KeyObject;
  publicKey: Buffer;
}

const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));

/**
 * Issues an X.509 certificate for a new P-256 key.
 * @param issuer who signs; without one the certificate is self-signed
 * @param years how long it is valid, from an hour ago on (clocks differ)
 */
export function issueCertificate(
  subject: Subject,
  purpose: Purpose,
  issuer: Issuer | undefined,
  years: number,
): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const from = new Date(Date.now() - 3_600_000);
  const to = new Date(from.getTime() + years * 31_556_952_000);
  const signer = issuer ?? { subject, key: privateKey, publicKey: spki };
  const body = sequence(
    field(0, integer(Buffer.from([2])), true),
    integer(Buffer.concat([Buffer.from([0x10]), randomBytes(15)])),
    ecdsaWithSha256,
    distinguishedName(signer.subject),
    sequence(time(from), time(to)),
    distinguishedName(subject),
    spki,
    field(3, sequence(...extensions(purpose, spki, signer.publicKey)), true),
  );
  const certificate = sequence(body, ecdsaWithSha256, bitString(sign('sha256', body, signer.key)));
  return {
    certificate: pem('CERTIFICATE', certificate),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function distinguishedName({ commonName, organizations = [], organizationalUnit }: Subject): Buffer {
  const attribute = (id: string, value: string) => set(sequence(oid(id), utf8String(value)));
  return sequence(
    ...organizations.map((name) => attribute('2.5.4.10', name)),
    ...(organizationalUnit ? [attribute('2.5.4.11', organizationalUnit)] : []),
    attribute('2.5.4.3', commonName),
  );
}

function extensions(purpose: Purpose, spki: Buffer, issuerSpki: Buffer): Buffer[] {
  const extension = (id: string, critical: boolean, value: Buffer) =>
    sequence(oid(id), ...(critical ? [boolean(true)] : []), octetString(value));
  const authority = purpose === 'authority';
  const always = [
    extension('2.5.29.14', false, octetString(keyIdentifier(spki))),
    extension('2.5.29.35', false, sequence(field(0, keyIdentifier(issuerSpki), false))),
    extension('2.5.29.19', true, sequence(...(authority ? [boolean(true)] : []))),
    // keyCertSign and cRLSign, or digitalSignature.
    extension(
      '2.5.29.15',
      true,
      authority ? bitString(Buffer.from([0x06]), 1) : bitString(Buffer.from([0x80]), 7),
    ),
  ];
  if (authority) return always;
  const serverAuth = oid('1.3.6.1.5.5.7.3.1');
  const clientAuth = oid('1.3.6.1.5.5.7.3.2');
  if (purpose === 'client') return [...always, extension('2.5.29.37', false, sequence(clientAuth))];
  return [
    ...always,
    extension('2.5.29.37', false, sequence(serverAuth)),
    extension('2.5.29.17', false, sequence(...purpose.server.map(alternativeName))),
  ];
}

function alternativeName(host: string): Buffer {
  if (isIP(host) === 4) return field(7, Buffer.from(host.split('.').map(Number)), false);
  if (host === '::1') return field(7, Buffer.from([...Array(15).fill(0), 1]), false);
  return field(2, Buffer.from(host), false);
}

function keyIdentifier(spki: Buffer): Buffer {
  return createHash('sha1').update(spki).digest();
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

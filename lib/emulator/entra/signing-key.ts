import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Store } from '../store.ts';

export interface SigningKey {
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** The public half as the key endpoint publishes it. */
  readonly publicJwk: JWK;
}

const algorithm = 'RS256';

/** The key that signs every token. It is kept in the store, so tokens outlive a restart of the emulator. */
export async function openSigningKey(store: Store): Promise<SigningKey> {
  const kept = store.collection<JWK>('entra.signing-key');
  const jwk = kept.get('current') ?? (await newKey());
  kept.set('current', jwk);
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicPart } = jwk;
  const keyId = await calculateJwkThumbprint(publicPart);
  return {
    keyId,
    privateKey: await asKey(jwk),
    publicKey: await asKey(publicPart),
    publicJwk: { ...publicPart, kid: keyId, use: 'sig', alg: algorithm },
  };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return exportJWK(privateKey);
}

async function asKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, algorithm);
  if (key instanceof Uint8Array) throw new TypeError('The signing key in the store is not an RSA key.');
  return key;
}

import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { z } from 'zod';
import type { Collection } from '../../store.ts';
import type { Cluster } from '../cluster.ts';
import type { KubernetesUser } from '../plane.ts';
import type { IssuedToken, TokenSubject } from '../server/exchange.ts';
import { timestamp } from '../timestamp.ts';

const claimsSchema = z.object({
  iss: z.string(),
  exp: z.number(),
  'kubernetes.io': z.object({
    namespace: z.string(),
    serviceaccount: z.object({ name: z.string(), uid: z.string() }),
  }),
});

/** Issues and recognises the tokens of service accounts, as `kubectl create token` asks for them. */
export interface ServiceAccountTokens {
  issue(cluster: Cluster, subject: TokenSubject): IssuedToken;
  /** The account behind a token; undefined for one that is foreign, over, or of an account that is gone. */
  verify(cluster: Cluster, token: string): KubernetesUser | undefined;
}

/** Opens the key that signs them, kept with the state. */
export function openServiceAccountTokens(keys: Collection<string>): ServiceAccountTokens {
  const pem = keys.get('service-accounts') ?? newKey();
  keys.set('service-accounts', pem);
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  const header = encode({ alg: 'ES256', typ: 'JWT' });
  return {
    issue(cluster, { namespace, serviceAccount, uid, audiences, seconds }) {
      const issuedAt = Math.floor(Date.now() / 1_000);
      const issuer = issuerOf(cluster);
      const claims = {
        aud: audiences.length > 0 ? audiences : [issuer],
        exp: issuedAt + seconds,
        iat: issuedAt,
        iss: issuer,
        jti: randomUUID(),
        'kubernetes.io': { namespace, serviceaccount: { name: serviceAccount, uid } },
        nbf: issuedAt,
        sub: `system:serviceaccount:${namespace}:${serviceAccount}`,
      };
      const signed = `${header}.${encode(claims)}`;
      const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
      const expirationTimestamp = timestamp(new Date(claims.exp * 1_000));
      return { token: `${signed}.${signature.toString('base64url')}`, expirationTimestamp };
    },
    verify(cluster, token) {
      const [head, body, signature, extra] = token.split('.');
      if (head !== header || !body || !signature || extra !== undefined) return undefined;
      const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
      if (!verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')))
        return undefined;
      const claims = claimsSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
      const { namespace, serviceaccount } = claims['kubernetes.io'];
      if (claims.iss !== issuerOf(cluster) || claims.exp * 1_000 < Date.now()) return undefined;
      const account = cluster.objects.get({
        storage: 'serviceaccounts',
        namespace,
        name: serviceaccount.name,
      });
      if (account?.metadata.uid !== serviceaccount.uid) return undefined;
      return {
        name: `system:serviceaccount:${namespace}:${serviceaccount.name}`,
        groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`],
      };
    },
  };
}

function issuerOf({ id }: Cluster): string {
  return `https://kubernetes.emulator.localhost${id}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

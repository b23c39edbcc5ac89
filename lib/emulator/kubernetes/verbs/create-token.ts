import { z } from 'zod';
import type { Exchange, Reply } from '../server/exchange.ts';
import type { Target } from '../server/request-info.ts';
import { badRequest, notFound } from '../status.ts';
import { keyOf } from './write.ts';

const tokenRequestSchema = z.looseObject({
  spec: z
    .looseObject({
      audiences: z.array(z.string()).default([]),
      expirationSeconds: z.number().min(600).default(3_600),
    })
    .default({ audiences: [], expirationSeconds: 3_600 }),
});

/** Issues a token of a service account (`kubectl create token`). @throws KubernetesError 404 when there is no such account */
export function createToken({ cluster, issueToken }: Exchange, target: Target, body: unknown): Reply {
  const account = cluster.objects.get(keyOf(target));
  if (!account) throw notFound(target.type, target.name);
  const parsed = tokenRequestSchema.safeParse(body);
  if (!parsed.success) throw badRequest('TokenRequest in version "v1" cannot be handled as a TokenRequest');
  const { spec } = parsed.data;
  const { name, namespace = '', uid } = account.metadata;
  const status = issueToken({
    namespace,
    serviceAccount: name,
    uid,
    audiences: spec.audiences,
    seconds: spec.expirationSeconds,
  });
  const metadata = { name, namespace, creationTimestamp: null };
  return {
    status: 201,
    body: { kind: 'TokenRequest', apiVersion: 'authentication.k8s.io/v1', metadata, spec, status },
  };
}

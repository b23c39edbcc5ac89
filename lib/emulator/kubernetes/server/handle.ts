import { discover } from '../discovery/discovery.ts';
import { openApi } from '../discovery/open-api.ts';
import { methodNotAllowed } from '../status.ts';
import { reviewAccess, reviewRules, reviewSelf } from '../verbs/review.ts';
import { readBody } from './body.ts';
import type { Exchange, Reply } from './exchange.ts';
import { handleResource } from './handle-resource.ts';
import { parsePath } from './request-info.ts';
import { respond, respondText } from './respond.ts';

const reviews: Readonly<Record<string, (exchange: Exchange, body: unknown) => Reply>> = {
  '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews': reviewAccess,
  '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews': reviewRules,
  '/apis/authentication.k8s.io/v1/selfsubjectreviews': reviewSelf,
};

/** Answers one request of somebody known. @throws KubernetesError */
export async function handle(exchange: Exchange): Promise<void> {
  const { cluster, method, path, request, response } = exchange;
  const types = cluster.types();
  const target = parsePath(path, types);
  if (target) return handleResource(exchange, target);
  const review = reviews[path];
  if (review) {
    if (method !== 'POST') throw methodNotAllowed();
    const { status, body } = review(exchange, await readBody(request));
    return respond(response, status, body);
  }
  const host = request.headers.host ?? '';
  const known = discover(path, types, cluster.record.kubernetesVersion, host) ?? openApi(path, types);
  if (!known) return respondText(response, 404, '404 page not found\n');
  if (method !== 'GET') throw methodNotAllowed();
  respond(response, 200, known);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Cluster } from '../cluster.ts';
import { discover } from '../discovery/discover.ts';
import type { AccessRequest, KubernetesUser } from '../plane.ts';
import { renderList, renderObject, representationOf } from '../representations/render.ts';
import type { ResourceType } from '../resources/resource-type.ts';
import { findResourceType } from '../resources/resource-types.ts';
import { podLog } from '../simulation/logs.ts';
import { badRequest, forbidden, KubernetesError, methodNotAllowed, notFound } from '../status.ts';
import { list, read } from '../verbs/read.ts';
import { watch } from '../verbs/watch.ts';
import { create, parseObject, patch, remove, update, type Write } from '../verbs/write.ts';

export interface Exchange {
  readonly cluster: Cluster;
  readonly user: KubernetesUser;
  /** Path below the cluster's address. */
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  authorize(clusterId: string, user: KubernetesUser, request: AccessRequest): boolean;
}

const reviewSchema = z.object({
  spec: z.object({
    resourceAttributes: z
      .object({
        verb: z.string(),
        group: z.string(),
        resource: z.string(),
        namespace: z.string(),
        name: z.string(),
      })
      .partial()
      .optional(),
  }),
});

const resourcePath =
  /^\/(?:api|apis\/([^/]+))\/(v[^/]+)(?:\/namespaces\/([^/]+))?(?:\/([^/]+))?(?:\/([^/]+))?(?:\/(log|status|scale|token))?$/;

/** Answers one request to a cluster. @throws KubernetesError */
export async function handle(exchange: Exchange): Promise<void> {
  const { cluster, url, request } = exchange;
  const found = discover(url.pathname, cluster.version);
  if (found !== undefined) return send(exchange, 200, found);
  if (url.pathname === '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews')
    return reviewAccess(exchange);
  const target = targetOf(url.pathname);
  if (!target) throw new KubernetesError(404, 'NotFound', 'the server could not find the requested resource');
  const { type, namespace, name, subresource } = target;
  const as = representationOf(request.headers.accept ?? '');
  const watching = url.searchParams.get('watch') === 'true' || url.searchParams.get('watch') === '1';
  const verb = verbOf(request.method ?? 'GET', name, watching);
  permit(
    exchange,
    {
      verb,
      apiGroup: type.group,
      resource: subresource ? `${type.plural}/${subresource}` : type.plural,
      namespace,
      name,
      metadataOnly: as === 'metadata',
    },
    type,
  );
  if (subresource === 'log') return sendLog(exchange, type, namespace ?? '', name);
  if (verb === 'watch') return watch(exchange, type, namespace, as);
  if (verb === 'get')
    return send(exchange, 200, renderObject(type, read(cluster, type, namespace ?? '', name), as));
  if (verb === 'list') {
    const { items, ...page } = list(cluster, type, namespace, url.searchParams);
    return send(exchange, 200, renderList(type, items, page, as));
  }
  const write: Write = {
    cluster,
    type,
    namespace: namespace ?? '',
    manager:
      url.searchParams.get('fieldManager') ??
      (request.headers['user-agent'] ?? 'unknown').split('/')[0] ??
      'unknown',
    dryRun: url.searchParams.get('dryRun') === 'All',
  };
  const body = await bodyOf(request);
  switch (verb) {
    case 'create':
      return send(exchange, 201, create(write, parseObject(type, body)));
    case 'update':
      return send(exchange, 200, update(write, name, parseObject(type, body), subresource));
    case 'patch':
      return send(
        exchange,
        200,
        patch(write, name, (request.headers['content-type'] ?? '').split(';')[0] ?? '', body, subresource),
      );
    case 'delete': {
      const { metadata } = remove(write, name);
      return send(exchange, 200, {
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Success',
        details: { name, kind: type.plural, ...(type.group ? { group: type.group } : {}), uid: metadata.uid },
      });
    }
    default:
      throw methodNotAllowed();
  }
}

function targetOf(
  path: string,
): { type: ResourceType; namespace: string | undefined; name: string; subresource: string } | undefined {
  const [, group = '', version = '', namespace, plural, name = '', subresource = ''] =
    resourcePath.exec(path) ?? [];
  // `/api/v1/namespaces/shop` names a namespace, not something in it.
  if (namespace !== undefined && plural === undefined) {
    const type = findResourceType(group, version, 'namespaces');
    return type && { type, namespace: undefined, name: decodeURIComponent(namespace), subresource: '' };
  }
  const type = plural ? findResourceType(group, version, plural) : undefined;
  return (
    type && {
      type,
      namespace: namespace && decodeURIComponent(namespace),
      name: decodeURIComponent(name),
      subresource,
    }
  );
}

function verbOf(method: string, name: string, watching: boolean): string {
  if (method === 'GET') return name ? 'get' : watching ? 'watch' : 'list';
  const verbs: Readonly<Record<string, string>> = {
    POST: 'create',
    PUT: 'update',
    PATCH: 'patch',
    DELETE: 'delete',
  };
  const verb = verbs[method];
  if (!verb || (verb !== 'create' && !name)) throw methodNotAllowed();
  return verb;
}

function permit({ cluster, user, authorize }: Exchange, request: AccessRequest, type: ResourceType): void {
  if (authorize(cluster.id, user, request)) return;
  const where = request.namespace ? `in the namespace "${request.namespace}"` : 'at the cluster scope';
  throw forbidden(
    type,
    request.name ?? '',
    `User "${user.name}" cannot ${request.verb} resource "${request.resource}" in API group "${request.apiGroup}" ${where}`,
  );
}

function sendLog(
  { cluster, response, url }: Exchange,
  type: ResourceType,
  namespace: string,
  name: string,
): void {
  if (type.storage !== 'pods') throw notFound(type, name);
  const log = podLog(read(cluster, type, namespace, name), url.searchParams.get('container') ?? undefined);
  response.writeHead(200, { 'content-type': 'text/plain' }).end(log);
}

async function reviewAccess(exchange: Exchange): Promise<void> {
  const body = await bodyOf(exchange.request);
  const { spec } = reviewSchema.parse(body);
  const { verb = '', group = '', resource = '', namespace, name } = spec.resourceAttributes ?? {};
  const allowed = exchange.authorize(exchange.cluster.id, exchange.user, {
    verb,
    apiGroup: group,
    resource,
    namespace,
    name,
    metadataOnly: false,
  });
  send(exchange, 201, {
    kind: 'SelfSubjectAccessReview',
    apiVersion: 'authorization.k8s.io/v1',
    metadata: {},
    spec,
    status: { allowed },
  });
}

function send({ response }: Exchange, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const mostBytes = 3 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostBytes)
      throw new KubernetesError(413, 'RequestEntityTooLarge', 'Request entity too large: limit is 3145728');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    // YAML is a superset of JSON: server-side apply sends the one, everything else the other.
    return request.headers['content-type']?.includes('yaml') ? parseYaml(text) : JSON.parse(text);
  } catch (error) {
    throw badRequest(
      `the body could not be read: ${error instanceof Error ? error.message.split('\n')[0] : ''}`,
    );
  }
}

import { demandAccess } from '../access/demand-access.ts';
import type { StoredObject } from '../object.ts';
import { represent, representList } from '../representations/represent.ts';
import { type Accepted, accepted } from '../representations/representation.ts';
import { methodNotAllowed, notFound } from '../status.ts';
import { create } from '../verbs/create.ts';
import { createToken } from '../verbs/create-token.ts';
import { deleteCollection, deleteObject, deleteOptions } from '../verbs/delete.ts';
import { list } from '../verbs/list.ts';
import { sendLog } from '../verbs/log.ts';
import { patch } from '../verbs/patch.ts';
import { readScale, writeScale } from '../verbs/scale.ts';
import { update } from '../verbs/update.ts';
import { watch } from '../verbs/watch.ts';
import { keyOf, readObject, type Write } from '../verbs/write.ts';
import { mediaType, readBody } from './body.ts';
import type { Exchange, Reply } from './exchange.ts';
import { type Target, verbOf } from './request-info.ts';
import { respond } from './respond.ts';

/** Answers a request about objects: checks access, then lets the verb do its work. @throws KubernetesError */
export async function handleResource(exchange: Exchange, target: Target): Promise<void> {
  const { method, query, request, response } = exchange;
  const format = accepted(request);
  const watching = ['1', 'true'].includes(query.get('watch') ?? '');
  const verb = verbOf(method, target, watching);
  if (!verb) throw methodNotAllowed();
  demandAccess(exchange, target, verb, format.as === 'metadata');
  if (verb === 'watch') return watch(exchange, target, format.as);
  if (verb === 'get' && target.subresource === 'log') return sendLog(exchange, target);
  const reading = verb === 'get' || verb === 'list';
  const body = reading ? undefined : await readBody(request);
  const reply =
    target.subresource === '' || target.subresource === 'status'
      ? replyTo(verb, exchange, target, format, body)
      : replyToSubresource(verb, exchange, target, body);
  respond(response, reply.status, reply.body, format.notation);
}

function replyTo(
  verb: string,
  { cluster, query, request }: Exchange,
  target: Target,
  { as }: Accepted,
  body: unknown,
): Reply {
  const { type } = target;
  const now = new Date();
  const write: Write = {
    cluster,
    target,
    manager: query.get('fieldManager') || agentOf(request.headers['user-agent']),
    dryRun: query.get('dryRun') === 'All',
  };
  const show = (status: number, object: StoredObject): Reply => ({
    status,
    body: represent(type, object, as, now),
  });
  switch (verb) {
    case 'get': {
      const object = cluster.objects.get(keyOf(target));
      if (!object) throw notFound(type, target.name);
      return show(200, object);
    }
    case 'list': {
      const { objects, metadata } = list(cluster, target, query);
      return { status: 200, body: representList(type, objects, metadata, as, now) };
    }
    case 'create':
      // An object is posted to its collection.
      if (target.name) throw methodNotAllowed();
      return show(201, create(write, readObject(target, body)));
    case 'update':
      return show(200, update(write, readObject(target, body)));
    case 'patch': {
      const { created, object } = patch(write, mediaType(request), body, query);
      return show(created ? 201 : 200, object);
    }
    case 'delete':
      return deleteObject(write, deleteOptions(body, query));
    case 'deletecollection': {
      const deleted = deleteCollection(write, query);
      const metadata = { resourceVersion: String(cluster.objects.revision) };
      return { status: 200, body: representList(type, deleted, metadata, as, now) };
    }
    default:
      throw methodNotAllowed();
  }
}

function replyToSubresource(verb: string, exchange: Exchange, target: Target, body: unknown): Reply {
  const { cluster, query, request } = exchange;
  const manager = agentOf(request.headers['user-agent']);
  const write: Write = { cluster, target, manager, dryRun: query.get('dryRun') === 'All' };
  if (target.subresource === 'token' && verb === 'create') return createToken(exchange, target, body);
  if (target.subresource !== 'scale') throw methodNotAllowed();
  if (verb === 'get') return readScale(write);
  if (verb === 'update') return writeScale(write, '', body);
  if (verb === 'patch') return writeScale(write, mediaType(request), body);
  throw methodNotAllowed();
}

/** Clients that name no field manager are known by the first word of their user agent. */
function agentOf(header = 'unknown'): string {
  return header.split('/', 1)[0] || 'unknown';
}

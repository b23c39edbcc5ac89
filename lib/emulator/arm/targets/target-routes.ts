import { z } from 'zod';
import type { Arm } from '../arm.ts';
import { parentResourceNotFound, resourceNotFound } from '../arm-error.ts';
import { below } from '../below.ts';
import { mergePatch } from '../merge-patch.ts';
import { pageOf } from '../paging.ts';
import { parseBody } from '../request-body.ts';
import type { Resource } from '../resource.ts';
import { keyOf, parseResourceId } from '../resource-id.ts';
import { targetResourceTypes } from '../resources/provider-catalogue.ts';
import { findGroup } from '../resources/resource-groups.ts';
import { type ArmRequest, type ArmRoute, route } from '../route.ts';
import type { ArmState } from '../state.ts';

const group = '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}' as const;

/** Reads, changes and deletion of every resource that can be a target, and of what stands below it, by id and as lists. */
export function targetRoutes({ state }: Arm): ArmRoute[] {
  return targetResourceTypes.flatMap((type) => routesOf(type, state));
}

function routesOf(type: string, state: ArmState): ArmRoute[] {
  const [namespace = '', ...segments] = type.split('/');
  const parents = segments.slice(0, -1).map((segment, index) => `${segment}/{name${index}}`);
  const collection = ['providers', namespace, ...parents, segments.at(-1)].join('/');
  const path = `${group}/${collection}/{name}` as const;
  const action = `${type}/read`;
  return [
    ...(segments.length === 1
      ? [
          route(
            'GET',
            `/subscriptions/{subscriptionId}/${collection}`,
            { type },
            (request, { subscriptionId }) =>
              listWithin(request, state, type, `/subscriptions/${subscriptionId}`),
          ),
          route('GET', `${group}/${collection}`, { type }, (request, { subscriptionId, resourceGroup }) =>
            listWithin(request, state, type, findGroup(state, subscriptionId, resourceGroup).id),
          ),
        ]
      : [
          route('GET', `${group}/${collection}`, { type, action }, (request) => {
            const parent = request.path.slice(0, request.path.lastIndexOf('/'));
            if (!state.resources.get(keyOf(parent))) throw parentResourceNotFound(parent);
            return listWithin(request, state, type, parent);
          }),
        ]),
    route('GET', path, { type, action }, (request) => ({
      status: 200,
      body: find(state, request.path, type),
    })),
    ...(segments.length > 1 && written.includes(segments.at(-1) ?? '')
      ? [
          route('PUT', path, { type, action: `${type}/write` }, (request) => {
            const parent = request.path.split('/').slice(0, -2).join('/');
            if (!state.resources.get(keyOf(parent))) throw parentResourceNotFound(parent);
            const { properties } = parseBody(patchBody, request.body);
            const before = state.resources.get(keyOf(request.path));
            const name = request.path.slice(request.path.lastIndexOf('/') + 1);
            const resource: Resource = { id: request.path, name, type, ...before, properties };
            state.resources.set(keyOf(request.path), resource);
            return { status: before ? 200 : 201, body: resource };
          }),
        ]
      : []),
    route('PATCH', path, { type, action: `${type}/write` }, (request) => {
      const resource = find(state, request.path, type);
      const { properties, tags } = parseBody(patchBody, request.body);
      const changed: Resource = {
        ...resource,
        ...(tags && { tags }),
        properties: resourceProperties.parse(mergePatch(resource.properties, properties)),
      };
      state.resources.set(keyOf(resource.id), changed);
      return { status: 200, body: changed };
    }),
    route('DELETE', path, { type, action: `${type}/delete` }, ({ path: id }) => {
      for (const resource of below(state.resources, id)) state.resources.delete(keyOf(resource.id));
      return { status: state.resources.delete(keyOf(id)) ? 200 : 204 };
    }),
  ];
}

/** What stands below a target and is written as a whole: rules of its firewall. */
const written: readonly string[] = ['firewallRules', 'networkRuleSets'];

const resourceProperties = z.record(z.string(), z.unknown());

/** What may be changed of a resource whose provider is not modelled: its properties are merged as they come. */
const patchBody = z.looseObject({
  properties: resourceProperties.default({}),
  tags: z.record(z.string(), z.string()).optional(),
});

function listWithin(request: ArmRequest, state: ArmState, type: string, scope: string) {
  const wanted = type.toLowerCase();
  const value = below(state.resources, scope).filter(
    (resource) =>
      resource.type.toLowerCase() === wanted && request.access.allows(`${type}/read`, resource.id),
  );
  return { status: 200, body: pageOf(value, request) };
}

function find(state: ArmState, path: string, type: string): Resource {
  const { subscriptionId = '', resourceGroup = '', names } = parseResourceId(path);
  findGroup(state, subscriptionId, resourceGroup);
  const resource = state.resources.get(keyOf(path));
  if (!resource) throw resourceNotFound(type, names.join('/'), resourceGroup);
  return resource;
}

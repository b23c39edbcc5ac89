import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { tenant } from '../../entra/tenant.ts';
import type { Arm } from '../arm.ts';
import { badRequest } from '../arm-error.ts';
import { parseBody } from '../request-body.ts';
import { keyOf } from '../resource-id.ts';
import { findGroup } from '../resources/resource-groups.ts';
import { type ArmRoute, route } from '../route.ts';
import { federatedCredentialsOf } from './federated-credentials.ts';
import { identityIdOf, identityPath } from './identities.ts';
import type { Identity } from './identity.ts';
import { identityType, identityView } from './identity-view.ts';

const type = identityType;

const bodySchema = z.strictObject({
  location: z.string().min(1),
  tags: z.record(z.string(), z.string()).default({}),
  properties: z.unknown().optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  type: z.string().optional(),
  systemData: z.unknown().optional(),
});

export function identityChangeRoutes({ state }: Arm): ArmRoute[] {
  return [
    route('PUT', identityPath, { type, action: `${type}/write` }, ({ body }, parameters) => {
      const { location, tags } = parseBody(bodySchema, body);
      findGroup(state, parameters.subscriptionId, parameters.resourceGroup);
      if (!/^[a-z0-9][a-z0-9_-]{2,127}$/i.test(parameters.identity)) {
        throw badRequest(
          `The resource name '${parameters.identity}' is invalid. It must be 3 to 128 characters of letters, digits, - and _.`,
        );
      }
      const id = identityIdOf(parameters);
      const before = state.identities.get(keyOf(id));
      const identity: Identity = before
        ? { ...before, tags }
        : {
            id,
            name: parameters.identity,
            location,
            tags,
            tenantId: tenant.id,
            // As in Azure, an identity that is made anew under its name is another one.
            principalId: randomUUID(),
            clientId: randomUUID(),
          };
      state.identities.set(keyOf(id), identity);
      // Azure documents 200 for a change, but was only ever recorded with this, which clients take for either.
      return { status: 201, body: identityView(identity), headers: { location: id } };
    }),
    route('DELETE', identityPath, { type, action: `${type}/delete` }, (_, parameters) => {
      const identity = state.identities.get(keyOf(identityIdOf(parameters)));
      if (!identity) return { status: 204 };
      for (const { id } of federatedCredentialsOf(state, identity))
        state.federatedCredentials.delete(keyOf(id));
      state.identities.delete(keyOf(identity.id));
      return { status: 200 };
    }),
  ];
}

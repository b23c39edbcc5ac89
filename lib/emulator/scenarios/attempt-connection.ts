import type { z } from 'zod';
import type { Arm } from '../arm/arm.ts';
import { keyOf, parseResourceId } from '../arm/resource-id.ts';
import { acceptLinker } from '../arm/service-linker/accept-linker.ts';
import { linkerParameters } from '../arm/service-linker/linker-schema.ts';
import { findPersona, type Persona } from '../entra/personas.ts';
import { tenant } from '../entra/tenant.ts';

/** A connection that somebody tries to make in a scenario. */
export interface ConnectionAttempt {
  readonly by?: Persona['id'];
  readonly clusterId: string;
  readonly name: string;
  readonly properties: z.input<typeof linkerParameters>;
}

/** Evidence needs no time to grow. */
const durationMs = 100;

/** Makes a connection the way a request does, and waits for the end of it, good or bad. */
export async function attemptConnection(
  { state, operations }: Arm,
  { by = 'owner', clusterId, name, properties }: ConnectionAttempt,
): Promise<void> {
  const persona = findPersona(by);
  const caller = { objectId: persona?.objectId ?? '', name: persona?.upn ?? '', tenantId: tenant.id };
  const { subscriptionId = '', resourceGroup = '', names } = parseResourceId(clusterId);
  const chosen = linkerParameters.parse(properties);
  const path = `${clusterId}/providers/Microsoft.ServiceLinker/linkers/${name}`;
  const parameters = { subscriptionId, resourceGroup, cluster: names[0] ?? '', linker: name };
  const linker = acceptLinker({ path, caller }, parameters, chosen, state);
  state.linkers.set(keyOf(linker.id), linker);
  const request = { caller, durationMs };
  const { id } = operations.start('linker.put', linker.id, request, { properties: chosen });
  await operations.finished(id);
}

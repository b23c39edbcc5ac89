import type { Connection } from '../connection.ts';
import { targetServiceById } from '../target-services.ts';
import { variablesOf } from '../variables.ts';

/**
 * Keys that a connection's Secret should hold. Each can stand under two names, since the second connection of a kind carries its
 * own name in them.
 * @returns undefined where Azure documents no names, so that nothing is claimed
 */
export function expectedKeys(connection: Connection): readonly (readonly string[])[] | undefined {
  const { serviceId, authType, clientType, name, customizedKeys } = connection;
  const service = serviceId ? targetServiceById(serviceId) : undefined;
  if (!service || !authType || !clientType || service.variants) return undefined;
  const request = {
    service,
    authType,
    clientType,
    connectionName: name,
    customizedKeys,
    ...(service.target.kind === 'confluent' && {
      kafkaPart: name.endsWith('_schema') ? ('schema' as const) : ('bootstrap' as const),
    }),
  };
  const first = variablesOf({ ...request, another: false });
  const further = variablesOf({ ...request, another: true });
  if (first.assumed) return undefined;
  return first.variables.map((variable, index) => [
    ...new Set([variable.name, further.variables[index]?.name ?? variable.name]),
  ]);
}

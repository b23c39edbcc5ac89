import type { Connection } from '../connection.ts';
import type { ConnectionDraft } from '../draft.ts';
import { effectiveAuthType } from '../effective-auth.ts';
import { isSchemaRegistry } from '../kafka.ts';
import type { TargetService } from '../target-service.ts';
import { variablesOf } from '../variables.ts';

/** A variable under Service Connector's name and under the one it goes by. */
export interface NamedVariable {
  readonly usual: string;
  readonly name: string;
}

/**
 * The variables of a connection that is there, as a draft would have them.
 * @param present names as they are now: they show whether the connection's own name is in them
 */
export function variablesOfEdit(
  connection: Pick<Connection, 'name' | 'target'>,
  draft: ConnectionDraft,
  service: TargetService,
  present: readonly string[],
): NamedVariable[] {
  const { endpoint } = connection.target;
  const named = (another: boolean): NamedVariable[] => {
    const request = {
      service,
      authType: effectiveAuthType(draft, service),
      clientType: draft.clientType,
      connectionName: connection.name,
      accountKind: draft.accountKind,
      another,
      ...(endpoint && {
        kafkaPart: isSchemaRegistry(endpoint) ? ('schema' as const) : ('bootstrap' as const),
      }),
    };
    const usual = variablesOf(request).variables;
    const given = variablesOf({ ...request, customizedKeys: draft.customizedKeys }).variables;
    return usual.map(({ name }, index) => ({ usual: name, name: given[index]?.name ?? name }));
  };
  return named(carriesName(connection.name, present));
}

/** Whether names carry the connection's own name, as those of a second connection to a kind of service do. */
export function carriesName(connectionName: string, present: readonly string[]): boolean {
  const mark = `_${connectionName.replace(/[^A-Za-z0-9]/g, '').toUpperCase()}_`;
  return present.some((name) => name.includes(mark));
}

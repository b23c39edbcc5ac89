import type { VariableTemplate } from '#lib/connections/target-service.ts';
import { variablesOf } from '#lib/connections/variables.ts';
import { keyOf } from '../resource-id.ts';
import type { ArmState } from '../state.ts';
import { type ConnectionKind, connectionKind } from './connection-kind.ts';
import type { LinkerRecord } from './linker-record.ts';
import type { LinkerProperties } from './linker-schema.ts';
import { accountOf } from './target-resource.ts';

type Named = Pick<LinkerRecord, 'name' | 'another' | 'properties'>;

/** The variables that a workload gets from a connection, in the order in which Azure lists them. */
export function connectionVariables(
  linker: Named,
  kind: ConnectionKind,
  state: ArmState,
): readonly VariableTemplate[] {
  const { properties } = linker;
  return variablesOf({
    service: kind.service,
    authType: kind.authType,
    clientType: properties.clientType ?? 'none',
    connectionName: linker.name,
    another: linker.another,
    accountKind: accountKind(properties, state),
    kafkaPart: kind.kafkaPart,
    customizedKeys: properties.configurationInfo?.customizedKeys,
  }).variables;
}

/**
 * Whether a connection's variables must carry its name: another one in the same cluster and namespace went to the same
 * kind of service before it.
 */
export function isAnother(
  siblings: readonly LinkerRecord[],
  name: string,
  chosen: LinkerProperties,
): boolean {
  const kind = connectionKind(chosen);
  return siblings.some(
    (sibling) =>
      sibling.name.toLowerCase() !== name.toLowerCase() &&
      (sibling.properties.scope ?? 'default') === (chosen.scope ?? 'default') &&
      sameKind(connectionKind(sibling.properties), kind),
  );
}

// Kafka's two linkers belong together and share no variable.
const sameKind = (one: ConnectionKind, other: ConnectionKind): boolean =>
  one.service === other.service && one.kafkaPart === other.kafkaPart;

function accountKind({ targetService }: LinkerProperties, state: ArmState): string | undefined {
  if (targetService.type !== 'AzureResource') return undefined;
  return state.resources.get(keyOf(accountOf(targetService.id)))?.kind;
}

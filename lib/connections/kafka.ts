import type { Connection } from './connection.ts';
import type { ConnectionDraft } from './draft.ts';

/** Name of the connection to the schema registry that belongs to a connection to a bootstrap server; `az` names it so. */
export const schemaConnectionName = (name: string): string => `${name}_schema`;

type Existing = Pick<Connection, 'name'> & { readonly target?: Connection['target'] };

/**
 * Apache Kafka on Confluent Cloud takes two connections, made one after the other. Whether the draft's first one is there already and
 * only the schema registry's is missing: its maker left in between, or Azure refused the second one.
 */
export function onlySchemaRegistryMissing(draft: ConnectionDraft, existing: readonly Existing[]): boolean {
  const named = (name: string) => existing.find((other) => other.name.toLowerCase() === name.toLowerCase());
  const first = named(draft.name);
  return (
    draft.kafka.bootstrapServer !== '' &&
    first?.target?.endpoint === draft.kafka.bootstrapServer &&
    !named(schemaConnectionName(draft.name))
  );
}

/** Whether a connection goes to a bootstrap server whose schema registry was never connected. */
export function lacksSchemaRegistry(
  connection: Pick<Connection, 'name' | 'target'>,
  all: readonly Pick<Connection, 'name'>[],
): boolean {
  const { endpoint } = connection.target;
  if (!endpoint || endpoint.startsWith('https://')) return false;
  return !all.some(({ name }) => name === schemaConnectionName(connection.name));
}

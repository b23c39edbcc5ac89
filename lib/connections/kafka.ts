import type { Connection } from './connection.ts';
import type { ConnectionDraft } from './draft.ts';
import type { KafkaPart } from './variables.ts';

/** Name of the connection to the schema registry that belongs to a connection to a bootstrap server; `az` names it so. */
export const schemaConnectionName = (name: string): string => `${name}_schema`;

/** Whether a connection's endpoint is a schema registry's; the other kind is a bootstrap server, which is no URL. */
export const isSchemaRegistry = (endpoint: string): boolean => endpoint.startsWith('https://');

/** Name that both halves of a Kafka connection share. */
export const withoutSchemaSuffix = ({ name, target }: Pick<Connection, 'name' | 'target'>): string =>
  target.endpoint && isSchemaRegistry(target.endpoint) ? name.replace(/_schema$/, '') : name;

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

/**
 * The halves of a Kafka connection that a draft is about: the one that is changed, the one that is missing, or both.
 * @param editing the connection that is being changed
 */
export function kafkaParts(
  draft: ConnectionDraft,
  existing: readonly Existing[],
  editing?: Pick<Connection, 'target'>,
): readonly KafkaPart[] {
  if (editing) return [isSchemaRegistry(editing.target.endpoint ?? '') ? 'schema' : 'bootstrap'];
  return onlySchemaRegistryMissing(draft, existing) ? ['schema'] : ['bootstrap', 'schema'];
}

/** Name of the other half of a Kafka connection. */
export const otherHalf = ({ name, target }: Pick<Connection, 'name' | 'target'>): string | undefined => {
  if (!target.endpoint) return undefined;
  return isSchemaRegistry(target.endpoint) ? name.replace(/_schema$/, '') : schemaConnectionName(name);
};

/** The draft of a whole Kafka connection, from those of its halves: each knows nothing of the other. */
export function joinHalves(one: ConnectionDraft, other: ConnectionDraft): ConnectionDraft {
  const { schemaRegistry, schemaKey, ...bootstrap } = one.kafka.schemaRegistry ? other.kafka : one.kafka;
  const schema = one.kafka.schemaRegistry ? one.kafka : other.kafka;
  return {
    ...one,
    customizedKeys: { ...other.customizedKeys, ...one.customizedKeys },
    kafka: {
      ...bootstrap,
      schemaRegistry: schema.schemaRegistry || schemaRegistry,
      schemaKey: schema.schemaKey || schemaKey,
    },
  };
}

/** Whether a connection goes to a bootstrap server whose schema registry was never connected. */
export function lacksSchemaRegistry(
  connection: Pick<Connection, 'name' | 'target'>,
  all: readonly Pick<Connection, 'name'>[],
): boolean {
  const { endpoint } = connection.target;
  if (!endpoint || isSchemaRegistry(endpoint)) return false;
  return !all.some(({ name }) => name === schemaConnectionName(connection.name));
}

import { accountId, targetOf } from '../connection-evidence.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

/** The resource that a connection leads to was deleted. */
export const targetMissing: Rule = {
  id: 'target-missing',
  priority: 30,
  covers: [],
  find(evidence) {
    return (seen(evidence.connections) ?? [])
      .filter((connection) => targetOf(evidence, connection)?.exists === false)
      .map((connection) =>
        finding('target-missing', {
          connections: [connection.name],
          values: { connection: connection.name, target: connection.target.name },
          quotes: [{ source: 'targets', text: `${accountId(connection)}: not found` }],
          commands: commandsFor(evidence, [
            `az aks connection delete --resource-group {rg} --name {cluster} --connection ${connection.name}`,
          ]),
        }),
      );
  },
};

import { isInProgress } from '../../connection.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const longMs = 30 * 60_000;

/** Azure has worked on a connection for longer than any create takes. */
export const connectionStuck: Rule = {
  id: 'connection-stuck',
  priority: 40,
  find: (evidence) =>
    (seen(evidence.connections) ?? [])
      .filter(
        ({ provisioningState, modifiedAt }) =>
          isInProgress(provisioningState) &&
          modifiedAt !== undefined &&
          Date.parse(evidence.readAt) - Date.parse(modifiedAt) > longMs,
      )
      .map(({ name, provisioningState, modifiedAt = '' }) =>
        finding('connection-stuck', {
          severity: 'warning',
          connections: [name],
          values: { connection: name, state: provisioningState },
          quotes: [{ source: 'connections', text: `${name}: ${provisioningState} since ${modifiedAt}` }],
          commands: commandsFor(evidence, [
            'kubectl get job -n sc-system',
            `az aks connection show --resource-group {rg} --name {cluster} --connection ${name}`,
          ]),
        }),
      ),
};

import { currentReports, failedConnections } from '../messages.ts';
import { commandsFor, finding, type Rule } from '../rule.ts';

/** A connection has failed and nothing that can be seen now explains it: Azure keeps no reason with a connection. */
export const connectionFailed: Rule = {
  id: 'connection-failed',
  priority: 23,
  find(evidence) {
    const reports = currentReports(evidence).filter(({ origin }) => origin === 'operation');
    const names = [
      ...new Set([...failedConnections(evidence), ...reports.flatMap(({ connection }) => connection ?? [])]),
    ];
    return names.map((name) =>
      finding('connection-failed', {
        connections: [name],
        values: { connection: name },
        quotes: reports
          .filter(({ connection }) => connection === name)
          .map(({ code, message, correlationId }) => ({
            source: 'operation' as const,
            text: `${code}: ${message}`,
            correlationId,
          })),
        remedy: { kind: 'recreateConnections' },
        commands: commandsFor(evidence, [
          `az aks connection show --resource-group {rg} --name {cluster} --connection ${name}`,
          'az monitor activity-log list --resource-id {clusterId} --status Failed -o table',
        ]),
      }),
    );
  },
};

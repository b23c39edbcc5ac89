import type { Evidence, PodEvidence } from '../evidence.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern = /failedmount|secrets-store|secretproviderclass|createcontainerconfigerror/i;
const secretMissing = /secret "?([-.a-z0-9]+)"? not found/i;

/**
 * A pod beside a Key Vault connection does not start: its CSI volume does not mount, or it reads a Secret that the driver only
 * makes once a pod mounts its SecretProviderClass.
 */
export const csiNotSynced: Rule = {
  id: 'csi-not-synced',
  priority: 20,
  find(evidence) {
    const connections = (seen(evidence.connections) ?? []).filter(({ authType }) => authType === 'csi');
    const namespaces = new Set(connections.map(({ namespace }) => namespace));
    const stuck = (seen(evidence.pods) ?? []).filter(
      (pod) =>
        namespaces.has(pod.namespace) &&
        !pod.ready &&
        !['Succeeded', 'Failed'].includes(pod.phase) &&
        (pod.providerClasses.length > 0 || missingSecret(pod) !== undefined),
    );
    return stuck.map((pod) =>
      finding('csi-not-synced', {
        connections: connections.filter((one) => one.namespace === pod.namespace).map(({ name }) => name),
        values: {
          pod: `${pod.namespace}/${pod.name}`,
          what: missingSecret(pod) ?? pod.providerClasses.join(', '),
          mounts: String(pod.providerClasses.length > 0),
        },
        quotes: [
          ...pod.troubles.map(({ reason, message }) => ({
            source: 'pods' as const,
            text: `${pod.name}: ${reason}: ${message}`,
          })),
          ...eventsOf(evidence, pod.name),
        ],
        commands: [
          `kubectl describe pod ${pod.name} -n ${pod.namespace}`,
          `kubectl get secretproviderclass -n ${pod.namespace} -o yaml`,
          `kubectl get secretproviderclasspodstatus -n ${pod.namespace}`,
        ],
      }),
    );
  },
};

/** The Secret that a pod waits for, unless it is one of Service Connector's own. */
function missingSecret({ troubles }: PodEvidence): string | undefined {
  const named = troubles.flatMap(({ message }) => secretMissing.exec(message)?.[1] ?? []);
  return named.find((name) => !/^sc-.*-secret$/.test(name));
}

const eventsOf = (evidence: Evidence, pod: string) =>
  (seen(evidence.events) ?? [])
    .filter(({ object, reason, message }) => object.name === pod && pattern.test(`${reason} ${message}`))
    .slice(0, 2)
    .map(({ reason, message }) => ({ source: 'events' as const, text: `${pod}: ${reason}: ${message}` }));

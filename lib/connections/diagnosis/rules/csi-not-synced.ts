import type { Evidence } from '../evidence.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern = /failedmount|secrets-store|secretproviderclass|createcontainerconfigerror/i;

/** A pod mounts Key Vault through the CSI driver and the mount, or the Secret that comes with it, is not there. */
export const csiNotSynced: Rule = {
  id: 'csi-not-synced',
  priority: 34,
  find(evidence) {
    const connections = (seen(evidence.connections) ?? []).filter(({ authType }) => authType === 'csi');
    const namespaces = new Set(connections.map(({ namespace }) => namespace));
    const stuck = (seen(evidence.pods) ?? []).filter(
      (pod) =>
        namespaces.has(pod.namespace) &&
        pod.providerClasses.length > 0 &&
        !pod.ready &&
        pod.phase !== 'Succeeded' &&
        pod.phase !== 'Failed',
    );
    return stuck.map((pod) =>
      finding('csi-not-synced', {
        connections: connections.filter((one) => one.namespace === pod.namespace).map(({ name }) => name),
        values: { pod: `${pod.namespace}/${pod.name}`, providerClass: pod.providerClasses.join(', ') },
        quotes: [
          ...pod.troubles.map(({ reason, message }) => ({
            source: 'pods' as const,
            text: `${pod.name}: ${reason}: ${message}`,
          })),
          ...eventsOf(evidence, pod.name),
        ],
        commands: [
          `kubectl describe pod ${pod.name} -n ${pod.namespace}`,
          `kubectl get secretproviderclass ${pod.providerClasses[0] ?? ''} -n ${pod.namespace} -o yaml`,
          `kubectl get secretproviderclasspodstatus -n ${pod.namespace}`,
        ],
      }),
    );
  },
};

const eventsOf = (evidence: Evidence, pod: string) =>
  (seen(evidence.events) ?? [])
    .filter(({ object, reason, message }) => object.name === pod && pattern.test(`${reason} ${message}`))
    .slice(0, 2)
    .map(({ reason, message }) => ({ source: 'events' as const, text: `${pod}: ${reason}: ${message}` }));

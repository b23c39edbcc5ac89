import type { Finding } from '../diagnosis/finding.ts';
import type { StepId } from './look.ts';

/** Rules that tell at which step a connection failed. */
const steps: Readonly<Record<string, StepId>> = {
  'missing-subscription-registration': 'provider',
  'servicelinker-not-registered': 'provider',
  'target-subscription-not-registered': 'provider',
  conflict: 'features',
  'federated-credential-limit': 'credential',
  'policy-denied': 'extension',
  'helm-in-progress': 'extension',
  'helm-render': 'extension',
  'helm-chart-download': 'extension',
  'helm-resource-exists': 'extension',
  'agent-timeout': 'job',
  'critical-addons-only': 'job',
  'no-schedulable-node': 'job',
  'stuck-old-operator-image': 'job',
  'image-unauthorized': 'job',
  'resource-readiness-timeout': 'job',
  'namespace-terminating': 'secret',
};

const actions: readonly (readonly [RegExp, StepId])[] = [
  [/roleassignments/i, 'role'],
  [/federatedidentitycredentials/i, 'credential'],
  [/kubernetesconfiguration/i, 'extension'],
  [/managedclusters\/write/i, 'features'],
  [/\/write$/i, 'firewall'],
];

/** The step that a diagnosis blames, if it tells. */
export function culpritOf({ rule, values: { action = '' } }: Finding): StepId | undefined {
  return steps[rule] ?? actions.find(([pattern]) => pattern.test(action))?.[1];
}

import { expect, it } from 'vitest';
import { connectionDraftSchema } from './draft.ts';
import { type ClusterFacts, planConnection } from './plan.ts';
import { targetServiceById } from './target-services.ts';

const untouched: ClusterFacts = {
  provisioningState: 'Succeeded',
  providerRegistered: true,
  extensionInstalled: false,
  oidcIssuerEnabled: false,
  workloadIdentityEnabled: false,
  secretsProviderEnabled: false,
  namespaces: ['default'],
  federatedSubjects: [],
};
const draft = {
  name: 'conn',
  namespace: 'shop',
  target: { account: 'st', vault: 'kv' },
  identity: { id: '/x', clientId: 'client', subscriptionId: 's' },
};

function plan(change: Record<string, unknown>, facts: Partial<ClusterFacts> = {}) {
  const parsed = connectionDraftSchema.parse({ ...draft, ...change });
  const service = targetServiceById(parsed.serviceId);
  if (!service) throw new Error('unknown service');
  return planConnection(parsed, service, { ...untouched, ...facts }).map(({ id, state }) => `${id} ${state}`);
}

it('plans everything for workload identity on an untouched cluster', () => {
  expect(plan({ serviceId: 'storage-blob' })).toEqual([
    'registerProvider done',
    'installExtension create',
    'enableOidcIssuer change',
    'enableWorkloadIdentity change',
    'createFederatedCredential create',
    'assignRoles create',
    'configureFirewall change',
    'createConnection create',
    'createNamespace create',
    'runJob create',
    'writeSecret create',
    'writeServiceAccount create',
  ]);
});

it('says what is already so', () => {
  const steps = plan(
    { serviceId: 'storage-blob', namespace: 'default' },
    {
      extensionInstalled: true,
      oidcIssuerEnabled: true,
      workloadIdentityEnabled: true,
      federatedSubjects: ['system:serviceaccount:default:sc-account-client'],
    },
  );
  expect(steps).toContain('updateExtension change');
  expect(steps).toContain('enableOidcIssuer done');
  expect(steps).toContain('enableWorkloadIdentity done');
  expect(steps).toContain('createFederatedCredential done');
  expect(steps.join()).not.toContain('createNamespace');
});

it('assigns only the roles that are lacking', () => {
  const roles = [
    { id: 'reader', name: 'Reader' },
    { id: 'sender', name: 'Sender' },
  ];
  const chosen = { serviceId: 'storage-blob', roles };
  expect(plan(chosen, { rolesHeld: ['reader'] })).toContain('assignRoles create');
  expect(plan(chosen, { rolesHeld: ['reader', 'sender'] })).toContain('assignRoles done');
  expect(plan(chosen, { rolesHeld: undefined })).toContain('assignRoles create');
});

it('enables the add-on for Key Vault with CSI, and makes no service account', () => {
  const steps = plan({ serviceId: 'keyvault', csi: true });
  expect(steps).toContain('enableSecretsProvider change');
  expect(steps.join()).not.toContain('ServiceAccount');
});

it('blocks while the cluster is busy or the provider is not registered', () => {
  const steps = plan(
    { serviceId: 'servicebus' },
    { provisioningState: 'Updating', providerRegistered: false },
  );
  expect(steps.slice(0, 2)).toEqual(['waitForCluster blocked', 'registerProvider blocked']);
});

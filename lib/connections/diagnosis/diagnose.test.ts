import { expect, test } from 'vitest';
import en from '#messages/en.json' with { type: 'json' };
import { diagnose, findingsOf } from './diagnose.ts';
import { type Evidence, evidenceSchema, sourceNames } from './evidence.ts';
import { rules } from './rules.ts';
import { healthyEvidence, sampleConnection, samplePod } from './sample-evidence.ts';
import { read, seen } from './source.ts';

const failed = { ...sampleConnection, provisioningState: 'Failed' };
const cluster = seen(healthyEvidence.cluster);
const extension = seen(healthyEvidence.extension);
const [identity] = seen(healthyEvidence.identities) ?? [];
const [credential] = (identity && seen(identity.credentials)) ?? [];
if (!cluster || !extension || !identity || !credential) throw new Error('the sample lacks a part');

/** Contributor may manage the account, but not read a blob. */
const contributorOnly = {
  principalId: '22222222-2222-4222-8222-222222222222',
  roleId: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  scope: '/subscriptions/00000000-0000-0000-0000-000000000001',
  grants: { actions: ['*'], dataActions: [] },
};
const spoilt = (parts: Partial<Evidence>): Evidence => ({ ...healthyEvidence, ...parts });
/** The extension has failed with a message, and so has a connection. */
const extensionSays = (message: string, more: Partial<Evidence> = {}) =>
  spoilt({
    connections: read([failed]),
    extension: read({
      ...extension,
      provisioningState: 'Failed',
      error: { code: 'ExtensionOperationFailed', message },
    }),
    ...more,
  });
/** A create failed while the browser looked. */
const azureSaid = (code: string, message: string, more: Partial<Evidence> = {}) =>
  spoilt({
    connections: read([failed]),
    reports: [{ origin: 'operation', connection: 'orders', code, message }],
    ...more,
  });
const pasted = (message: string) => spoilt({ reports: [{ origin: 'pasted', code: '', message }] });
const withCredential = (change: Partial<typeof credential>) =>
  spoilt({ identities: read([{ ...identity, credentials: read([{ ...credential, ...change }]) }]) });
const provider = (namespace: string, registrationState: string) => ({
  namespace,
  subscriptionId: cluster.subscriptionId,
  registrationState,
});
const timeout = 'Timed out waiting for the resource to come to a ready/completed state';
const csi = { ...sampleConnection, name: 'vault', authType: 'csi' as const, target: { name: 'kv' } };

const [target] = seen(healthyEvidence.targets) ?? [];
if (!target) throw new Error('the sample lacks a target');

const cases: readonly [rule: string, evidence: Evidence][] = [
  [
    'locked',
    spoilt({
      connections: read([failed]),
      locks: read([{ id: '/locks/freeze', scope: target.id, name: 'freeze', level: 'ReadOnly' }]),
    }),
  ],
  [
    'target-subscription-not-registered',
    spoilt({
      connections: read([{ ...failed, target: { name: 't', id: target.id.replace('0001/', '0002/') } }]),
      providers: read([
        {
          ...provider('Microsoft.ServiceLinker', 'NotRegistered'),
          subscriptionId: '00000000-0000-0000-0000-000000000002',
        },
      ]),
    }),
  ],
  [
    'unauthorized-resource-access',
    spoilt({
      connections: read([failed]),
      rights: read([{ scope: target.id, missing: ['Microsoft.Authorization/roleAssignments/write'] }]),
    }),
  ],
  [
    'appconfig-local-auth-disabled',
    spoilt({
      connections: read([{ ...failed, authType: 'secretAuto' }]),
      targets: read([{ ...target, keysDisabled: true }]),
    }),
  ],
  [
    'namespace-terminating',
    extensionSays('unable to create new content in namespace billing because it is being terminated'),
  ],
  [
    'agent-timeout',
    spoilt({
      connections: read([failed]),
      systemPods: read([
        {
          ...samplePod,
          name: 'extension-agent-1',
          namespace: 'kube-system',
          troubles: [{ reason: 'Unschedulable', message: '0/3 nodes are available' }],
        },
      ]),
    }),
  ],
  ['webhook-not-injected', spoilt({ pods: read([{ ...samplePod, tokenInjected: false }]) })],
  [
    'csi-not-synced',
    spoilt({
      connections: read([csi]),
      roleAssignments: { state: 'skipped' },
      objects: { state: 'skipped' },
      pods: read([
        {
          ...samplePod,
          ready: false,
          phase: 'Pending',
          troubles: [{ reason: 'CreateContainerConfigError', message: 'secret "kv-synced" not found' }],
        },
      ]),
    }),
  ],
  ['conflict', spoilt({ cluster: read({ ...cluster, provisioningState: 'Updating' }) })],
  ['conflict', azureSaid('GeneralUserError', "Operation returned an invalid status code 'Conflict'")],
  [
    'missing-subscription-registration',
    azureSaid('GeneralUserError', "Operation returned an invalid status code 'Conflict'", {
      providers: read([provider('Microsoft.KubernetesConfiguration', 'NotRegistered')]),
    }),
  ],
  [
    'missing-subscription-registration',
    spoilt({ providers: read([provider('Microsoft.KubernetesConfiguration', 'NotRegistered')]) }),
  ],
  [
    'servicelinker-not-registered',
    spoilt({ providers: read([provider('Microsoft.ServiceLinker', 'NotRegistered')]) }),
  ],
  [
    'target-subscription-not-registered',
    azureSaid('UnauthorizedResourceAccess', 'The subscription of the target is not registered'),
  ],
  ['cluster-stopped', spoilt({ cluster: read({ ...cluster, powerState: 'Stopped' }) })],
  ['cluster-failed', spoilt({ cluster: read({ ...cluster, provisioningState: 'Failed' }) })],
  [
    'locked',
    spoilt({
      locks: read([
        {
          id: '/locks/freeze',
          scope: '/subscriptions/00000000-0000-0000-0000-000000000001',
          name: 'freeze',
          level: 'ReadOnly',
        },
      ]),
    }),
  ],
  [
    'locked',
    azureSaid(
      'ScopeLocked',
      'The scope cannot perform write operation because following scope(s) are locked: x',
    ),
  ],
  [
    'policy-denied',
    spoilt({
      policies: read([
        {
          id: '/p',
          displayName: 'No extensions',
          deniedTypes: ['Microsoft.KubernetesConfiguration/extensions'],
        },
      ]),
    }),
  ],
  [
    'policy-denied',
    azureSaid('RequestDisallowedByPolicy', "Resource 'sc-extension' was disallowed by policy."),
  ],
  [
    'unauthorized-resource-access',
    azureSaid(
      'UnauthorizedResourceAccess',
      "You do not have permission to perform action 'Microsoft.Storage/storageAccounts/listKeys/action' on resource '/subscriptions/1/resourceGroups/2'. If access was recently granted, please refresh your credentials.",
    ),
  ],
  [
    'critical-addons-only',
    extensionSays(timeout, {
      nodes: read([
        {
          name: 'n',
          ready: true,
          unschedulable: false,
          os: 'linux',
          taints: [{ key: 'CriticalAddonsOnly', value: 'true', effect: 'NoSchedule' }],
        },
      ]),
    }),
  ],
  [
    'no-schedulable-node',
    extensionSays(timeout, {
      systemPods: read([
        {
          ...samplePod,
          name: 'sc-job-1',
          troubles: [{ reason: 'Unschedulable', message: '0/3 nodes are available: 3 Insufficient cpu.' }],
        },
      ]),
    }),
  ],
  ['helm-chart-download', extensionSays('Unable to download the Helm chart from the repo URL')],
  [
    'traffic-not-authorized',
    extensionSays('no answer', { agentLog: read('Errorcode: 403, Message This traffic is not authorized.') }),
  ],
  [
    'agent-timeout',
    extensionSays(
      "Long running operation failed with status 'Failed'. Unable to get a response from the Agent in time.",
    ),
  ],
  ['resource-readiness-timeout', extensionSays(timeout)],
  [
    'stuck-old-operator-image',
    extensionSays(`${timeout}: pod sc-job-1 ImagePullBackOff: Back-off pulling image`),
  ],
  [
    'image-unauthorized',
    extensionSays(
      `${timeout}: pod sc-job-1 ImagePullBackOff: failed to authorize: failed to fetch anonymous token: 401 Unauthorized`,
    ),
  ],
  ['helm-render', extensionSays('Helm chart rendering failed with given values')],
  [
    'helm-resource-exists',
    extensionSays('Resource already exists in your cluster: Secret "sc-orders-secret" in namespace "shop"'),
  ],
  ['helm-in-progress', extensionSays('Operation is already in progress for Helm')],
  ['other-extension', extensionSays('something nobody knows')],
  ['extension-uninstalled', spoilt({ extension: read(null) })],
  [
    'target-missing',
    spoilt({
      targets: read((seen(healthyEvidence.targets) ?? []).map((one) => ({ ...one, exists: false }))),
    }),
  ],
  ['identity-missing', spoilt({ identities: read([]) })],
  ['workload-identity-disabled', spoilt({ cluster: read({ ...cluster, workloadIdentity: false }) })],
  [
    'secrets-provider-disabled',
    spoilt({
      connections: read([csi]),
      cluster: read({ ...cluster, secretsProvider: { ...cluster.secretsProvider, enabled: false } }),
    }),
  ],
  ['federated-credential-mismatch', withCredential({ issuer: `${credential.issuer}x` })],
  ['federated-credential-mismatch', withCredential({ subject: credential.subject.replace('shop', 'Shop') })],
  ['federated-credential-mismatch', withCredential({ audiences: ['api://other'] })],
  [
    'federated-credential-mismatch',
    pasted('AADSTS700213: No matching federated identity record found for presented assertion subject'),
  ],
  ['federated-credential-missing', spoilt({ identities: read([{ ...identity, credentials: read([]) }]) })],
  [
    'federated-credential-limit',
    spoilt({
      connections: read([failed]),
      identities: read([
        {
          ...identity,
          credentials: read(
            Array.from({ length: 20 }, (_, index) => ({ ...credential, subject: `s${index}` })),
          ),
        },
      ]),
    }),
  ],
  ['role-missing', spoilt({ roleAssignments: read([]) })],
  ['role-missing', spoilt({ roleAssignments: read([contributorOnly]) })],
  [
    'firewall-blocks',
    spoilt({
      targets: read(
        (seen(healthyEvidence.targets) ?? []).map((one) => ({
          ...one,
          network: { publicAccess: true, denyByDefault: true, allowed: ['20.50.2.0/24'] },
        })),
      ),
    }),
  ],
  ['objects-missing', spoilt({ objects: read((seen(healthyEvidence.objects) ?? []).slice(1)) })],
  [
    'service-account-changed',
    spoilt({
      objects: read((seen(healthyEvidence.objects) ?? []).map((one) => ({ ...one, annotations: {} }))),
    }),
  ],
  ['workload-identity-label', spoilt({ pods: read([{ ...samplePod, labels: {}, tokenInjected: false }]) })],
  ['workload-identity-label', spoilt({ pods: read([{ ...samplePod, serviceAccount: 'default' }]) })],
  [
    'csi-not-synced',
    spoilt({
      connections: read([sampleConnection, csi]),
      objects: read([
        ...(seen(healthyEvidence.objects) ?? []),
        { kind: 'Secret', namespace: 'shop', name: 'sc-vault-secret', annotations: {}, keys: [] },
      ]),
      roleAssignments: { state: 'skipped' },
      pods: read([
        {
          ...samplePod,
          ready: false,
          phase: 'Pending',
          providerClasses: ['kv'],
          troubles: [{ reason: 'FailedMount', message: 'not found' }],
        },
      ]),
    }),
  ],
  [
    'connection-stuck',
    spoilt({
      connections: read([
        { ...sampleConnection, provisioningState: 'Accepted', modifiedAt: '2026-11-24T10:00:00Z' },
      ]),
    }),
  ],
  [
    'throttled',
    spoilt({
      locks: { state: 'failed', failure: { code: 'TooManyRequests', message: 'slow down', status: 429 } },
    }),
  ],
  ['connection-failed', spoilt({ connections: read([failed]) })],
  ['leftover-in-use', spoilt({ connections: read([]) })],
  ['leftover-kubernetes-objects', spoilt({ connections: read([]), pods: read([]) })],
  ['unknown-resource-type', pasted('Unknown resource type')],
  ['unsupported-resource', pasted('Unsupported resource Microsoft.X/y')],
  ['source-id-invalid', pasted('The source resource id is invalid: x')],
  ['target-id-invalid', pasted('Target resource id is invalid: x')],
  ['connection-id-invalid', pasted('Connection id is invalid: x')],
  ['resource-id-malformed', pasted('Resource id is invalid: x')],
  ['argument-blank', pasted("Resource name shouldn't be blank")],
  ['required-keys-missing', pasted('Required keys missing for parameter --secret: name')],
  [
    'required-argument-missing',
    pasted('Required argument is missing, please provide the arguments: --vault'),
  ],
  ['one-auth-only', pasted('Only one auth info is needed')],
  ['auth-required', pasted('At least one auth info is needed')],
  [
    'auth-required-on-update',
    pasted('Auth info argument should be provided when updating the connection: --secret'),
  ],
  ['nothing-to-update', pasted('Either client type or auth info should be specified to update')],
  ['usage-key-value', pasted('Usage error: --secret [KEY=VALUE ...]')],
  ['unsupported-key', pasted('Unsupported Key `foo` is provided for parameter `--service-principal`.')],
  [
    'provision-failed',
    pasted('Provision failed, please create the target resource manually and then create the connection.'),
  ],
  [
    'aks-keyvault-secret-refused',
    pasted('`secret-uri` not supported. Service Connector does not support secrets from Key Vault for AKS.'),
  ],
  [
    'workload-identity-arity',
    pasted('Invalid number of values for --workload-identity `<USER-IDENTITY-RESOURCE-ID>`'),
  ],
  ['workload-identity-id-invalid', pasted('Invalid user identity resource ID.')],
  ['sp-object-id-unresolved', pasted('Could not resolve object-id from the given client-id: 0000.')],
  [
    'appconfig-local-auth-disabled',
    pasted('Secret as auth type is not allowed when local auth is disabled for the specified appconfig'),
  ],
  ['kafka-bootstrap-invalid', pasted('Kafka bootstrap server url is invalid: x')],
  ['kafka-schema-invalid', pasted('Schema registry url is invalid: x')],
  ['kafka-name-suffix', pasted("Connection name of confluent-cloud can not end with '_schema'")],
  [
    'kafka-update-secret-required',
    pasted("'--kafka-secret' is required to update a bootstrap server connection"),
  ],
  [
    'passwordless-extension-missing',
    pasted('Fail to install `serviceconnector-passwordless` extension. Please manually install it'),
  ],
  [
    'accepted-retry-later',
    pasted('Connection provisioningState is Accepted, please retry later to avoid conflict.'),
  ],
  ['unchanged-skip', pasted('Connection exists and no property to be updated, skip the update operation.')],
  ['aad-device', pasted('AADSTS530003: Your device is required to be managed')],
];

test.each(cases)('%s is found first', (rule, evidence) => {
  expect(diagnose(evidence)[0]?.rule).toBe(rule);
});

test('every rule is proved by a case', () => {
  expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
});

test('every rule has its words', () => {
  for (const { id } of rules) expect(Object.keys(en.diagnosis.rules), id).toContain(id);
});

test('nothing is found on a healthy cluster, nor on one that has nothing yet', () => {
  expect(diagnose(healthyEvidence)).toEqual([]);
  const empty = spoilt({
    connections: read([]),
    extension: read(null),
    objects: read([]),
    pods: read([]),
    systemPods: read([]),
  });
  expect(diagnose(empty)).toEqual([]);
});

test('a source that could not be read raises no alarm by its absence', () => {
  const failure = { code: 'AuthorizationFailed', message: 'No.', status: 403 };
  for (const name of sourceNames)
    expect(diagnose(spoilt({ [name]: { state: 'failed', failure } })), name).toEqual([]);
  const blind = Object.fromEntries(sourceNames.map((name) => [name, { state: 'skipped' }]));
  expect(diagnose(spoilt(blind))).toEqual([]);
});

test('what is hidden in a namespace is not missing', () => {
  const failure = { code: 'Forbidden', message: 'No.', status: 403 };
  const unread = [{ source: 'objects' as const, of: 'shop', failure }];
  expect(diagnose(spoilt({ objects: read([]), unread }))).toEqual([]);
});

test('a cause of one connection does not hide that another one has failed', () => {
  const other = { ...failed, name: 'invoices', target: { name: 'x' } };
  const found = diagnose(
    spoilt({
      connections: read([failed, other]),
      rights: read([{ scope: target.id, missing: ['Microsoft.Authorization/roleAssignments/write'] }]),
    }),
  );
  expect(found.map(({ rule, connections }) => [rule, connections])).toEqual([
    ['unauthorized-resource-access', ['orders']],
    ['connection-failed', ['invoices']],
  ]);
});

test('a lock on a target that is connected already is no trouble', () => {
  const locks = read([{ id: '/locks/freeze', scope: target.id, name: 'freeze', level: 'ReadOnly' }]);
  expect(diagnose(spoilt({ locks }))).toEqual([]);
});

test('what failed before a success is history', () => {
  const report = { origin: 'operation' as const, connection: 'orders', code: 'X', message: 'Conflict' };
  expect(diagnose(spoilt({ reports: [report] }))).toEqual([]);
});

test('the finding of one connection is not another’s', () => {
  const findings = diagnose(spoilt({ roleAssignments: read([]) }));
  expect(findingsOf(findings, 'orders')).toHaveLength(1);
  expect(findingsOf(findings, 'invoices')).toEqual([]);
});

test('what a deleted connection left is no other connection’s trouble', () => {
  const objects = seen(healthyEvidence.objects) ?? [];
  const left = {
    kind: 'Secret' as const,
    namespace: 'shop',
    name: 'sc-gone-secret',
    annotations: {},
    keys: [],
  };
  const reader = { ...samplePod, name: 'reader', secrets: [left.name] };
  const found = diagnose(spoilt({ objects: read([...objects, left]), pods: read([samplePod, reader]) }));
  expect(found.map(({ rule }) => rule)).toEqual(['leftover-in-use']);
  expect(findingsOf(found, 'orders')).toEqual([]);
  expect(findingsOf(found, 'gone')).toEqual(found);
});

test('a finding names the values that differ, letter by letter', () => {
  const [found] = diagnose(withCredential({ subject: credential.subject.replace('shop', 'Shop') }));
  expect(found?.differences).toEqual([
    { name: 'subject', expected: credential.subject, actual: credential.subject.replace('shop', 'Shop') },
  ]);
});

test('what the agent wrote before the failed attempt began says nothing of it', () => {
  const refused = 'Errorcode: 403, Message This traffic is not authorized.';
  const at = (modifiedAt: string, line: string) =>
    diagnose(spoilt({ connections: read([{ ...failed, modifiedAt }]), agentLog: read(line) })).map(
      ({ rule }) => rule,
    );
  const old = '2026-11-20T08:00:00.000Z';
  expect(at('2026-11-24T11:00:00Z', `${old} ${refused}`)).toEqual(['connection-failed']);
  expect(at('2026-11-20T07:59:00Z', `${old} ${refused}`)).toEqual(['traffic-not-authorized']);
  expect(at('2026-11-24T11:00:00Z', `${old} orders: ${refused}`)).toEqual(['traffic-not-authorized']);
  expect(at('2026-11-24T11:00:00Z', refused)).toEqual(['traffic-not-authorized']);
});

test('an agent that waits for a pool that is gone gets that pool', () => {
  const agent = {
    ...samplePod,
    name: 'extension-agent-1',
    namespace: 'kube-system',
    phase: 'Pending',
    nodeSelector: { agentpool: 'infra' },
    troubles: [{ reason: 'Unschedulable', message: '0/3 nodes are available' }],
  };
  const [found] = diagnose(spoilt({ connections: read([failed]), systemPods: read([agent]) }));
  expect(found?.remedy).toEqual({ kind: 'addNodePool', pool: 'infra' });
});

test('evidence survives the way to the browser', () => {
  expect(evidenceSchema.parse(JSON.parse(JSON.stringify(healthyEvidence)))).toEqual(healthyEvidence);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFederatedCredentials, listIdentities } from '#lib/azure/identities.ts';
import { getLinker } from '#lib/azure/linkers.ts';
import { getOperation } from '#lib/azure/operations.ts';
import { clusterId as idOf } from '#lib/azure/resource-id.ts';
import { listResourcesOfType, listSubResources } from '#lib/azure/targets.ts';
import { type ConnectionDraft, connectionDraftSchema } from '#lib/connections/draft.ts';
import { secretName } from '#lib/connections/names.ts';
import { levelId } from '#lib/connections/target-id.ts';
import type { AuthType, ClientType, TargetService } from '#lib/connections/target-service.ts';
import { targetServices } from '#lib/connections/target-services.ts';
import { variablesOf } from '#lib/connections/variables.ts';
import { type Emulator, startEmulator } from '#lib/emulator/emulator.ts';
import { connectionResources } from './connection-resources.ts';
import { createConnection } from './create-connection.ts';
import { deleteConnection } from './delete-connection.ts';
import type { PortalSession } from './session.ts';

const subscription = '00000000-0000-0000-0000-000000000001';
const clusterId = idOf({
  subscriptionId: subscription,
  resourceGroup: 'rg-retail',
  cluster: 'aks-retail-dev',
});

let emulator: Emulator;
let session: PortalSession;

beforeAll(async () => {
  emulator = await startEmulator({
    port: 0,
    kubernetesPort: 0,
    host: '127.0.0.1',
    allowRemote: false,
    state: 'memory',
    operationMs: 0,
    latencyMs: 0,
    kubeconfig: undefined,
    kubecontext: undefined,
    tls: false,
    throttling: false,
    scenario: 'contoso',
  });
  const answer = await fetch(`${emulator.armUrl}/_emulator/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: 'owner' }),
  });
  const { access_token: token } = await answer.json();
  session = {
    arm: { endpoint: emulator.armUrl, timeoutMs: 10_000, correlationId: 'test', token },
    kubernetesToken: undefined,
  };
});

afterAll(() => emulator.close());

type Picked = Pick<ConnectionDraft, 'target' | 'accountKind'>;

/** Picks a resource of every level, as a user would in the wizard; an account without the wanted sub-resource is passed over. */
async function pickTarget(service: TargetService, picked: Picked, index = 0): Promise<Picked | undefined> {
  const level = service.target.kind === 'azure' ? service.target.levels[index] : undefined;
  if (service.target.kind !== 'azure' || !level) return picked;
  if (!level.resourceType) {
    const target = {
      ...picked.target,
      [level.parameter]: level.initial ?? 'ep-quiet-lake.westeurope.azure.neon.tech',
    };
    return pickTarget(service, { ...picked, target }, index + 1);
  }
  const parent = index > 0 ? levelId(service.target, index - 1, picked.target) : undefined;
  const found = parent
    ? await listSubResources(session.arm, parent, level.resourceType)
    : await listResourcesOfType(session.arm, subscription, level.resourceType);
  for (const { name, resourceGroup, kind = '' } of found.filter((one) => !one.name.includes('restricted'))) {
    const target = { ...picked.target, [level.parameter]: name, ...(index === 0 ? { resourceGroup } : {}) };
    const whole = await pickTarget(
      service,
      { target, accountKind: index === 0 ? kind : picked.accountKind },
      index + 1,
    );
    if (whole) return whole;
  }
  return undefined;
}

async function draftFor(
  service: TargetService,
  authType: AuthType,
  clientType: ClientType,
): Promise<ConnectionDraft> {
  const identities = await listIdentities(session.arm, subscription);
  const identity = identities.find(({ name }) => name === 'id-retail-orders');
  return connectionDraftSchema.parse({
    ...(await pickTarget(service, { target: { subscription }, accountKind: '' })),
    serviceId: service.id,
    name: 'pair',
    namespace: 'pairs',
    clientType,
    authType,
    csi: authType === 'csi',
    identity: identity && {
      id: identity.id,
      clientId: identity.clientId,
      subscriptionId: identity.subscriptionId,
    },
    servicePrincipal: {
      clientId: '33333333-3333-4333-8333-333333333333',
      principalId: '44444444-4444-4444-8444-444444444444',
      secret: 'client-secret',
    },
    credentials: { user: 'app', password: 'a-password' },
    kafka: {
      bootstrapServer: 'pkc-1.westeurope.azure.confluent.cloud:9092',
      key: 'k',
      secret: 's',
      schemaRegistry: 'https://psrc-1.westeurope.azure.confluent.cloud',
      schemaKey: 'k',
      schemaSecret: 's',
    },
  });
}

async function create(draft: ConnectionDraft): Promise<{ name: string; next: boolean }> {
  const outcome = await createConnection(session, clusterId, draft);
  if (outcome.kind !== 'accepted') throw new Error(JSON.stringify(outcome.issues));
  await finish(outcome.operation);
  return { name: outcome.connection, next: outcome.next };
}

async function finish(operation: { url: string } | undefined): Promise<void> {
  while (operation) {
    const { outcome, error } = await getOperation(session.arm, operation);
    if (outcome === 'succeeded') return;
    if (outcome === 'failed') throw new Error(`${error?.code}: ${error?.message}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const pairs = targetServices.flatMap((service) =>
  service.authTypes.map((authType) => ({ service, authType })),
);

describe('every service with every way to authenticate, through the portal', () => {
  it.each(pairs.map((pair) => [pair.service.id, pair.authType, pair] as const))(
    '%s with %s',
    async (_, __, { service, authType }) => {
      for (const clientType of service.clientTypes) {
        const draft = await draftFor(service, authType, clientType);
        const kafka = service.target.kind === 'confluent';
        for (const part of kafka ? [0, 1] : [0]) {
          const { name, next } = await create(draft);
          expect(next).toBe(kafka && part === 0);
          const connection = await getLinker(session.arm, clusterId, name);
          expect(connection, name).toMatchObject({
            provisioningState: 'Succeeded',
            serviceId: service.id,
            authType,
          });
          const resources = await connectionResources(session, clusterId, name);
          const kinds = authType === 'workloadIdentity' ? ['Secret', 'ServiceAccount'] : ['Secret'];
          expect(resources.map(({ kind, state }) => `${kind} ${state}`)).toEqual(
            kinds.map((kind) => `${kind} present`),
          );
          const expected = variablesOf({
            service,
            authType,
            clientType,
            connectionName: name,
            accountKind: draft.accountKind,
            another: false,
            kafkaPart: kafka ? (part === 0 ? 'bootstrap' : 'schema') : undefined,
          }).variables.map((variable) => variable.name);
          const secret = resources.find(({ kind }) => kind === 'Secret');
          expect(secret?.name).toBe(secretName(name));
          expect([...(secret?.keys ?? [])].sort(), `${clientType}`).toEqual([...new Set(expected)].sort());
        }
        for (const name of kafka ? ['pair', 'pair_schema'] : ['pair']) {
          const secret = { kind: 'Secret', namespace: 'pairs', name: secretName(name) } as const;
          const { operation, kept } = await deleteConnection(session, clusterId, name, [secret]);
          expect(kept).toEqual([]);
          await finish(operation);
        }
      }
    },
    60_000,
  );
});

it('asks for one federated credential per namespace and identity', async () => {
  const [identity] = (await listIdentities(session.arm, subscription)).filter(
    ({ name }) => name === 'id-retail-orders',
  );
  const credentials = await listFederatedCredentials(session.arm, identity?.id ?? '');
  const subjects = credentials.map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(subjects.length);
});

import { describe, expect, it } from 'vitest';
import type { Connection } from '../connection.ts';
import { type ConnectionDraft, connectionDraftSchema } from '../draft.ts';
import { draftToLinkers } from '../linker.ts';
import type { ClusterResource } from '../relations/cluster-resource.ts';
import { relate } from '../relations/relations.ts';
import type { TargetService } from '../target-service.ts';
import { targetServiceById } from '../target-services.ts';
import { affectedWorkloads } from './affected-workloads.ts';
import { changedFields, rebaseDraft } from './compare-drafts.ts';
import { mergeLinker } from './merge-linker.ts';
import { type Edit, lostKeys, planEdit } from './plan-edit.ts';

function serviceOf(id: string): TargetService {
  const service = targetServiceById(id);
  if (!service) throw new Error(id);
  return service;
}
const bus = serviceOf('servicebus');
const clientId = '11111111-2222-4333-8444-555555555555';
const identity = { id: '/id', clientId, subscriptionId: 's' };
const draft = (part: Partial<ConnectionDraft>) =>
  connectionDraftSchema.parse({
    namespace: 'shop',
    serviceId: 'servicebus',
    name: 'bus',
    clientType: 'dotnet',
    target: { subscription: 's', resourceGroup: 'rg', namespace: 'sb' },
    authType: 'secretAuto',
    ...part,
  });
const connection: Connection = {
  id: '/bus',
  name: 'bus',
  namespace: 'shop',
  serviceId: 'servicebus',
  authType: 'secretAuto',
  clientType: 'dotnet',
  target: { name: 'sb' },
  provisioningState: 'Succeeded',
  customizedKeys: {},
};
const edit = (before: Partial<ConnectionDraft>, after: Partial<ConnectionDraft>, part: Partial<Edit> = {}) =>
  planEdit({
    connection,
    service: bus,
    before: draft(before),
    after: draft({ ...before, ...after }),
    present: ['AZURE_SERVICEBUS_CONNECTIONSTRING'],
    others: [],
    ...part,
  });
const codes = (effects: ReturnType<typeof edit>) => effects.map(({ code }) => code);

describe('the plan of an edit', () => {
  it('from a connection string to workload identity: keys go and come, an identity is trusted and gets roles', () => {
    const effects = edit({}, { authType: 'workloadIdentity', identity });
    expect(lostKeys(effects)).toEqual(['AZURE_SERVICEBUS_CONNECTIONSTRING']);
    expect(codes(effects)).toEqual(
      expect.arrayContaining([
        'keyAdded',
        'valuesRewritten',
        'accountAdded',
        'credentialAdded',
        'rolesAdded',
      ]),
    );
    expect(effects.filter(({ place }) => place === 'left')).toEqual([]);
  });

  it('away from workload identity: account, credential and roles stay behind, the account not where it is shared', () => {
    const before = { authType: 'workloadIdentity' as const, identity };
    expect(codes(edit(before, { authType: 'secretAuto' }))).toEqual(
      expect.arrayContaining(['accountLeft', 'credentialLeft', 'rolesLeft']),
    );
    const others = [{ ...connection, name: 'other', clientId }];
    const shared = codes(edit(before, { authType: 'secretAuto' }, { others }));
    expect(shared).toContain('accountShared');
    expect(shared).not.toContain('accountLeft');
  });

  it('a renamed variable loses its old name', () => {
    const effects = edit({}, { customizedKeys: { AZURE_SERVICEBUS_CONNECTIONSTRING: 'BUS' } });
    expect(effects[0]).toMatchObject({
      code: 'keyRenamed',
      values: { from: 'AZURE_SERVICEBUS_CONNECTIONSTRING', to: 'BUS' },
    });
    expect(lostKeys(effects)).toEqual(['AZURE_SERVICEBUS_CONNECTIONSTRING']);
  });

  it('knows the names of a second connection to a kind of service', () => {
    const present = ['AZURE_SERVICEBUS_BUS_CONNECTIONSTRING'];
    const effects = edit({}, { authType: 'workloadIdentity', identity }, { present });
    expect(lostKeys(effects)).toEqual(present);
    expect(effects.find(({ code }) => code === 'keyAdded')?.values.key).toMatch(/^AZURE_SERVICEBUS_BUS_/);
  });

  it('a Secret that is no longer written stays, and so does a firewall rule', () => {
    const effects = edit({}, { writeConfiguration: false, configureFirewall: false });
    expect(codes(effects)).toEqual(['secretKept', 'firewallLeft']);
  });
});

it('names the workloads that use the Secret, with what each loses', () => {
  const workload = (name: string, secrets: NonNullable<ClusterResource['references']>['secrets']) => ({
    kind: 'Deployment' as const,
    namespace: 'shop',
    name,
    references: { secrets, serviceAccount: 'default', workloadIdentity: false, secretProviderClasses: [] },
  });
  const use = { name: 'sc-bus-secret', optional: false };
  const key = 'AZURE_SERVICEBUS_CONNECTIONSTRING';
  const relations = relate(
    [connection],
    [
      workload('all', [{ ...use, how: 'environment' }]),
      workload('one', [{ ...use, how: 'variable', key }]),
      workload('optional', [{ ...use, how: 'variable', key, optional: true }]),
      workload('other', [{ name: 'x', optional: false, how: 'environment' }]),
    ],
  );
  const after = draft({ authType: 'workloadIdentity', identity });
  const affected = affectedWorkloads(connection, { after, service: bus }, [key], relations);
  expect(affected.map(({ workload: { name }, wontStart, loses }) => [name, wontStart, loses])).toEqual([
    ['all', [], [key]],
    ['one', [key], []],
    ['optional', [], []],
  ]);
  expect(affected[0]?.needsAccount).toBe(`sc-account-${clientId}`);
});

describe('two people at one connection', () => {
  const base = draft({});
  it('what one typed stays, what the other saved comes in', () => {
    const mine = { ...base, clientType: 'python' as const, credentials: { user: '', password: 'typed' } };
    const theirs = { ...base, configureFirewall: false };
    const merged = rebaseDraft(base, mine, theirs);
    expect(merged).toEqual({ ...mine, configureFirewall: false });
    expect(changedFields(theirs, merged)).toEqual(['clientType', 'credentials']);
  });
  it('where both changed the same, the one who still edits decides', () => {
    const mine = { ...base, clientType: 'python' as const };
    expect(rebaseDraft(base, mine, { ...base, clientType: 'go' }).clientType).toBe('python');
  });
});

it('keeps what other tools have set on a connection', () => {
  const [next] = draftToLinkers(draft({ customizedKeys: { A: 'B' } }), bus);
  if (!next) throw new Error('no linker');
  const merged = mergeLinker(
    {
      provisioningState: 'Succeeded',
      vNetSolution: { type: 'privateLink' },
      secretStore: { keyVaultId: '/kv' },
      publicNetworkSolution: { action: 'optOut', firewallRules: { ipRanges: ['10.0.0.0/8'] } },
      configurationInfo: { customizedKeys: { OLD: 'NEW' }, additionalConfigurations: { LEVEL: 'debug' } },
      authInfo: { authType: 'userAssignedIdentity', clientId: 'c', userName: 'u' },
    },
    next.properties,
  );
  expect(merged).toMatchObject({
    vNetSolution: { type: 'privateLink' },
    secretStore: { keyVaultId: '/kv' },
    publicNetworkSolution: { action: 'enable', firewallRules: { ipRanges: ['10.0.0.0/8'] } },
    configurationInfo: { customizedKeys: { A: 'B' }, additionalConfigurations: { LEVEL: 'debug' } },
    authInfo: { authType: 'secret' },
  });
  expect(JSON.stringify(merged)).not.toMatch(/OLD|userName|provisioningState/);
});

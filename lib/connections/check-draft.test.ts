import { describe, expect, it } from 'vitest';
import { checkDraft, type DraftSurroundings } from './check-draft.ts';
import { type ConnectionDraft, connectionDraftSchema } from './draft.ts';

const blob = {
  serviceId: 'storage-blob',
  name: 'orders_blob',
  namespace: 'shop',
  target: { subscription: 's', resourceGroup: 'rg', account: 'st' },
  identity: { id: '/subscriptions/s/x', clientId: 'c', subscriptionId: 's' },
};

function issues(change: Partial<Record<keyof ConnectionDraft, unknown>>, surroundings?: DraftSurroundings) {
  return checkDraft(connectionDraftSchema.parse({ ...blob, ...change }), surroundings).map(
    ({ field, code }) => `${field}: ${code}`,
  );
}

describe('checkDraft', () => {
  it('finds nothing wrong with a complete draft', () => {
    expect(issues({})).toEqual([]);
  });

  it.each([
    [{ name: 'Orders' }, 'name: nameHasCapitals'],
    [{ name: 'orders!' }, 'name: nameHasSymbols'],
    [{ name: '' }, 'name: nameMissing'],
    [{ name: 'a'.repeat(61) }, 'name: nameTooLong'],
    [{ namespace: 'My_Space' }, 'namespace: namespaceNotDnsLabel'],
    [{ namespace: '-shop' }, 'namespace: namespaceNotDnsLabel'],
    [{ namespace: '' }, 'namespace: namespaceMissing'],
    [{ serviceId: '' }, 'serviceId: serviceMissing'],
    [{ target: { subscription: 's' } }, 'target.account: targetMissing'],
    [{ clientType: 'django' }, 'clientType: clientTypeNotOffered'],
    [{ identity: null }, 'identity: identityMissing'],
    [{ authType: 'servicePrincipal' }, 'servicePrincipal.secret: secretMissing'],
    [
      { authType: 'servicePrincipal', servicePrincipal: { clientId: 'x', principalId: 'y', secret: 'z' } },
      'servicePrincipal.clientId: notAGuid',
    ],
    [{ customizedKeys: { A: 'X', B: 'X' } }, 'customizedKeys.B: keyUsedTwice'],
    [
      { customizedKeys: { AZURE_STORAGEBLOB_CLIENTID: 'AZURE_STORAGEBLOB_RESOURCEENDPOINT' } },
      'customizedKeys.AZURE_STORAGEBLOB_CLIENTID: keyOfAnother',
    ],
    [{ customizedKeys: { A: 'has space' } }, 'customizedKeys.A: keyNotValid'],
  ])('%j → %s', (change, issue) => {
    expect(issues(change)).toContain(issue);
  });

  it('says that a name is in use, and that another name would share its Secret', () => {
    const existing = [{ name: 'orders_blob', namespace: 'shop' }];
    const like = { name: 'orders-blob', namespace: 'shop' };
    expect(issues({ namespace: 'web' }, { existing })).toEqual(['name: nameInUse']);
    expect(issues(like, { existing })).toEqual(['name: nameSharesSecret']);
    expect(issues({ ...like, namespace: 'web' }, { existing })).toEqual([]);
  });

  it('asks a database for user name and password', () => {
    const target = { subscription: 's', resourceGroup: 'rg', server: 'srv', database: 'db' };
    const draft = { serviceId: 'sql', authType: 'secret', target };
    expect(issues({ ...draft, credentials: { user: 'app' } })).toEqual([
      'credentials.password: passwordMissing',
    ]);
    expect(issues({ ...draft, credentials: { user: 'app', password: 'p' } })).toEqual([]);
  });

  it('refuses an identity with 20 federated credentials, unless one of them already is the needed one', () => {
    const federatedSubjects = Array.from({ length: 20 }, (_, index) => `system:serviceaccount:ns:${index}`);
    expect(issues({}, { federatedSubjects, neededSubject: 'other' })).toEqual(['identity: identityFull']);
    expect(issues({}, { federatedSubjects, neededSubject: 'system:serviceaccount:ns:3' })).toEqual([]);
  });

  it('says that the target is gone', () => {
    expect(issues({}, { targetExists: false })).toEqual(['target.account: targetGone']);
  });

  it.each([
    ['pkc-1.westeurope.azure.confluent.cloud', 'kafka.bootstrapServer: bootstrapServerWithoutPort'],
    ['kafka.example.com:9092', 'kafka.bootstrapServer: notConfluentOnAzure'],
  ])('Kafka bootstrap server %s → %s', (bootstrapServer, issue) => {
    const kafka = {
      bootstrapServer,
      schemaRegistry: 'https://psrc-1.westeurope.azure.confluent.cloud',
      key: 'k',
      secret: 's',
      schemaKey: 'k',
      schemaSecret: 's',
    };
    expect(issues({ serviceId: 'confluent-cloud', kafka })).toEqual([issue]);
  });

  it('needs no identity for Key Vault with the CSI driver', () => {
    const target = { subscription: 's', resourceGroup: 'rg', vault: 'kv' };
    expect(issues({ serviceId: 'keyvault', csi: true, identity: null, target })).toEqual([]);
  });
});

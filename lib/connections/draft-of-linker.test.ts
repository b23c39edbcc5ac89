import { describe, expect, it } from 'vitest';
import { withoutSecrets } from './draft.ts';
import { draftOfLinker } from './draft-of-linker.ts';
import { draftToLinkers } from './linker.ts';
import { linkerAnswerSchema } from './linker-answer.ts';
import { sampleDrafts } from './sample-draft.ts';

/** What Azure answers with after a PUT: no secret, and null for what was not said. */
const answerOf = ({ name, properties }: { name: string; properties: object }) =>
  linkerAnswerSchema.parse({ id: `/linkers/${name}`, name, systemData: null, properties });

describe.each(sampleDrafts)('$service.id with $authType', ({ service, draft }) => {
  it('is read back as the draft that made it', () => {
    const linkers = draftToLinkers(draft, service);
    const read = linkers.map((linker) => draftOfLinker(answerOf(linker)));
    const wanted = withoutSecrets(draft);
    if (service.target.kind === 'azure') expect(read).toEqual([wanted]);
    else {
      // Each half of a Kafka connection knows its own endpoint.
      const { kafka } = wanted;
      const none = { key: '', secret: '', schemaKey: '', schemaSecret: '' };
      const bootstrap = {
        ...none,
        bootstrapServer: kafka.bootstrapServer,
        key: kafka.key,
        schemaRegistry: '',
      };
      const schema = {
        ...none,
        bootstrapServer: '',
        schemaRegistry: kafka.schemaRegistry,
        schemaKey: kafka.schemaKey,
      };
      const plain = { ...wanted, credentials: { user: '', password: '' } };
      expect(read).toEqual([
        { ...plain, kafka: bootstrap },
        { ...plain, kafka: schema },
      ]);
    }
  });
});

it('keeps roles, names of variables and opt-outs; a role that nobody knows goes by its id', () => {
  const read = draftOfLinker(
    linkerAnswerSchema.parse({
      id: '/x',
      name: 'x',
      properties: {
        scope: null,
        clientType: 'python',
        targetService: {
          type: 'AzureResource',
          id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st/blobServices/default',
        },
        authInfo: {
          authType: 'userAssignedIdentity',
          clientId: 'c',
          roles: ['r1'],
          authMode: 'optOutAllAuth',
        },
        publicNetworkSolution: { action: 'optOut' },
        configurationInfo: { action: 'optOut', customizedKeys: { A: 'B' } },
      },
    }),
    { identityId: '/identity' },
  );
  expect(read).toMatchObject({
    namespace: 'default',
    identity: { id: '/identity', clientId: 'c' },
    roles: [{ id: 'r1', name: 'r1' }],
    assignRoles: false,
    writeConfiguration: false,
    configureFirewall: false,
    customizedKeys: { A: 'B' },
  });
});

it('a target that the catalogue does not have makes no draft', () => {
  const properties = { targetService: { id: '/subscriptions/s/providers/Foo.Bar/things/x' } };
  expect(draftOfLinker(linkerAnswerSchema.parse({ id: '/x', name: 'x', properties }))).toBeUndefined();
});

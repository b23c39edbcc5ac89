import { expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { connectionDraftSchema, emptyDraft } from './draft.ts';
import { joinHalves, lacksSchemaRegistry, onlySchemaRegistryMissing } from './kafka.ts';

const bootstrapServer = 'pkc-1.westeurope.azure.confluent.cloud:9092';
const draft = connectionDraftSchema.parse({
  serviceId: 'confluent-cloud',
  name: 'stream',
  authType: 'secret',
  kafka: {
    bootstrapServer,
    schemaRegistry: 'https://psrc-1.westeurope.azure.confluent.cloud',
    schemaKey: 'key',
    schemaSecret: 'secret',
  },
});
const first = {
  name: 'stream',
  namespace: 'default',
  target: { name: bootstrapServer, endpoint: bootstrapServer },
};
const second = {
  name: 'stream_schema',
  namespace: 'default',
  target: { name: 'psrc', endpoint: 'https://psrc' },
};

it('goes on with the schema registry when the bootstrap server is connected', () => {
  expect(onlySchemaRegistryMissing(draft, [first])).toBe(true);
  expect(checkDraft(draft, { existing: [first] })).toEqual([]);
});

it('starts from the beginning, or not at all, otherwise', () => {
  const codes = (existing: Parameters<typeof checkDraft>[1]) =>
    checkDraft(draft, existing).map(({ code }) => code);
  expect(codes({ existing: [] })).toEqual(['keyMissing', 'secretMissing']);
  expect(codes({ existing: [first, second] })).toContain('nameInUse');
  const elsewhere = { ...first, target: { name: 'x', endpoint: 'pkc-2.azure.confluent.cloud:9092' } };
  expect(codes({ existing: [elsewhere] })).toContain('nameInUse');
});

it('finds the connection that lacks its schema registry', () => {
  expect(lacksSchemaRegistry(first, [first])).toBe(true);
  expect(lacksSchemaRegistry(first, [first, second])).toBe(false);
  expect(lacksSchemaRegistry(second, [second])).toBe(false);
});

it.each([false, true])('a copy of either half is whole (%s)', (fromSchema) => {
  const half = (kafka: object) => ({ ...emptyDraft(), kafka: { ...emptyDraft().kafka, ...kafka } });
  const bootstrap = half({ bootstrapServer: 'pkc:9092', key: 'a' });
  const schema = half({ schemaRegistry: 'https://psrc', schemaKey: 'b' });
  const joined = fromSchema ? joinHalves(schema, bootstrap) : joinHalves(bootstrap, schema);
  expect(joined.kafka).toMatchObject({
    bootstrapServer: 'pkc:9092',
    key: 'a',
    schemaRegistry: 'https://psrc',
    schemaKey: 'b',
  });
});

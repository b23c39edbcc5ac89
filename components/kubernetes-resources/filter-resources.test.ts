import { expect, it } from 'vitest';
import type { Connection } from '#lib/connections/connection.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import { filterResources, type ResourceFilter } from './filter-resources.ts';

const connection: Connection = {
  id: '1',
  name: 'Orders_SQL',
  namespace: 'shop',
  target: { name: 'srv / db' },
  provisioningState: 'Succeeded',
  customizedKeys: {},
};
const view = (name: string, part: Partial<ResourceView> = {}): ResourceView => ({
  key: name,
  resource: { kind: 'Secret', namespace: 'shop', name },
  connections: [],
  users: [],
  findings: [],
  health: 'used',
  related: true,
  ...part,
});
const views = [
  view('sc-orderssql-secret', { connections: [connection], health: 'drift' }),
  view('token', { related: false, resource: { kind: 'Secret', namespace: 'default', name: 'token' } }),
];
const none: ResourceFilter = { text: '', kind: '', namespace: '', health: '', connection: '', all: false };

it.each<[Partial<ResourceFilter>, string[]]>([
  [{}, ['sc-orderssql-secret']],
  [{ all: true }, ['sc-orderssql-secret', 'token']],
  [{ all: true, namespace: 'default' }, ['token']],
  [{ text: 'ORDERS_sql' }, ['sc-orderssql-secret']],
  [{ connection: 'Orders_SQL', health: 'drift' }, ['sc-orderssql-secret']],
  [{ health: 'orphan' }, []],
  [{ kind: 'Pod' }, []],
])('%j keeps %j', (filter, names) => {
  const kept = filterResources(views, { ...none, ...filter });
  expect(kept.map(({ resource }) => resource.name)).toEqual(names);
});

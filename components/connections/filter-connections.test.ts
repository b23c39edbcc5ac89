import { expect, it } from 'vitest';
import type { Connection } from '#lib/connections/connection.ts';
import { filterConnections } from './filter-connections.ts';

const connection = (part: Partial<Connection> & { name: string }): Connection => ({
  id: part.name,
  namespace: 'shop',
  serviceId: 'sql',
  target: { name: 'srv / db' },
  provisioningState: 'Succeeded',
  customizedKeys: {},
  ...part,
});
const list = [
  connection({ name: 'orders_sql' }),
  connection({ name: 'bus', namespace: 'payments', serviceId: 'servicebus', provisioningState: 'Failed' }),
];

it.each([
  ['', ['orders_sql', 'bus']],
  ['filter=ORDERS', ['orders_sql']],
  ['filter=srv', ['orders_sql', 'bus']],
  ['state=Failed', ['bus']],
  ['namespace=shop&state=Failed', []],
  ['service=servicebus', ['bus']],
])('%j keeps %j', (query, names) => {
  const kept = filterConnections(list, new URLSearchParams(query));
  expect(kept.map(({ name }) => name)).toEqual(names);
});

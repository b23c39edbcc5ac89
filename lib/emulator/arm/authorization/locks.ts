import { z } from 'zod';
import type { Arm } from '../arm.ts';
import { ArmError, badRequest } from '../arm-error.ts';
import { parseBody } from '../request-body.ts';
import { isWithin, keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState, ManagementLock } from '../state.ts';

const type = 'Microsoft.Authorization/locks';
const collection = `{scope}/providers/${type}` as const;
const path = `${collection}/{name}` as const;

const bodySchema = z.strictObject({
  properties: z.strictObject({
    level: z.enum(['CanNotDelete', 'ReadOnly']),
    notes: z.string().max(512).nullish(),
    owners: z.array(z.strictObject({ applicationId: z.string() })).nullish(),
  }),
  id: z.string().optional(),
  name: z.string().optional(),
  type: z.string().optional(),
});

/** Management locks: on a resource, a group or a subscription, and on everything below it. */
export function lockRoutes({ state }: Arm): ArmRoute[] {
  const find = (scope: string, name: string): ManagementLock => {
    const lock = state.locks.get(keyOf(`${scope}/providers/${type}/${name}`));
    if (lock) return lock;
    throw new ArmError(404, 'LockNotFound', `The lock '${name}' could not be found.`);
  };
  return [
    route('GET', collection, { type, action: `${type}/read` }, ({ query }, { scope }) => {
      const atScope = query.get('$filter')?.trim().toLowerCase() === 'atscope()';
      const value = [...state.locks.values()].filter(
        (lock) => isWithin(scope, lock.scope) || (!atScope && isWithin(lock.scope, scope)),
      );
      return { status: 200, body: { value: value.map(view) } };
    }),
    route('GET', path, { type, action: `${type}/read` }, (_, { scope, name }) => ({
      status: 200,
      body: view(find(scope, name)),
    })),
    route('PUT', path, { type, action: `${type}/write` }, ({ body }, { scope, name }) => {
      const { level, notes } = parseBody(bodySchema, body).properties;
      if (!/^[^<>*%&:\\?+/]{1,260}$/.test(name)) throw badRequest(`The lock name '${name}' is invalid.`);
      const id = `${scope}/providers/${type}/${name}`;
      const before = state.locks.get(keyOf(id));
      const lock: ManagementLock = { id, name, scope, level, notes: notes ?? null };
      state.locks.set(keyOf(id), lock);
      return { status: before ? 200 : 201, body: view(lock) };
    }),
    route('DELETE', path, { type, action: `${type}/delete` }, (_, { scope, name }) => ({
      status: state.locks.delete(keyOf(`${scope}/providers/${type}/${name}`)) ? 200 : 204,
    })),
  ];
}

/**
 * Checks that no lock forbids a change. A read-only lock forbids every one, also actions such as listing keys; the other
 * kind forbids deletions, of what stands above it as well.
 * @throws ArmError ScopeLocked
 */
export function demandUnlocked(state: ArmState, scope: string, operation: 'write' | 'delete'): void {
  const locked = [...state.locks.values()].filter(
    (lock) =>
      (isWithin(scope, lock.scope) && (operation === 'delete' || lock.level === 'ReadOnly')) ||
      (operation === 'delete' && isWithin(lock.scope, scope)),
  );
  if (locked.length === 0) return;
  const scopes = [...new Set(locked.map((lock) => lock.scope))].join(',');
  throw new ArmError(
    409,
    'ScopeLocked',
    `The scope '${scope}' cannot perform ${operation} operation because following scope(s) are locked: '${scopes}'. Please remove the lock and try again.`,
  );
}

function view({ id, name, level, notes }: ManagementLock) {
  return { properties: { level, ...(notes === null ? {} : { notes }) }, id, type, name };
}

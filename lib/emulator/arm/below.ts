import type { Collection } from '../store.ts';
import { keyOf } from './resource-id.ts';

/** The documents of a collection keyed by id that stand below a scope, the scope itself left out; in order of creation. */
export function below<T>(collection: Collection<T>, scope: string): T[] {
  const prefix = `${keyOf(scope)}/`;
  const found: T[] = [];
  for (const [key, document] of collection.entries()) if (key.startsWith(prefix)) found.push(document);
  return found;
}

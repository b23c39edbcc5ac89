import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A named set of documents, kept in memory; every change is on disk before the call returns when the store has a folder. */
export interface Collection<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): boolean;
  entries(): IterableIterator<[string, T]>;
  values(): IterableIterator<T>;
  readonly size: number;
  clear(): void;
}

/** What the emulator remembers. One store serves all planes. */
export interface Store {
  collection<T>(name: string): Collection<T>;
  /** Runs the work as one write: all of it is kept, or none. */
  transaction(work: () => void): void;
  clear(): void;
  close(): void;
}

/**
 * Opens the store.
 * @param location a folder, made when missing, or `memory` for a store that ends with the process
 */
export function openStore(location: string): Store {
  const database = location === 'memory' ? undefined : openDatabase(location);
  const collections = new Map<string, Collection<unknown>>();
  return {
    collection<T>(name: string): Collection<T> {
      const known = collections.get(name);
      // Each name is used with one type only, by the module that owns it.
      if (known) return known as Collection<T>;
      const created = database ? persistentCollection<T>(database, name) : memoryCollection<T>(new Map());
      collections.set(name, created as Collection<unknown>);
      return created;
    },
    transaction(work) {
      if (!database) return work();
      database.exec('BEGIN');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    clear() {
      database?.exec('DELETE FROM documents');
      for (const collection of collections.values()) collection.clear();
    },
    close: () => database?.close(),
  };
}

function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'emulator.sqlite'));
  // WAL with NORMAL survives the death of the process; only the death of the machine could lose the last writes.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec(
    'CREATE TABLE IF NOT EXISTS documents (collection TEXT, key TEXT, value TEXT, PRIMARY KEY (collection, key))',
  );
  return database;
}

function memoryCollection<T>(documents: Map<string, T>): Collection<T> {
  return {
    get: (key) => documents.get(key),
    set: (key, value) => void documents.set(key, value),
    delete: (key) => documents.delete(key),
    entries: () => documents.entries(),
    values: () => documents.values(),
    get size() {
      return documents.size;
    },
    clear: () => documents.clear(),
  };
}

function persistentCollection<T>(database: DatabaseSync, name: string): Collection<T> {
  const documents = new Map<string, T>();
  for (const row of database
    .prepare('SELECT key, value FROM documents WHERE collection = ? ORDER BY rowid')
    .all(name)) {
    documents.set(String(row.key), JSON.parse(String(row.value)));
  }
  const put = database.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM documents WHERE collection = ? AND key = ?');
  const removeAll = database.prepare('DELETE FROM documents WHERE collection = ?');
  const memory = memoryCollection(documents);
  return {
    ...memory,
    set(key, value) {
      put.run(name, key, JSON.stringify(value));
      documents.set(key, value);
    },
    delete(key) {
      remove.run(name, key);
      return documents.delete(key);
    },
    get size() {
      return documents.size;
    },
    clear() {
      removeAll.run(name);
      documents.clear();
    },
  };
}

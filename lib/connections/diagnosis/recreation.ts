import type { Connection } from '../connection.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { failedConnections } from './messages.ts';
import { seen } from './source.ts';

/** Remedies that clear the way for connections which failed because of what was found. */
const clearing = [
  'registerProvider',
  'waitForCluster',
  'startCluster',
  'upgradeExtension',
  'deleteObjects',
  'deleteFederatedCredential',
  'addNodePool',
  'enableKeys',
  'removeLocks',
  'uncordonNodes',
];

/** Connections to put again once a finding's remedy has been applied. */
export function connectionsToRecreate(evidence: Evidence, { remedy, connections }: Finding): Connection[] {
  const all = seen(evidence.connections) ?? [];
  // The extension held the data of all of them.
  if (remedy?.kind === 'reinstallExtension') return all;
  const failed = failedConnections(evidence);
  if (remedy?.kind === 'recreateConnections') {
    return all.filter(({ name }) => (connections.length > 0 ? connections : failed).includes(name));
  }
  return remedy && clearing.includes(remedy.kind) ? all.filter(({ name }) => failed.includes(name)) : [];
}

/** What Azure needs to be told again to put a connection, as it returns no secrets. */
export function secretNeeded({
  authType,
}: Pick<Connection, 'authType'>): 'password' | 'clientSecret' | undefined {
  if (authType === 'secret') return 'password';
  return authType === 'servicePrincipal' ? 'clientSecret' : undefined;
}

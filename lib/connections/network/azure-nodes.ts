import type { Connection } from '../connection.ts';
import { expectedCredential, identityOf, letsIn, targetOf } from '../diagnosis/connection-evidence.ts';
import type { AzureEnds } from '../diagnosis/evidence.ts';
import { seen } from '../diagnosis/source.ts';
import { serviceAccountName } from '../names.ts';
import { resourceKey } from '../relations/cluster-resource.ts';
import type { NetworkBuilder } from './network-node.ts';

/**
 * A connection, and what is behind it in Azure: its target with the firewall before it, and the identity with the federated
 * credential by which it trusts the account.
 * @param ends undefined while they are not read: then there are only the names that the connection itself has
 */
export function addConnection(
  connection: Connection,
  ends: AzureEnds | undefined,
  { add, link }: NetworkBuilder,
): string {
  const { name, namespace, authType, clientId, target, provisioningState } = connection;
  const id = `connection ${name}`;
  const failed = provisioningState === 'Failed';
  const found = ends && targetOf(ends, connection);
  const gone = found?.exists === false;
  const targetId = `target ${(target.id ?? target.endpoint ?? target.name).toLowerCase()}`;
  add({
    id,
    kind: 'connection',
    label: name,
    note: namespace,
    health: failed ? 'wiring' : undefined,
    connection,
  });
  add({
    id: targetId,
    kind: 'target',
    label: target.name,
    note: '',
    health: gone ? 'drift' : undefined,
    connection,
  });
  const guarded = ends && addFirewall(connection, ends, id, targetId, { add, link });
  if (authType === 'workloadIdentity' && clientId) {
    const identity = addIdentity(connection, clientId, ends, { add, link });
    link(id, identity, failed);
    link(identity, targetId, failed || gone);
  } else if (!guarded) link(id, targetId, failed || gone);
  return id;
}

type Pen = Pick<NetworkBuilder, 'add' | 'link'>;

/** The target's firewall, where it lets in some and not others. */
function addFirewall(
  connection: Connection,
  ends: AzureEnds,
  from: string,
  targetId: string,
  { add, link }: Pen,
): boolean {
  const target = targetOf(ends, connection);
  const network = target?.network;
  if (!target || !network || (network.publicAccess && !network.denyByDefault)) return false;
  const closed = letsIn(ends, network) === false;
  const id = `firewall ${target.id.toLowerCase()}`;
  add({
    id,
    kind: 'firewall',
    label: target.id.slice(target.id.lastIndexOf('/') + 1),
    note: '',
    health: closed ? 'wiring' : undefined,
  });
  link(from, id, closed);
  link(id, targetId, closed);
  return true;
}

/** The identity, and between it and the account the credential by which it trusts that. */
function addIdentity(
  connection: Connection,
  clientId: string,
  ends: AzureEnds | undefined,
  { add, link }: Pen,
): string {
  const known = ends && identityOf(ends, connection);
  const gone = ends !== undefined && seen(ends.identities) !== undefined && !known;
  const id = `identity ${clientId}`;
  add({
    id,
    kind: 'identity',
    label: known?.name ?? clientId,
    note: '',
    health: gone ? 'drift' : undefined,
  });
  const expected = ends && expectedCredential(ends, connection);
  const credentials = known && seen(known.credentials);
  if (!expected || !credentials) return id;
  const trusted = credentials.find(({ subject }) => subject === expected.subject);
  const credential = `credential ${clientId} ${expected.subject}`;
  add({
    id: credential,
    kind: 'credential',
    label: trusted?.name ?? expected.subject,
    note: '',
    health: trusted ? undefined : 'drift',
  });
  const { namespace } = connection;
  const account = resourceKey({ kind: 'ServiceAccount', namespace, name: serviceAccountName(clientId) });
  link(account, credential, !trusted);
  link(credential, id, !trusted);
  return id;
}

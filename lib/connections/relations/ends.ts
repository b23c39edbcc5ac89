import type { Connection } from '../connection.ts';
import { accountId, expectedCredential, identityOf, targetOf } from '../diagnosis/connection-evidence.ts';
import type { AzureEnds } from '../diagnosis/evidence.ts';
import { seen } from '../diagnosis/source.ts';
import { secretName, serviceAccountName } from '../names.ts';
import { type Finding, finding } from './finding.ts';

/**
 * What became of a connection's ends in Azure: its target was deleted, its identity is another one now, or no longer trusts the
 * account. Nothing is claimed of what could not be read.
 */
export function endFindings(connection: Connection, ends: AzureEnds | undefined): Finding[] {
  if (!ends) return [];
  return [...targetFindings(connection, ends), ...identityFindings(connection, ends)];
}

function targetFindings(connection: Connection, ends: AzureEnds): Finding[] {
  if (targetOf(ends, connection)?.exists !== false) return [];
  const { name, target } = connection;
  return [
    finding('targetDeleted', {
      secret: secretName(name),
      target: target.name,
      id: accountId(connection) ?? '',
    }),
  ];
}

function identityFindings(connection: Connection, ends: AzureEnds): Finding[] {
  const { authType, clientId } = connection;
  if (authType !== 'workloadIdentity' || !clientId || !seen(ends.identities)) return [];
  const account = serviceAccountName(clientId);
  const identity = identityOf(ends, connection);
  // An identity that is made anew under its name has another client id, and the connection knows it by that alone.
  if (!identity) return [finding('identityReplaced', { account, clientId })];
  const expected = expectedCredential(ends, connection);
  const credentials = seen(identity.credentials);
  if (!expected || !credentials) return [];
  const trusted = credentials.some(({ subject }) => subject === expected.subject);
  return trusted
    ? []
    : [finding('credentialMissing', { account, identity: identity.name, subject: expected.subject })];
}

import { tenant } from '../../entra/tenant.ts';
import { keyOf } from '../resource-id.ts';
import type { ArmState } from '../state.ts';
import { identityOfClient } from './connection-identity.ts';
import type { ConnectionKind } from './connection-kind.ts';
import type { LinkerProperties } from './linker-schema.ts';
import { targetCredentials } from './target-credentials.ts';
import { accountOf } from './target-resource.ts';

/** Values for the placeholders of a connection's variables: from the target, from the identity, from what the user typed. */
export function variableValues(
  name: string,
  properties: LinkerProperties,
  kind: ConnectionKind,
  addonClientId: string | undefined,
  state: ArmState,
): Readonly<Record<string, string>> {
  const target = properties.targetService;
  if (target.type !== 'AzureResource') return kafkaValues(target.endpoint, typed(properties));
  const account = state.resources.get(keyOf(accountOf(target.id)));
  const location = account?.location ?? 'westeurope';
  const extra = properties.configurationInfo?.additionalConnectionStringProperties ?? {};
  return {
    ...targetCredentials(target.id, account?.name ?? ''),
    ...kind.parameters,
    location,
    'azure-region': location,
    'server-host': String(account?.properties.fullyQualifiedDomainName ?? ''),
    port: kind.service.id.startsWith('postgres') ? '5432' : '3306',
    'cluster-url': `${kind.parameters.server ?? ''}.mongodb.net`,
    ...(extra.Server ? { 'neon-host': extra.Server } : {}),
    ...(extra.Database ? { database: extra.Database } : {}),
    'tenant-id': tenant.id,
    ...identityValues(name, properties, kind, addonClientId, state),
    ...(kind.authType === 'secret' ? typed(properties) : {}),
  };
}

function identityValues(
  name: string,
  { authInfo }: LinkerProperties,
  { authType }: ConnectionKind,
  addonClientId: string | undefined,
  state: ArmState,
): Record<string, string> {
  if (authType === 'csi') return { 'client-id': addonClientId ?? '' };
  if (authInfo.authType === 'servicePrincipalSecret') {
    return { 'client-id': authInfo.clientId, 'client-secret': authInfo.secret ?? '' };
  }
  if (authInfo.authType !== 'userAssignedIdentity') return {};
  // The user that the passwordless setup makes in the database.
  const user = authInfo.userName ?? `aad_${name}`;
  const clientId = authInfo.clientId ?? '';
  const principalId = identityOfClient(state, clientId)?.principalId ?? '';
  return { 'client-id': clientId, 'principal object id': principalId, user, username: user };
}

/** User name and password as the user typed them. */
function typed({ authInfo }: LinkerProperties): Record<string, string> {
  if (authInfo.authType !== 'secret') return {};
  const password = authInfo.secretInfo?.value ?? '';
  return { user: authInfo.name ?? '', password, 'url-encoded password': encodeURIComponent(password) };
}

function kafkaValues(endpoint: string, { user = '', password = '' }: Record<string, string>) {
  const [, server = '', region = ''] =
    /^(?:https:\/\/)?p(?:kc|src)-([^.]+)\.(.+?)\.azure\.confluent\.cloud/i.exec(endpoint) ?? [];
  return {
    server,
    region,
    'kafka-key': user,
    'kafka-secret': password,
    'schema-key': user,
    'schema-secret': password,
  };
}

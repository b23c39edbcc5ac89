import type { Connection } from '../connection.ts';
import { admits } from '../diagnosis/address-range.ts';
import {
  accountId,
  expectedCredential,
  expectedRoles,
  identityOf,
  targetOf,
} from '../diagnosis/connection-evidence.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import { assignmentsOn, principalOf } from '../diagnosis/held-roles.ts';
import { seen } from '../diagnosis/source.ts';
import { facts, type StepLook } from './look.ts';

/** Looks at one step; nothing where this connection does not take it. */
type Look = (evidence: Evidence, connection: Connection) => StepLook | undefined;

const isOptedOut = ({ optedOut = [] }: Connection, part: NonNullable<Connection['optedOut']>[number]) =>
  optedOut.includes(part);

const provider: Look = ({ providers }) => {
  const list = seen(providers);
  return {
    id: 'provider',
    present: list?.every(({ registrationState }) => registrationState === 'Registered'),
    running: list?.some(({ registrationState }) => registrationState === 'Registering') ?? false,
    facts: facts(
      'provider',
      ...(list ?? []).map(({ namespace, registrationState }) => `${namespace}: ${registrationState}`),
    ),
  };
};

const extension: Look = (evidence) => {
  const found = seen(evidence.extension);
  const state = found?.provisioningState ?? '';
  const ended = state === 'Succeeded' || state === 'Failed';
  const times = (found?.statuses ?? []).flatMap(({ time }) => time ?? []).sort();
  return {
    id: 'extension',
    present: found === undefined ? undefined : state === 'Succeeded',
    running: found !== undefined && found !== null && !ended,
    failed: state === 'Failed',
    beganAt: found?.modifiedAt,
    doneAt: state === 'Succeeded' ? later(found?.modifiedAt, times.at(-1)) : undefined,
    facts: [
      ...facts('state', state),
      ...facts('version', found?.version),
      ...facts('trouble', found?.error && `${found.error.code}: ${found.error.message}`),
    ],
  };
};

const features: Look = (evidence, { authType }) => {
  if (authType !== 'workloadIdentity' && authType !== 'csi') return undefined;
  const cluster = seen(evidence.cluster);
  const wanted =
    authType === 'csi'
      ? { azureKeyvaultSecretsProvider: cluster?.secretsProvider.enabled }
      : { 'OIDC issuer': cluster?.oidcIssuer.enabled, 'Workload identity': cluster?.workloadIdentity };
  const busy = cluster !== undefined && !['Succeeded', 'Failed'].includes(cluster.provisioningState);
  return {
    id: 'features',
    present: cluster && Object.values(wanted).every(Boolean) && !busy,
    running: busy,
    facts: [
      ...facts('feature', ...Object.entries(wanted).flatMap(([name, on]) => (on ? [name] : []))),
      ...facts('state', busy ? cluster.provisioningState : undefined),
    ],
  };
};

const credential: Look = (evidence, connection) => {
  if (connection.authType !== 'workloadIdentity') return undefined;
  const identity = identityOf(evidence, connection);
  const expected = expectedCredential(evidence, connection);
  const credentials = identity && seen(identity.credentials);
  const found = credentials?.find(
    ({ issuer, subject }) => issuer === expected?.issuer && subject === expected.subject,
  );
  return {
    id: 'credential',
    present: credentials && (expected ? found !== undefined : false),
    doneAt: found?.createdAt,
    facts: [
      ...facts('identity', identity?.name),
      ...facts('subject', found?.subject),
      ...facts('issuer', found?.issuer),
    ],
  };
};

const role: Look = (evidence, connection) => {
  const wanted = expectedRoles(connection);
  const { authType } = connection;
  const principalId = principalOf(evidence, connection);
  const scope = accountId(connection);
  if (authType === 'secret' || authType === 'secretAuto' || isOptedOut(connection, 'authentication'))
    return undefined;
  if (wanted.length === 0 || !scope) return undefined;
  const held = principalId ? assignmentsOn(evidence, principalId, scope) : undefined;
  const own = wanted.map(({ id }) => held?.find(({ roleId }) => roleId === id));
  const given = own.filter((one) => one !== undefined);
  return {
    id: 'role',
    present: held && given.length === wanted.length,
    doneAt: given.length === wanted.length ? latest(given.map(({ createdAt }) => createdAt)) : undefined,
    facts: [
      ...facts('role', ...wanted.filter((_, index) => own[index]).map(({ name }) => name)),
      ...facts('principal', given.length > 0 ? principalId : undefined),
    ],
  };
};

const firewall: Look = (evidence, connection) => {
  if (isOptedOut(connection, 'network') || !accountId(connection)) return undefined;
  const network = targetOf(evidence, connection)?.network;
  const addresses = seen(evidence.outboundAddresses) ?? [];
  // Service Connector leaves a target alone that is closed to all public traffic.
  if (network && !network.publicAccess)
    return { id: 'firewall', present: true, facts: facts('closedNetwork', connection.target.name) };
  if (network && !network.denyByDefault)
    return { id: 'firewall', present: true, facts: facts('openNetwork', connection.target.name) };
  const admitted = network && addresses.filter((address) => admits(network.allowed, address));
  return {
    id: 'firewall',
    present: admitted && addresses.length > 0 ? admitted.length > 0 : undefined,
    facts: facts('address', ...(admitted ?? [])),
  };
};

/** The steps that Azure takes, each with what Azure shows of it. */
export const azureLooks: readonly Look[] = [provider, extension, features, credential, role, firewall];

function later(a: string | undefined, b: string | undefined): string | undefined {
  return latest([a, b]);
}

/** The latest of some ISO times, where all are known. */
function latest(times: readonly (string | undefined)[]): string | undefined {
  const known = times.flatMap((time) => time ?? []);
  return known.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}

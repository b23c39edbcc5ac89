import type { Connection } from '../connection.ts';
import type { ConnectionDraft } from '../draft.ts';
import { effectiveAuthType } from '../effective-auth.ts';
import { federatedSubject, secretName, serviceAccountName } from '../names.ts';
import type { TargetService } from '../target-service.ts';
import { variablesOfEdit } from './edit-variables.ts';

export type EditEffectCode =
  | 'keyAdded'
  | 'keyRemoved'
  | 'keyRenamed'
  | 'valuesRewritten'
  | 'secretKept'
  | 'accountAdded'
  | 'credentialAdded'
  | 'rolesAdded'
  | 'firewallOpened'
  | 'accountLeft'
  | 'accountShared'
  | 'credentialLeft'
  | 'rolesLeft'
  | 'firewallLeft';

/** One thing that saving a change does, or leaves as it is although it is no longer needed. */
export interface EditEffect {
  readonly code: EditEffectCode;
  readonly place: 'azure' | 'cluster' | 'left';
  readonly values: Readonly<Record<string, string>>;
}

/** A connection that is being changed, and what is known around it. */
export interface Edit {
  readonly connection: Connection;
  readonly service: TargetService;
  readonly before: ConnectionDraft;
  readonly after: ConnectionDraft;
  /** Names of its variables as they are now. */
  readonly present: readonly string[];
  /** The cluster's other connections. */
  readonly others: readonly Connection[];
}

/**
 * What saving a change does, in Azure and in the cluster. Service Connector adds what the new settings need and takes nothing away
 * but keys of its own Secret: roles, federated credentials, firewall rules and ServiceAccounts of the old settings stay.
 */
export function planEdit(edit: Edit): EditEffect[] {
  return [...secretEffects(edit), ...identityEffects(edit), ...roleEffects(edit), ...firewallEffects(edit)];
}

/** Keys that the Secret loses: under no name or under another one. */
export function lostKeys(effects: readonly EditEffect[]): string[] {
  return effects.flatMap(({ code, values }) =>
    code === 'keyRemoved' ? [values.key ?? ''] : code === 'keyRenamed' ? [values.from ?? ''] : [],
  );
}

function secretEffects({ connection, service, before, after, present }: Edit): EditEffect[] {
  const secret = secretName(connection.name);
  if (!after.writeConfiguration) return before.writeConfiguration ? [left('secretKept', { secret })] : [];
  const old = before.writeConfiguration ? variablesOfEdit(connection, before, service, present) : [];
  const next = variablesOfEdit(connection, after, service, present);
  const effects = next.flatMap(({ usual, name }): EditEffect[] => {
    const was = old.find((variable) => variable.usual === usual);
    if (!was)
      return old.some((variable) => variable.name === name)
        ? []
        : [inCluster('keyAdded', { secret, key: name })];
    return was.name === name ? [] : [inCluster('keyRenamed', { secret, from: was.name, to: name })];
  });
  const removed = old.filter(
    ({ usual, name }) => !next.some((variable) => variable.usual === usual || variable.name === name),
  );
  return [
    ...effects,
    ...removed.map(({ name }) => inCluster('keyRemoved', { secret, key: name })),
    inCluster('valuesRewritten', { secret }),
  ];
}

/** The service account that a draft's workloads run as, if they take on an identity. */
function accountOf(draft: ConnectionDraft, service: TargetService): string | undefined {
  return effectiveAuthType(draft, service) === 'workloadIdentity' ? draft.identity?.clientId : undefined;
}

function identityEffects({ connection, service, before, after, others }: Edit): EditEffect[] {
  const { namespace } = connection;
  const old = accountOf(before, service);
  const next = accountOf(after, service);
  if (old === next) return [];
  const shared = others.some((other) => other.namespace === namespace && other.clientId === old);
  return [
    ...(next
      ? [
          inCluster('accountAdded', { account: serviceAccountName(next) }),
          inAzure('credentialAdded', { subject: federatedSubject(namespace, next) }),
        ]
      : []),
    ...(old && shared ? [left('accountShared', { account: serviceAccountName(old) })] : []),
    ...(old && !shared
      ? [
          left('accountLeft', { account: serviceAccountName(old) }),
          left('credentialLeft', { subject: federatedSubject(namespace, old) }),
        ]
      : []),
  ];
}

/** Who gets roles on the target, and which. */
function grantOf(draft: ConnectionDraft, service: TargetService) {
  const authType = effectiveAuthType(draft, service);
  const principal = {
    workloadIdentity: draft.identity?.clientId,
    servicePrincipal: draft.servicePrincipal.clientId,
    csi: 'azureKeyvaultSecretsProvider',
    secret: undefined,
    secretAuto: undefined,
  }[authType];
  const roles = draft.roles.length > 0 ? draft.roles : service.defaultRoles;
  return draft.assignRoles && principal ? roles.map(({ id, name }) => ({ id, name, principal })) : [];
}

function roleEffects({ service, before, after }: Edit): EditEffect[] {
  const old = grantOf(before, service);
  const next = grantOf(after, service);
  const missing = (from: typeof old, to: typeof old) =>
    from.filter(({ id, principal }) => !to.some((one) => one.id === id && one.principal === principal));
  const words = (grants: typeof old) => ({
    roles: grants.map(({ name }) => name).join(', '),
    principal: grants[0]?.principal ?? '',
  });
  const added = missing(next, old);
  const kept = missing(old, next);
  return [
    ...(added.length > 0 ? [inAzure('rolesAdded', words(added))] : []),
    ...(kept.length > 0 ? [left('rolesLeft', words(kept))] : []),
  ];
}

function firewallEffects({ connection, service, before, after }: Edit): EditEffect[] {
  if (service.target.kind !== 'azure' || before.configureFirewall === after.configureFirewall) return [];
  const values = { target: connection.target.name };
  return [after.configureFirewall ? inAzure('firewallOpened', values) : left('firewallLeft', values)];
}

const effect =
  (place: EditEffect['place']) =>
  (code: EditEffectCode, values: EditEffect['values']): EditEffect => ({ code, place, values });
const inAzure = effect('azure');
const inCluster = effect('cluster');
const left = effect('left');

import type { ConnectionDraft } from './draft.ts';
import { effectiveAuthType } from './effective-auth.ts';
import {
  extensionName,
  federatedSubject,
  releaseNamespace,
  secretName,
  serviceAccountName,
} from './names.ts';
import type { TargetService } from './target-service.ts';

/** The present state that a plan is computed from. `undefined` means that it could not be read. */
export interface ClusterFacts {
  readonly provisioningState: string;
  readonly providerRegistered?: boolean | undefined;
  readonly extensionInstalled?: boolean | undefined;
  readonly oidcIssuerEnabled: boolean;
  readonly workloadIdentityEnabled: boolean;
  readonly secretsProviderEnabled: boolean;
  readonly namespaces?: readonly string[] | undefined;
  readonly federatedSubjects?: readonly string[] | undefined;
  /** Ids of the roles that the chosen identity or service principal holds on the target. */
  readonly rolesHeld?: readonly string[] | undefined;
  /** Names of Secrets and ServiceAccounts in the chosen namespace. */
  readonly objects?: readonly string[] | undefined;
}

export type PlanStepId =
  | 'waitForCluster'
  | 'registerProvider'
  | 'installExtension'
  | 'updateExtension'
  | 'enableOidcIssuer'
  | 'enableWorkloadIdentity'
  | 'enableSecretsProvider'
  | 'createFederatedCredential'
  | 'assignRoles'
  | 'configureFirewall'
  | 'createNamespace'
  | 'runJob'
  | 'writeSecret'
  | 'writeServiceAccount'
  | 'createConnection'
  | 'updateConnection';

export interface PlanStep {
  readonly id: PlanStepId;
  readonly place: 'azure' | 'cluster';
  /** `done` is already so and stays; `blocked` must change before a create can succeed. */
  readonly state: 'create' | 'change' | 'done' | 'blocked';
  /** What it happens to: a name or a list of names. */
  readonly subject: string;
  /** ARM action that the signed-in user needs for it. */
  readonly permission?: string;
}

/**
 * What creating the connection will do, in Azure and in the cluster, in the order in which it happens.
 * Service Connector works with the caller's rights, so each Azure step names the permission it takes.
 * @param editing the name of the connection that is changed: Service Connector takes the same steps then
 */
export function planConnection(
  draft: ConnectionDraft,
  service: TargetService,
  facts: ClusterFacts,
  editing?: string,
): PlanStep[] {
  const authType = effectiveAuthType(draft, service);
  const roles = draft.roles.length > 0 ? draft.roles : service.defaultRoles;
  const lacking = roles.filter(({ id }) => !facts.rolesHeld?.includes(id));
  const steps: (PlanStep | false)[] = [
    facts.provisioningState !== 'Succeeded' &&
      step('waitForCluster', 'azure', 'blocked', facts.provisioningState),
    registration(facts),
    facts.extensionInstalled
      ? step(
          'updateExtension',
          'azure',
          'change',
          extensionName,
          'Microsoft.KubernetesConfiguration/extensions/write',
        )
      : step(
          'installExtension',
          'azure',
          'create',
          extensionName,
          'Microsoft.KubernetesConfiguration/extensions/write',
        ),
    ...(authType === 'workloadIdentity' ? workloadIdentitySteps(draft, facts) : []),
    authType === 'csi' &&
      toggle('enableSecretsProvider', facts.secretsProviderEnabled, 'azureKeyvaultSecretsProvider'),
    (authType === 'workloadIdentity' || authType === 'servicePrincipal' || authType === 'csi') &&
      draft.assignRoles &&
      roles.length > 0 &&
      step(
        'assignRoles',
        'azure',
        lacking.length > 0 ? 'create' : 'done',
        (lacking.length > 0 ? lacking : roles).map(({ name }) => name).join(', '),
        'Microsoft.Authorization/roleAssignments/write',
      ),
    draft.configureFirewall &&
      service.target.kind === 'azure' &&
      step('configureFirewall', 'azure', 'change', targetName(draft, service)),
    editing
      ? step('updateConnection', 'azure', 'change', editing, linkersWrite)
      : step('createConnection', 'azure', 'create', draft.name, linkersWrite),
    facts.namespaces?.includes(draft.namespace) === false &&
      step('createNamespace', 'cluster', 'create', draft.namespace),
    step('runJob', 'cluster', 'create', `${releaseNamespace}/sc-job`),
    draft.writeConfiguration &&
      step('writeSecret', 'cluster', editing ? 'change' : 'create', secretName(editing ?? draft.name)),
    authType === 'workloadIdentity' &&
      draft.identity !== null &&
      step('writeServiceAccount', 'cluster', 'create', serviceAccountName(draft.identity.clientId)),
  ];
  return steps.filter((candidate) => candidate !== false);
}

const linkersWrite = 'Microsoft.ServiceLinker/linkers/write';

function workloadIdentitySteps(draft: ConnectionDraft, facts: ClusterFacts): PlanStep[] {
  const subject = draft.identity ? federatedSubject(draft.namespace, draft.identity.clientId) : '';
  const trusted = facts.federatedSubjects?.includes(subject) ?? false;
  return [
    toggle('enableOidcIssuer', facts.oidcIssuerEnabled, ''),
    toggle('enableWorkloadIdentity', facts.workloadIdentityEnabled, ''),
    step(
      'createFederatedCredential',
      'azure',
      trusted ? 'done' : 'create',
      subject,
      'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write',
    ),
  ];
}

function registration({ providerRegistered }: ClusterFacts): PlanStep | false {
  const subject = 'Microsoft.KubernetesConfiguration';
  if (providerRegistered === undefined) return false;
  return providerRegistered
    ? step('registerProvider', 'azure', 'done', subject)
    : step('registerProvider', 'azure', 'blocked', subject, `${subject}/register/action`);
}

const toggle = (id: PlanStepId, enabled: boolean, subject: string): PlanStep =>
  step(id, 'azure', enabled ? 'done' : 'change', subject, 'Microsoft.ContainerService/managedClusters/write');

function step(
  id: PlanStepId,
  place: PlanStep['place'],
  state: PlanStep['state'],
  subject: string,
  permission?: string,
): PlanStep {
  return { id, place, state, subject, ...(permission ? { permission } : {}) };
}

function targetName(draft: ConnectionDraft, service: TargetService): string {
  return service.target.kind === 'azure' ? (draft.target[service.target.levels[0].parameter] ?? '') : '';
}

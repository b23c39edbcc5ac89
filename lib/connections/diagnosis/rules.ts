import type { Rule } from './rule.ts';
import { aadDevice } from './rules/aad-device.ts';
import { acceptedRetryLater } from './rules/accepted-retry-later.ts';
import { agentTimeout } from './rules/agent-timeout.ts';
import { aksKeyvaultSecretRefused } from './rules/aks-keyvault-secret-refused.ts';
import { appconfigLocalAuthDisabled } from './rules/appconfig-local-auth-disabled.ts';
import { argumentBlank } from './rules/argument-blank.ts';
import { authRequired } from './rules/auth-required.ts';
import { authRequiredOnUpdate } from './rules/auth-required-on-update.ts';
import { clusterFailed } from './rules/cluster-failed.ts';
import { clusterStopped } from './rules/cluster-stopped.ts';
import { conflict } from './rules/conflict.ts';
import { connectionFailed } from './rules/connection-failed.ts';
import { connectionIdInvalid } from './rules/connection-id-invalid.ts';
import { connectionStuck } from './rules/connection-stuck.ts';
import { criticalAddonsOnly } from './rules/critical-addons-only.ts';
import { csiNotSynced } from './rules/csi-not-synced.ts';
import { extensionUninstalled } from './rules/extension-uninstalled.ts';
import { federatedCredentialLimitReached } from './rules/federated-credential-limit.ts';
import { federatedCredentialMismatch } from './rules/federated-credential-mismatch.ts';
import { federatedCredentialMissing } from './rules/federated-credential-missing.ts';
import { firewallBlocks } from './rules/firewall-blocks.ts';
import { helmChartDownload } from './rules/helm-chart-download.ts';
import { helmInProgress } from './rules/helm-in-progress.ts';
import { helmRender } from './rules/helm-render.ts';
import { helmResourceExists } from './rules/helm-resource-exists.ts';
import { identityMissing } from './rules/identity-missing.ts';
import { imageUnauthorized } from './rules/image-unauthorized.ts';
import { kafkaBootstrapInvalid } from './rules/kafka-bootstrap-invalid.ts';
import { kafkaNameSuffix } from './rules/kafka-name-suffix.ts';
import { kafkaSchemaInvalid } from './rules/kafka-schema-invalid.ts';
import { kafkaUpdateSecretRequired } from './rules/kafka-update-secret-required.ts';
import { leftoverInUse } from './rules/leftover-in-use.ts';
import { leftoverKubernetesObjects } from './rules/leftover-kubernetes-objects.ts';
import { locked } from './rules/locked.ts';
import { missingSubscriptionRegistration } from './rules/missing-subscription-registration.ts';
import { namespaceTerminating } from './rules/namespace-terminating.ts';
import { noSchedulableNode } from './rules/no-schedulable-node.ts';
import { nothingToUpdate } from './rules/nothing-to-update.ts';
import { objectsMissing } from './rules/objects-missing.ts';
import { oneAuthOnly } from './rules/one-auth-only.ts';
import { otherExtension } from './rules/other-extension.ts';
import { passwordlessExtensionMissing } from './rules/passwordless-extension-missing.ts';
import { policyDenied } from './rules/policy-denied.ts';
import { provisionFailed } from './rules/provision-failed.ts';
import { requiredArgumentMissing } from './rules/required-argument-missing.ts';
import { requiredKeysMissing } from './rules/required-keys-missing.ts';
import { resourceIdMalformed } from './rules/resource-id-malformed.ts';
import { resourceReadinessTimeout } from './rules/resource-readiness-timeout.ts';
import { roleMissing } from './rules/role-missing.ts';
import { secretsProviderDisabled } from './rules/secrets-provider-disabled.ts';
import { serviceAccountChanged } from './rules/service-account-changed.ts';
import { servicelinkerNotRegistered } from './rules/servicelinker-not-registered.ts';
import { sourceIdInvalid } from './rules/source-id-invalid.ts';
import { spObjectIdUnresolved } from './rules/sp-object-id-unresolved.ts';
import { stuckOldOperatorImage } from './rules/stuck-old-operator-image.ts';
import { targetIdInvalid } from './rules/target-id-invalid.ts';
import { targetMissing } from './rules/target-missing.ts';
import { targetSubscriptionNotRegistered } from './rules/target-subscription-not-registered.ts';
import { throttled } from './rules/throttled.ts';
import { trafficNotAuthorized } from './rules/traffic-not-authorized.ts';
import { unauthorizedResourceAccess } from './rules/unauthorized-resource-access.ts';
import { unchangedSkip } from './rules/unchanged-skip.ts';
import { unknownResourceType } from './rules/unknown-resource-type.ts';
import { unsupportedKey } from './rules/unsupported-key.ts';
import { unsupportedResource } from './rules/unsupported-resource.ts';
import { usageKeyValue } from './rules/usage-key-value.ts';
import { webhookNotInjected } from './rules/webhook-not-injected.ts';
import { workloadIdentityArity } from './rules/workload-identity-arity.ts';
import { workloadIdentityDisabled } from './rules/workload-identity-disabled.ts';
import { workloadIdentityIdInvalid } from './rules/workload-identity-id-invalid.ts';
import { workloadIdentityLabel } from './rules/workload-identity-label.ts';

/** Every rule, one for each file of `rules/`; their order is in their priorities. */
export const rules: readonly Rule[] = [
  aadDevice,
  acceptedRetryLater,
  agentTimeout,
  aksKeyvaultSecretRefused,
  appconfigLocalAuthDisabled,
  argumentBlank,
  authRequiredOnUpdate,
  authRequired,
  clusterFailed,
  clusterStopped,
  conflict,
  connectionFailed,
  connectionIdInvalid,
  connectionStuck,
  criticalAddonsOnly,
  csiNotSynced,
  extensionUninstalled,
  federatedCredentialLimitReached,
  federatedCredentialMismatch,
  federatedCredentialMissing,
  firewallBlocks,
  helmChartDownload,
  helmInProgress,
  helmRender,
  helmResourceExists,
  identityMissing,
  imageUnauthorized,
  kafkaBootstrapInvalid,
  kafkaNameSuffix,
  kafkaSchemaInvalid,
  kafkaUpdateSecretRequired,
  leftoverInUse,
  leftoverKubernetesObjects,
  locked,
  missingSubscriptionRegistration,
  namespaceTerminating,
  noSchedulableNode,
  nothingToUpdate,
  objectsMissing,
  oneAuthOnly,
  otherExtension,
  passwordlessExtensionMissing,
  policyDenied,
  provisionFailed,
  requiredArgumentMissing,
  requiredKeysMissing,
  resourceIdMalformed,
  resourceReadinessTimeout,
  roleMissing,
  secretsProviderDisabled,
  serviceAccountChanged,
  servicelinkerNotRegistered,
  sourceIdInvalid,
  spObjectIdUnresolved,
  stuckOldOperatorImage,
  targetIdInvalid,
  targetMissing,
  targetSubscriptionNotRegistered,
  throttled,
  trafficNotAuthorized,
  unauthorizedResourceAccess,
  unchangedSkip,
  unknownResourceType,
  unsupportedKey,
  unsupportedResource,
  usageKeyValue,
  workloadIdentityArity,
  workloadIdentityDisabled,
  workloadIdentityIdInvalid,
  workloadIdentityLabel,
  webhookNotInjected,
];

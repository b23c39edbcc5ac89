import { contoso } from './contoso.ts';
import { agentTimeout } from './failures/agent-timeout.ts';
import { conflict } from './failures/conflict.ts';
import { csiNotSynced } from './failures/csi-not-synced.ts';
import { extensionFailed } from './failures/extension-failed.ts';
import { extensionUninstalled } from './failures/extension-uninstalled.ts';
import { ficLimit } from './failures/fic-limit.ts';
import { ficMismatch } from './failures/fic-mismatch.ts';
import { helmBusy } from './failures/helm-busy.ts';
import { helmDownload } from './failures/helm-download.ts';
import { helmExists } from './failures/helm-exists.ts';
import { helmRender } from './failures/helm-render.ts';
import { image401 } from './failures/image-401.ts';
import { imageNotFound } from './failures/image-not-found.ts';
import { jobPresent } from './failures/job-present.ts';
import { leftoverObjects } from './failures/leftover-objects.ts';
import { localAuthDisabled } from './failures/local-auth-disabled.ts';
import { locked } from './failures/locked.ts';
import { noPermission } from './failures/no-permission.ts';
import { policyDenied } from './failures/policy-denied.ts';
import { providerNotRegistered } from './failures/provider-not-registered.ts';
import { readinessTimeout } from './failures/readiness-timeout.ts';
import { serviceLinkerNotRegistered } from './failures/servicelinker-not-registered.ts';
import { taintedPools } from './failures/tainted-pools.ts';
import { targetNotRegistered } from './failures/target-not-registered.ts';
import { throttled } from './failures/throttled.ts';
import { trafficNotAuthorized } from './failures/traffic-not-authorized.ts';
import { wiLabel } from './failures/wi-label.ts';
import type { Scenario } from './scenario.ts';

/** Every starting point, by name. */
export const scenarios: readonly Scenario[] = [
  contoso,
  conflict,
  providerNotRegistered,
  serviceLinkerNotRegistered,
  targetNotRegistered,
  noPermission,
  policyDenied,
  locked,
  throttled,
  agentTimeout,
  taintedPools,
  readinessTimeout,
  trafficNotAuthorized,
  helmDownload,
  imageNotFound,
  image401,
  helmRender,
  helmExists,
  helmBusy,
  extensionFailed,
  extensionUninstalled,
  jobPresent,
  leftoverObjects,
  ficMismatch,
  ficLimit,
  wiLabel,
  csiNotSynced,
  localAuthDisabled,
];

export function findScenario(name: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.name === name);
}

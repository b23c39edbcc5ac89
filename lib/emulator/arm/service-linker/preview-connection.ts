import { ArmError } from '../arm-error.ts';
import type { Access } from '../authorization/access.ts';
import { keyOf } from '../resource-id.ts';
import type { Change } from './change.ts';
import type { ConnectionWork } from './connection-work.ts';
import type { OperationPreview, Prerequisite } from './dry-run-record.ts';
import { actionsOn, checkPreconditions } from './steps/check-preconditions.ts';
import { demandChangeable } from './steps/demand-changeable.ts';
import { steps } from './steps/steps.ts';
import { accountOf } from './target-resource.ts';

/**
 * Tells what creating a connection would do, and what stands in its way, without doing anything.
 * @param access rights of the caller, in whose name the connection would be made
 */
export function previewConnection(work: ConnectionWork, access: Access) {
  const obstacles: Prerequisite[] = [];
  const attempt = <T>(look: () => T, otherwise: T): T => {
    try {
      return look();
    } catch (error) {
      if (!(error instanceof ArmError)) throw error;
      obstacles.push({ type: 'basicError', ...error.detail });
      return otherwise;
    }
  };
  // Missing rights are gathered below, all of them; the real run stops at the first.
  const unhindered = { ...work, demand: () => {} };
  attempt(() => checkPreconditions(unhindered), undefined);
  const changes = steps.flatMap((step) => attempt(() => [...step(unhindered)], []));
  for (const change of changes) attempt(() => demandChangeable(work.arm.state, change), undefined);
  const missing = new Map<string, Set<string>>();
  for (const { action, scope } of [...rightsOnTarget(work), ...changes]) {
    if (!access.allows(action, scope)) missing.set(scope, (missing.get(scope) ?? new Set()).add(action));
  }
  return {
    prerequisiteResults: [
      ...obstacles,
      ...[...missing].map(
        ([scope, permissions]): Prerequisite => ({
          type: 'permissionsMissing',
          scope,
          permissions: [...permissions],
          recommendedRole: recommendedRole(permissions),
        }),
      ),
    ],
    operationPreviews: changes.map(preview),
  };
}

function rightsOnTarget({ chosen: { targetService }, kind, arm }: ConnectionWork) {
  if (targetService.type !== 'AzureResource') return [];
  const account = arm.state.resources.get(keyOf(accountOf(targetService.id)));
  return account ? actionsOn(account.type, kind).map((action) => ({ action, scope: account.id })) : [];
}

function recommendedRole(permissions: ReadonlySet<string>): string {
  const managesAccess = [...permissions].some((action) => action.startsWith('Microsoft.Authorization/'));
  return managesAccess ? 'Owner' : 'Contributor';
}

function preview({ name, operationType, description, action, scope }: Change): OperationPreview {
  return { name, operationType, description, action, scope };
}

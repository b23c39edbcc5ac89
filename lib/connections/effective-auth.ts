import type { ConnectionDraft } from './draft.ts';
import type { AuthType, TargetService } from './target-service.ts';

/** The authentication type that a draft ends up with: the CSI driver takes the choice away, and a service may not offer what was chosen before. */
export function effectiveAuthType(draft: ConnectionDraft, service: TargetService): AuthType {
  if (draft.csi && service.authTypes.includes('csi')) return 'csi';
  return authTypeChoices(service).find((authType) => authType === draft.authType) ?? firstChoice(service);
}

/** The authentication types that the user chooses between; CSI is a toggle of its own. */
export function authTypeChoices(service: TargetService): AuthType[] {
  const order: AuthType[] = ['workloadIdentity', 'servicePrincipal', 'secretAuto', 'secret'];
  return order.filter((authType) => service.authTypes.includes(authType));
}

function firstChoice(service: TargetService): AuthType {
  return authTypeChoices(service)[0] ?? service.authTypes[0];
}

import { createHash } from 'node:crypto';
import { AzureError } from '#lib/azure/azure-error.ts';
import { listIdentities } from '#lib/azure/identities.ts';
import { getWholeLinker, type WholeLinker } from '#lib/azure/linkers.ts';
import { subscriptionOf } from '#lib/azure/resource-id.ts';
import { listResourcesOfType } from '#lib/azure/targets.ts';
import type { Connection } from '#lib/connections/connection.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { draftOfLinker } from '#lib/connections/draft-of-linker.ts';
import { connectionOfLinker, type LinkerAnswer } from '#lib/connections/linker-answer.ts';
import { targetOfId } from '#lib/connections/target-id.ts';
import { worded } from '#lib/failures/words.ts';
import type { PortalSession } from './session.ts';

/** A connection as a draft that can be changed, without its secrets. */
export interface ConnectionToEdit {
  readonly connection: Connection;
  readonly draft: ConnectionDraft;
  /** Changes whenever the connection does, whoever changes it. */
  readonly version: string;
}

/**
 * Reads a connection as the draft that would make it.
 * @throws AzureError UnknownTarget for one whose target the portal does not know
 */
export async function connectionDraft(
  { arm }: PortalSession,
  clusterId: string,
  name: string,
): Promise<ConnectionToEdit> {
  const whole = await getWholeLinker(arm, clusterId, name);
  const { linker } = whole;
  const draft = await wholeDraft(arm, clusterId, linker);
  if (!draft)
    throw new AzureError({
      code: 'UnknownTarget',
      ...worded('unknownTarget'),
      status: 422,
      attempted: `read ${name}`,
    });
  return { connection: connectionOfLinker(linker), draft, version: versionOf(whole) };
}

/** The draft of a linker, with what it does not say itself and Azure knows. */
export async function wholeDraft(
  arm: Arm,
  clusterId: string,
  linker: LinkerAnswer,
): Promise<ConnectionDraft | undefined> {
  const [identityId, accountKind] = await Promise.all([
    identityOf(arm, subscriptionOf(clusterId), linker),
    kindOf(arm, linker),
  ]);
  return draftOfLinker(linker, { identityId, accountKind });
}

/** Azure gives linkers no ETag, so what a connection is, and when it was changed last, stands for one. */
export function versionOf({ linker, properties }: WholeLinker): string {
  const content = JSON.stringify([linker.systemData?.lastModifiedAt, properties]);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

type Arm = PortalSession['arm'];

/** A linker knows its identity by the client id; the ARM id is looked up where this user may. */
async function identityOf(
  arm: Arm,
  own: string,
  { properties: { authInfo } }: LinkerAnswer,
): Promise<string | undefined> {
  const { clientId } = authInfo ?? {};
  // A command line names no subscription.
  const subscriptionId = authInfo?.subscriptionId || own;
  if (!clientId || authInfo?.authType !== 'userAssignedIdentity') return undefined;
  const identities = await readable(listIdentities(arm, subscriptionId));
  return identities?.find((identity) => identity.clientId === clientId)?.id;
}

/** Kind of the target's account, for services whose variables depend on it. */
async function kindOf(
  arm: Arm,
  { properties: { targetService } }: LinkerAnswer,
): Promise<string | undefined> {
  const known = targetOfId(targetService?.id ?? '');
  if (!known?.service.variants || known.service.target.kind !== 'azure') return undefined;
  const [{ parameter, resourceType = '' }] = known.service.target.levels;
  const list = await readable(listResourcesOfType(arm, known.parameters.subscription ?? '', resourceType));
  const wanted = known.parameters[parameter]?.toLowerCase();
  return list?.find(({ name }) => name.toLowerCase() === wanted)?.kind;
}

async function readable<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof AzureError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

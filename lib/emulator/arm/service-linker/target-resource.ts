/**
 * The resource that a target stands in: the account, server or namespace whose firewall and access rule it.
 * @param targetId such as `…/storageAccounts/st/blobServices/default`
 * @returns `…/storageAccounts/st`
 */
export function accountOf(targetId: string): string {
  return (
    /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+\/[^/]+\/[^/]+/i.exec(targetId)?.[0] ??
    targetId
  );
}

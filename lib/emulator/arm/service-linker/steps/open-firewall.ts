import { outboundAddress } from '../../container-service/new-cluster.ts';
import { keyOf } from '../../resource-id.ts';
import { admitAddress } from '../../targets/firewall.ts';
import type { Step } from '../change.ts';
import { accountOf } from '../target-resource.ts';

/** Lets the cluster's outbound address, and the ranges the user named, through the target's firewall. */
export const openFirewall: Step = ({ arm, chosen, cluster }) => {
  if (chosen.publicNetworkSolution?.action === 'optOut' || chosen.targetService.type !== 'AzureResource')
    return [];
  const { resources } = arm.state;
  const key = keyOf(accountOf(chosen.targetService.id));
  const pending = (address: string) => {
    const account = resources.get(key);
    return account && admitAddress(account, address, (id) => resources.get(keyOf(id)));
  };
  const addresses = [
    outboundAddress(cluster()).properties.ipAddress,
    ...(chosen.publicNetworkSolution?.firewallRules?.ipRanges ?? []),
  ];
  return addresses.flatMap((address) => {
    const change = pending(address);
    if (!change) return [];
    return [
      {
        name: 'Configure firewall rule',
        operationType: 'configNetwork' as const,
        description: `Lets ${address} through the firewall of the target.`,
        action: change.action,
        scope: resources.get(key)?.id ?? key,
        apply(progress) {
          // Looked up again: the rule before this one may have changed the same list.
          const resource = pending(address)?.resource;
          if (!resource) return;
          const changedKey = keyOf(resource.id);
          progress.made({
            collection: 'resources',
            key: changedKey,
            before: resources.get(changedKey) ?? null,
          });
          resources.set(changedKey, resource);
        },
      },
    ];
  });
};

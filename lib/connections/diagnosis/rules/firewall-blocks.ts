import { healthyConnections, letsIn, targetOf } from '../connection-evidence.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

/** The target's firewall lets no outbound address of the cluster in. Private endpoints are not looked at, so this is a warning. */
export const firewallBlocks: Rule = {
  id: 'firewall-blocks',
  priority: 29,
  find(evidence) {
    const addresses = seen(evidence.outboundAddresses) ?? [];
    return healthyConnections(evidence).flatMap((connection) => {
      const target = targetOf(evidence, connection);
      const network = target?.network;
      if (!network || letsIn(evidence, network) !== false) return [];
      return [
        finding('firewall-blocks', {
          severity: 'warning',
          connections: [connection.name],
          values: {
            connection: connection.name,
            target: connection.target.name,
            addresses: addresses.join(', '),
          },
          quotes: [
            {
              source: 'targets',
              text: network.publicAccess
                ? `${target.id}: ${network.allowed.join(', ') || 'no address is let in'}`
                : `${target.id}: publicNetworkAccess Disabled`,
            },
          ],
          remedy: network.publicAccess ? { kind: 'allowAddresses', scope: target.id, addresses } : undefined,
          commands: [],
        }),
      ];
    });
  },
};

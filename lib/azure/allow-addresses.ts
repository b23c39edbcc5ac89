import { z } from 'zod';
import { type ArmSession, armGet, armRequest } from './arm-client.ts';
import { firewallOf } from './target-network.ts';

const list = z.array(z.looseObject({})).nullish();
const accessList = z.looseObject({ ipRules: list }).nullish();
const accountSchema = z.object({ properties: z.object({ networkAcls: accessList, ipRules: list }) });
const ruleSetSchema = z.object({ properties: accessList });

/**
 * Lets addresses through a target's firewall, beside those that it lets in already. Lists are written as a whole, so a change by
 * somebody else at the same moment can be lost.
 * @param id ARM id of the account or server
 */
export async function allowAddresses(
  session: ArmSession,
  id: string,
  addresses: readonly string[],
): Promise<void> {
  const { rules, apiVersion = '' } = firewallOf(id) ?? {};
  const write = (method: 'PATCH' | 'PUT', path: string, properties: unknown) =>
    armRequest(session, { method, path, apiVersion, body: { properties } });
  const account = () => armGet(session, id, apiVersion, accountSchema).then(({ properties }) => properties);
  switch (rules) {
    case 'networkAcls': {
      const { networkAcls } = await account();
      const added = addresses.map((value) => ({ value }));
      await write('PATCH', id, {
        networkAcls: { ...networkAcls, ipRules: [...(networkAcls?.ipRules ?? []), ...added] },
      });
      return;
    }
    case 'ipRules': {
      const { ipRules } = await account();
      const added = addresses.map((ipAddressOrRange) => ({ ipAddressOrRange }));
      await write('PATCH', id, { ipRules: [...(ipRules ?? []), ...added] });
      return;
    }
    case 'networkRuleSet': {
      const path = `${id}/networkRuleSets/default`;
      const { properties } = await armGet(session, path, apiVersion, ruleSetSchema);
      const added = addresses.map((ipMask) => ({ ipMask, action: 'Allow' }));
      await write('PUT', path, { ...properties, ipRules: [...(properties?.ipRules ?? []), ...added] });
      return;
    }
    case 'firewallRules':
      for (const address of addresses) {
        const name = `aks-${address.replaceAll('.', '-')}`;
        await write('PUT', `${id}/firewallRules/${name}`, { startIpAddress: address, endIpAddress: address });
      }
      return;
    case 'redisRules':
      for (const address of addresses) {
        const name = `aks_${address.replaceAll('.', '_')}`;
        await write('PUT', `${id}/firewallRules/${name}`, { startIP: address, endIP: address });
      }
  }
}

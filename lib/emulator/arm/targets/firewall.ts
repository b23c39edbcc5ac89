import type { Resource } from '../resource.ts';
import { keyOf } from '../resource-id.ts';

/** How a type of target lets addresses in. Types that are not here have no address rules. */
const kinds: Readonly<Record<string, 'networkAcls' | 'ipRules' | 'networkRuleSet' | 'firewallRules'>> = {
  'microsoft.storage/storageaccounts': 'networkAcls',
  'microsoft.keyvault/vaults': 'networkAcls',
  'microsoft.cognitiveservices/accounts': 'networkAcls',
  'microsoft.documentdb/databaseaccounts': 'ipRules',
  'microsoft.servicebus/namespaces': 'networkRuleSet',
  'microsoft.eventhub/namespaces': 'networkRuleSet',
  'microsoft.sql/servers': 'firewallRules',
  'microsoft.dbformysql/servers': 'firewallRules',
  'microsoft.dbformysql/flexibleservers': 'firewallRules',
  'microsoft.dbforpostgresql/servers': 'firewallRules',
  'microsoft.dbforpostgresql/flexibleservers': 'firewallRules',
};

export interface FirewallChange {
  /** The account itself or a resource below it, as it is to be stored. */
  readonly resource: Resource;
  /** Permission that the change takes. */
  readonly action: string;
}

/**
 * Works out what lets an address through a target's firewall.
 * @param find reads a stored resource by id
 * @returns undefined when it is let in already: the firewall is open, has no address rules, or names the address. A target
 * that denies all public traffic is left as it is, too.
 */
export function admitAddress(
  account: Resource,
  address: string,
  find: (id: string) => Resource | undefined,
): FirewallChange | undefined {
  if (account.properties.publicNetworkAccess === 'Disabled') return undefined;
  switch (kinds[account.type.toLowerCase()]) {
    case 'networkAcls':
      return inAccessList(account, 'networkAcls', address);
    case 'ipRules':
      return inAddressRules(account, address);
    case 'networkRuleSet': {
      const rules = find(`${account.id}/networkRuleSets/default`);
      return rules && withAddress(rules, rules.properties, 'ipMask', address, (properties) => properties);
    }
    case 'firewallRules':
      return asFirewallRule(account, address, find);
    default:
      return undefined;
  }
}

function inAccessList(account: Resource, field: string, address: string): FirewallChange | undefined {
  const list = account.properties[field];
  if (!isRecord(list)) return undefined;
  return withAddress(account, list, 'value', address, (changed) => ({
    ...account.properties,
    [field]: changed,
  }));
}

function withAddress(
  resource: Resource,
  list: Readonly<Record<string, unknown>>,
  field: string,
  address: string,
  place: (list: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): FirewallChange | undefined {
  const rules = Array.isArray(list.ipRules) ? list.ipRules : [];
  if (list.defaultAction !== 'Deny' || rules.some((rule) => isRecord(rule) && rule[field] === address))
    return undefined;
  const properties = place({ ...list, ipRules: [...rules, { [field]: address, action: 'Allow' }] });
  return { resource: { ...resource, properties }, action: `${resource.type}/write` };
}

/** Cosmos DB: without any rule every address is let in. */
function inAddressRules(account: Resource, address: string): FirewallChange | undefined {
  const rules = Array.isArray(account.properties.ipRules) ? account.properties.ipRules : [];
  if (rules.length === 0 || rules.some((rule) => isRecord(rule) && rule.ipAddressOrRange === address))
    return undefined;
  const properties = { ...account.properties, ipRules: [...rules, { ipAddressOrRange: address }] };
  return { resource: { ...account, properties }, action: `${account.type}/write` };
}

function asFirewallRule(
  server: Resource,
  address: string,
  find: (id: string) => Resource | undefined,
): FirewallChange | undefined {
  const name = `service-connector-${address.replaceAll('.', '-')}`;
  const id = `${server.id}/firewallRules/${name}`;
  if (find(keyOf(id))) return undefined;
  const type = `${server.type}/firewallRules`;
  return {
    resource: { id, name, type, properties: { startIpAddress: address, endIpAddress: address } },
    action: `${type}/write`,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

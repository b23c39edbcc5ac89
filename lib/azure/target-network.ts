import { z } from 'zod';
import { type ArmSession, armGet, armList } from './arm-client.ts';

/** What a target lets in from public networks. */
interface TargetNetwork {
  readonly publicAccess: boolean;
  /** Addresses that no rule names are turned away. */
  readonly denyByDefault: boolean;
  /** Addresses, CIDR ranges, or ranges written as `first-last`. */
  readonly allowed: string[];
}

/** Where a type of target keeps its address rules, and the api-version that tells them. */
interface Firewall {
  readonly apiVersion: string;
  readonly rules:
    | 'networkAcls'
    /** Cosmos DB: a list of its own, and no rule at all lets everybody in. */
    | 'ipRules'
    /** Service Bus and Event Hubs: a resource below the namespace. */
    | 'networkRuleSet'
    /** Database servers: a resource for each rule, and no rule lets nobody in. */
    | 'firewallRules'
    /** Redis: the same, but no rule lets everybody in. */
    | 'redisRules'
    /** Only the switch for public access. */
    | 'none';
}

const firewalls: Readonly<Record<string, Firewall>> = {
  'microsoft.storage/storageaccounts': { apiVersion: '2023-01-01', rules: 'networkAcls' },
  'microsoft.keyvault/vaults': { apiVersion: '2023-07-01', rules: 'networkAcls' },
  'microsoft.cognitiveservices/accounts': { apiVersion: '2023-05-01', rules: 'networkAcls' },
  'microsoft.documentdb/databaseaccounts': { apiVersion: '2024-05-15', rules: 'ipRules' },
  'microsoft.servicebus/namespaces': { apiVersion: '2024-01-01', rules: 'networkRuleSet' },
  'microsoft.eventhub/namespaces': { apiVersion: '2024-01-01', rules: 'networkRuleSet' },
  'microsoft.sql/servers': { apiVersion: '2021-11-01', rules: 'firewallRules' },
  'microsoft.dbformysql/flexibleservers': { apiVersion: '2023-12-30', rules: 'firewallRules' },
  'microsoft.dbformysql/servers': { apiVersion: '2017-12-01', rules: 'firewallRules' },
  'microsoft.dbforpostgresql/flexibleservers': { apiVersion: '2022-12-01', rules: 'firewallRules' },
  'microsoft.dbforpostgresql/servers': { apiVersion: '2017-12-01', rules: 'firewallRules' },
  'microsoft.cache/redis': { apiVersion: '2024-03-01', rules: 'redisRules' },
  'microsoft.cache/redisenterprise': { apiVersion: '2024-02-01', rules: 'none' },
  'microsoft.appconfiguration/configurationstores': { apiVersion: '2023-03-01', rules: 'none' },
  'microsoft.signalrservice/signalr': { apiVersion: '2023-02-01', rules: 'none' },
  'microsoft.signalrservice/webpubsub': { apiVersion: '2023-02-01', rules: 'none' },
  'microsoft.insights/components': { apiVersion: '2020-02-02', rules: 'none' },
};

/** How to read who gets into a target; undefined for types that the portal does not know. */
export const firewallOf = (id: string): Firewall | undefined =>
  firewalls[/\/providers\/([^/]+\/[^/]+)\//i.exec(id)?.[1]?.toLowerCase() ?? ''];

const ruleSchema = z
  .object({ value: z.string(), ipAddressOrRange: z.string(), ipMask: z.string() })
  .partial()
  .transform(({ value, ipAddressOrRange, ipMask }) => value ?? ipAddressOrRange ?? ipMask ?? '');
const rulesSchema = z.array(ruleSchema).nullish();
const aclSchema = z.object({ defaultAction: z.string().nullish(), ipRules: rulesSchema }).nullish();

/** The parts of a target's properties that say who gets in; each type has some of them. */
export const targetNetworkSchema = z.object({
  publicNetworkAccess: z.string().nullish(),
  publicNetworkAccessForIngestion: z.string().nullish(),
  network: z.object({ publicNetworkAccess: z.string().nullish() }).nullish().catch(undefined),
  networkAcls: aclSchema.catch(undefined),
  ipRules: rulesSchema.catch(undefined),
});

const rangeSchema = z.object({
  properties: z
    .object({ startIpAddress: z.string(), endIpAddress: z.string() })
    .or(
      z
        .object({ startIP: z.string(), endIP: z.string() })
        .transform(({ startIP, endIP }) => ({ startIpAddress: startIP, endIpAddress: endIP })),
    ),
});

/** Works out what a target lets in; rules that are resources of their own are read too. */
export async function networkOf(
  session: ArmSession,
  id: string,
  { apiVersion, rules }: Firewall,
  p: z.infer<typeof targetNetworkSchema>,
): Promise<TargetNetwork> {
  const access = p.publicNetworkAccess ?? p.network?.publicNetworkAccess ?? p.publicNetworkAccessForIngestion;
  const network = (denyByDefault: boolean, allowed: readonly string[]): TargetNetwork => ({
    publicAccess: access !== 'Disabled',
    denyByDefault,
    allowed: allowed.filter(Boolean),
  });
  const byList = (list: z.infer<typeof aclSchema>) =>
    network(list?.defaultAction === 'Deny', list?.ipRules ?? []);
  switch (rules) {
    case 'networkAcls':
      return byList(p.networkAcls);
    case 'ipRules':
      return network((p.ipRules ?? []).length > 0, p.ipRules ?? []);
    case 'networkRuleSet':
      return byList(
        (
          await armGet(
            session,
            `${id}/networkRuleSets/default`,
            apiVersion,
            z.object({ properties: aclSchema }),
          )
        ).properties,
      );
    case 'firewallRules':
    case 'redisRules': {
      const ranges = await armList(session, `${id}/firewallRules`, apiVersion, rangeSchema);
      return network(rules === 'firewallRules' || ranges.length > 0, ranges.map(asRange));
    }
    case 'none':
      return network(false, []);
  }
}

/** Azure's own switch for "services of Azure" is a rule, too: it lets any address inside Azure in. */
const asRange = ({ properties: { startIpAddress, endIpAddress } }: z.infer<typeof rangeSchema>): string =>
  startIpAddress === '0.0.0.0' && endIpAddress === '0.0.0.0'
    ? '0.0.0.0/0'
    : `${startIpAddress}-${endIpAddress}`;

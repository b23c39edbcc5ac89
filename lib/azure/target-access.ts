import { z } from 'zod';
import { type ArmSession, armGet, armList } from './arm-client.ts';

/** What a target lets in from public networks. */
export interface TargetAccess {
  /** Its access keys are turned off: only identities get in. */
  readonly keysDisabled: boolean;
  readonly network: TargetNetwork;
}

interface TargetNetwork {
  readonly publicAccess: boolean;
  /** Addresses that no rule names are turned away. */
  readonly denyByDefault: boolean;
  /** Addresses, CIDR ranges, or ranges written as `first-last`. */
  readonly allowed: string[];
}

/** api-version of each provider whose access the portal can read. */
const versions: Readonly<Record<string, string>> = {
  'microsoft.storage/storageaccounts': '2023-01-01',
  'microsoft.keyvault/vaults': '2023-07-01',
  'microsoft.appconfiguration/configurationstores': '2023-03-01',
  'microsoft.cognitiveservices/accounts': '2023-05-01',
  'microsoft.documentdb/databaseaccounts': '2024-05-15',
  'microsoft.sql/servers': '2021-11-01',
  'microsoft.dbformysql/flexibleservers': '2023-12-30',
  'microsoft.dbforpostgresql/flexibleservers': '2022-12-01',
};

const ruleSchema = z.object({ value: z.string().nullish(), ipAddressOrRange: z.string().nullish() });

const resourceSchema = z.object({
  properties: z.object({
    publicNetworkAccess: z.string().nullish(),
    disableLocalAuth: z.boolean().nullish(),
    allowSharedKeyAccess: z.boolean().nullish(),
    network: z.object({ publicNetworkAccess: z.string().nullish() }).nullish().catch(undefined),
    networkAcls: z
      .object({ defaultAction: z.string().nullish(), ipRules: z.array(ruleSchema).nullish() })
      .nullish()
      .catch(undefined),
    ipRules: z.array(ruleSchema).nullish().catch(undefined),
  }),
});

const firewallRuleSchema = z.object({
  properties: z.object({ startIpAddress: z.string(), endIpAddress: z.string() }),
});

/**
 * Reads whom a target lets in: by its firewall, and with keys.
 * @param id ARM id of the account or server
 * @returns undefined for types that the portal does not know how to read
 */
export async function getTargetAccess(session: ArmSession, id: string): Promise<TargetAccess | undefined> {
  const type = /\/providers\/([^/]+\/[^/]+)\//i.exec(id)?.[1]?.toLowerCase() ?? '';
  const apiVersion = versions[type];
  if (!apiVersion) return undefined;
  const { properties } = await armGet(session, id, apiVersion, resourceSchema);
  return {
    keysDisabled: properties.disableLocalAuth === true || properties.allowSharedKeyAccess === false,
    network: await networkOf(session, id, type, apiVersion, properties),
  };
}

async function networkOf(
  session: ArmSession,
  id: string,
  type: string,
  apiVersion: string,
  p: z.infer<typeof resourceSchema>['properties'],
): Promise<TargetNetwork> {
  const publicAccess = (p.publicNetworkAccess ?? p.network?.publicNetworkAccess) !== 'Disabled';
  if (p.networkAcls) {
    const allowed = (p.networkAcls.ipRules ?? []).flatMap(({ value }) => value ?? []);
    return { publicAccess, denyByDefault: p.networkAcls.defaultAction === 'Deny', allowed };
  }
  // Cosmos DB: no rule at all lets everybody in.
  if (p.ipRules) {
    const allowed = p.ipRules.flatMap(({ ipAddressOrRange }) => ipAddressOrRange ?? []);
    return { publicAccess, denyByDefault: allowed.length > 0, allowed };
  }
  if (!type.endsWith('servers')) return { publicAccess, denyByDefault: false, allowed: [] };
  const rules = await armList(session, `${id}/firewallRules`, apiVersion, firewallRuleSchema);
  return {
    publicAccess,
    denyByDefault: true,
    allowed: rules.map(({ properties: { startIpAddress, endIpAddress } }) =>
      // Azure's own switch for "services of Azure": it lets any address inside Azure in.
      startIpAddress === '0.0.0.0' && endIpAddress === '0.0.0.0'
        ? '0.0.0.0/0'
        : `${startIpAddress}-${endIpAddress}`,
    ),
  };
}

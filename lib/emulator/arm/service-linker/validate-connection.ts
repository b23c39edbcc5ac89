import { extensionName, federatedSubject } from '#lib/connections/names.ts';
import type { Arm } from '../arm.ts';
import { ArmError, resourceNotFound } from '../arm-error.ts';
import { extensionIdOf } from '../kubernetes-configuration/extension-queries.ts';
import { federatedCredentialsOf } from '../managed-identity/federated-credentials.ts';
import { keyOf } from '../resource-id.ts';
import { connectionIdentity } from './connection-identity.ts';
import { connectionKind } from './connection-kind.ts';
import { clusterKeyOf } from './connection-work.ts';
import type { LinkerRecord } from './linker-record.ts';
import { accountOf } from './target-resource.ts';
import { type ValidationRow, validationReport } from './validation-report.ts';

/**
 * Checks a connection as Service Connector does on AKS: target, firewall, configuration and identity, but nothing in the cluster.
 * @returns the report as it stands in the operation's properties
 */
export function validateConnection(arm: Arm, linkerId: string, started: Date) {
  const linker = arm.state.linkers.get(keyOf(linkerId));
  if (!linker)
    throw resourceNotFound('Microsoft.ServiceLinker/linkers', linkerId.split('/').at(-1) ?? '', '');
  const rows = [
    checkTarget(linker, arm),
    passed('Target service firewall validated.'),
    passed('Configured connection information validated.'),
    ...checkIdentity(linker, arm),
    ...checkExtension(linker, arm),
  ];
  return validationReport(linker.name, linker.properties.authInfo.authType, rows, started);
}

const passed = (name: string): ValidationRow => ({ name, result: 'success' });

function checkTarget({ properties: { targetService } }: LinkerRecord, { state }: Arm): ValidationRow {
  const name = 'Target resource existence validated.';
  if (targetService.type !== 'AzureResource') return passed(name);
  const there = state.resources.get(keyOf(accountOf(targetService.id)));
  return there
    ? passed(name)
    : { name, result: 'failure', description: `The target '${targetService.id}' does not exist.` };
}

function checkIdentity({ properties }: LinkerRecord, { state }: Arm): ValidationRow[] {
  if (connectionKind(properties).authType !== 'workloadIdentity') return [];
  const existence = 'Managed Identity existence validated.';
  const permissions = 'Managed Identity permissions validated.';
  try {
    const identity = connectionIdentity(properties, state);
    const subject = federatedSubject(properties.scope ?? 'default', identity.clientId);
    const trusted = federatedCredentialsOf(state, identity).some(
      (credential) => credential.subject === subject,
    );
    return [
      passed(existence),
      trusted
        ? passed(permissions)
        : {
            name: permissions,
            result: 'failure',
            description: `The identity '${identity.name}' does not trust '${subject}'.`,
          },
    ];
  } catch (error) {
    if (!(error instanceof ArmError)) throw error;
    return [
      { name: existence, result: 'failure', description: error.message },
      { name: permissions, result: 'failure', description: error.message },
    ];
  }
}

/** The extension keeps the connections' data: without it none of the cluster's works. How Azure words that is an assumption. */
function checkExtension({ id }: LinkerRecord, { state }: Arm): ValidationRow[] {
  if (state.extensions.get(keyOf(extensionIdOf(clusterKeyOf(id), extensionName)))) return [];
  return [
    {
      name: 'Service Connector extension existence validated.',
      result: 'failure',
      description: `The cluster extension '${extensionName}' is not installed, so its connections are unavailable.`,
    },
  ];
}

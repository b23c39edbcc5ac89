import { z } from 'zod';
import type { Connection } from '../connection.ts';
import { targetServiceById } from '../target-services.ts';
import {
  apiVersion,
  bodyWith,
  type ExportRequest,
  type ExportSource,
  lastOf,
  secretParameter,
} from './export-source.ts';

const quote = (text: string) => (/^[-\w./:@=]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

const choices = z.object({
  authInfo: z
    .object({
      authMode: z.string().optional(),
      principalId: z.string().optional(),
      name: z.string().optional(),
      roles: z.array(z.string()).optional(),
    })
    .optional(),
  publicNetworkSolution: z.object({ action: z.string().optional() }).optional(),
  configurationInfo: z
    .object({
      action: z.string().optional(),
      additionalConnectionStringProperties: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  targetService: z
    .object({
      resourceProperties: z.object({ connectWithKubernetesExtension: z.boolean().optional() }).optional(),
    })
    .optional(),
});

/** Commands that make the connections. Secrets are shell variables, to be set before. */
export function azCommands({ clusterId, sources }: ExportRequest): string {
  return `${sources.map((source) => azCommand(clusterId, source)).join('\n\n')}\n`;
}

function azCommand(clusterId: string, source: ExportSource): string {
  const { connection } = source;
  const { target, serviceId, name, namespace, clientType, customizedKeys } = connection;
  const service = serviceId ? targetServiceById(serviceId) : undefined;
  const { authInfo, publicNetworkSolution, configurationInfo, targetService } = choices.parse(
    source.properties,
  );
  // Kafka is two connections that one command makes together; each alone is a request. The command has no word for roles either.
  if (!target.id || !service || authInfo?.roles?.length) return restCommand(clusterId, source);
  const optOuts = [
    publicNetworkSolution?.action === 'optOut' && 'publicnetwork',
    configurationInfo?.action === 'optOut' && 'configinfo',
    authInfo?.authMode === 'optOutAllAuth' && 'auth',
  ].filter((part) => part !== false);
  const pairs = (given: Readonly<Record<string, string>> = {}) =>
    Object.entries(given).map(([key, value]) => quote(`${key}=${value}`));
  const keys = pairs(customizedKeys);
  const inString = pairs(configurationInfo?.additionalConnectionStringProperties);
  return [
    `az aks connection create ${service.id}`,
    `--source-id ${quote(clusterId)}`,
    `--connection ${quote(name)}`,
    `--target-id ${quote(target.id)}`,
    ...authentication(connection, authInfo, secretParameter(source)),
    `--client-type ${clientType ?? 'none'}`,
    `--kube-namespace ${quote(namespace)}`,
    ...(keys.length > 0 ? [`--customized-keys ${keys.join(' ')}`] : []),
    ...(inString.length > 0 ? [`--connstr-props ${inString.join(' ')}`] : []),
    ...(targetService?.resourceProperties?.connectWithKubernetesExtension
      ? ['--use-appconfig-extension']
      : []),
    ...(optOuts.length > 0 ? [`--opt-out ${optOuts.join(' ')}`] : []),
  ].join(' \\\n  ');
}

function authentication(
  { authType, clientId = '' }: Connection,
  auth: z.infer<typeof choices>['authInfo'],
  secret: string | undefined,
): string[] {
  switch (authType) {
    case 'csi':
      return ['--enable-csi'];
    case 'workloadIdentity':
      // The command wants the identity's resource id, of which a connection keeps the client id alone.
      return [
        `--workload-identity "$(az identity list --query "[?clientId=='${clientId}'].id" --output tsv)"`,
      ];
    case 'servicePrincipal':
      return [
        `--service-principal client-id=${clientId} object-id=${auth?.principalId ?? ''} secret="$${secret ?? ''}"`,
      ];
    case 'secret':
      return [`--secret name=${quote(auth?.name ?? '')} secret="$${secret ?? ''}"`];
    default:
      return ['--secret'];
  }
}

function restCommand(clusterId: string, source: ExportSource): string {
  const secret = secretParameter(source);
  const properties = secret ? bodyWith(source, `<${secret}>`) : source.properties;
  const url = `${clusterId}/providers/Microsoft.ServiceLinker/linkers/${source.connection.name}?api-version=${apiVersion}`;
  return [
    'az rest --method put',
    `--url ${quote(url)}`,
    `--body ${quote(JSON.stringify({ properties }))}`,
  ].join(' \\\n  ');
}

/** Name of a cluster by its ARM id, for the name of a file. */
export const fileStem = (clusterId: string, sources: readonly ExportSource[]): string =>
  sources.length === 1 && sources[0] ? sources[0].connection.name : `${lastOf(clusterId)}-connections`;

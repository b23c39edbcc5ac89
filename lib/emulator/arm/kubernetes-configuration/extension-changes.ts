import { extensionName } from '#lib/connections/names.ts';
import type { Arm } from '../arm.ts';
import { badRequest } from '../arm-error.ts';
import { findCluster } from '../container-service/cluster-path.ts';
import { parseBody } from '../request-body.ts';
import { keyOf } from '../resource-id.ts';
import { demandRegistration } from '../resources/registration.ts';
import { type ArmRequest, type ArmRoute, route } from '../route.ts';
import type { ArmState } from '../state.ts';
import { azureTime, newConnector } from './connector-extension.ts';
import type { Extension } from './extension.ts';
import { extensionOperationHeaders } from './extension-operation-url.ts';
import { extensionPath, findExtension } from './extension-queries.ts';
import { type ExtensionSettings, extensionBody, extensionPatch } from './extension-schema.ts';
import { extensionType, extensionView } from './extension-view.ts';

const type = extensionType;
const namespace = 'Microsoft.KubernetesConfiguration';

export function extensionChangeRoutes({ state, operations }: Arm): ArmRoute[] {
  const start = (kind: string, extension: Extension, request: ArmRequest) => {
    state.extensions.set(keyOf(extension.id), extension);
    return operations.start(kind, extension.id, request);
  };
  return [
    route('PUT', extensionPath, { type, action: `${type}/write` }, (request, parameters) => {
      const { properties } = parseBody(extensionBody, request.body);
      const cluster = findCluster(state, parameters);
      // The limits are those of names in Kubernetes; the provider's own are not documented.
      if (!/^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/i.test(parameters.extension)) {
        throw badRequest(`The extension name '${parameters.extension}' is invalid.`);
      }
      demandRegistration(state, parameters.subscriptionId, namespace);
      const before = state.extensions.get(keyOf(request.path));
      const extension = withSettings(
        before ?? newExtension(cluster.id, request.path, parameters.extension),
        properties,
      );
      const accepted: Extension = { ...extension, provisioningState: before ? 'Updating' : 'Creating' };
      const operation = start('extension.put', accepted, request);
      return {
        status: before ? 200 : 201,
        body: extensionView(accepted, request.apiVersion),
        headers: extensionOperationHeaders(operation, request, 'withLocation'),
      };
    }),
    route('PATCH', extensionPath, { type, action: `${type}/write` }, (request, parameters) => {
      const { properties } = parseBody(extensionPatch, request.body);
      demandRegistration(state, parameters.subscriptionId, namespace);
      const changed: Extension = {
        ...withSettings(findExtension(state, parameters), properties),
        provisioningState: 'Updating',
      };
      const operation = start('extension.put', changed, request);
      return {
        status: 202,
        body: extensionView(changed, request.apiVersion),
        headers: extensionOperationHeaders(operation, request, 'withLocation'),
      };
    }),
    route('DELETE', extensionPath, { type, action: `${type}/delete` }, (request, parameters) => {
      const extension = existing(state, request.path);
      findCluster(state, parameters);
      if (!extension) return { status: 204 };
      if (request.query.get('forcedelete') === 'true') {
        state.extensions.delete(keyOf(extension.id));
        return { status: 200, body: strayAnswer };
      }
      const operation = start('extension.delete', { ...extension, provisioningState: 'Deleting' }, request);
      return { status: 202, headers: extensionOperationHeaders(operation, request, 'alone') };
    }),
  ];
}

/** What the provider really answers to a forced deletion: an HTTP message of its own runtime, written out as JSON. */
const strayAnswer = {
  version: '1.1',
  content: { headers: [] },
  statusCode: 200,
  reasonPhrase: 'OK',
  headers: [],
  trailingHeaders: [],
  requestMessage: null,
  isSuccessStatusCode: true,
};

const existing = (state: ArmState, id: string): Extension | undefined => state.extensions.get(keyOf(id));

function newExtension(clusterId: string, id: string, name: string): Extension {
  const connector = newConnector(clusterId);
  return name.toLowerCase() === extensionName
    ? { ...connector, id }
    : { ...connector, id, name, releaseNamespace: 'kube-system' };
}

function withSettings(extension: Extension, chosen: ExtensionSettings): Extension {
  const protectedNames = Object.keys(chosen.configurationProtectedSettings ?? {});
  return {
    ...extension,
    extensionType: chosen.extensionType ?? extension.extensionType,
    autoUpgradeMinorVersion: chosen.autoUpgradeMinorVersion ?? extension.autoUpgradeMinorVersion,
    releaseTrain: chosen.releaseTrain ?? extension.releaseTrain,
    version: chosen.version === undefined ? extension.version : chosen.version,
    releaseNamespace: chosen.scope?.cluster?.releaseNamespace ?? extension.releaseNamespace,
    configurationSettings: { ...extension.configurationSettings, ...chosen.configurationSettings },
    protectedSettingNames: [...new Set([...extension.protectedSettingNames, ...protectedNames])],
    lastModifiedAt: azureTime(),
  };
}

import type { AuthType, ClientType, TargetService } from '#lib/connections/target-service.ts';
import { targetServices } from '#lib/connections/target-services.ts';
import { variablesOf } from '#lib/connections/variables.ts';
import { compileFilter } from '../odata-filter.ts';
import { pageOf } from '../paging.ts';
import { type ArmRoute, route } from '../route.ts';

const type = 'Microsoft.ServiceLinker/configurationNames';

const armAuthTypes: Readonly<Record<AuthType, string>> = {
  workloadIdentity: 'userAssignedIdentity',
  csi: 'userAssignedIdentity',
  servicePrincipal: 'servicePrincipalSecret',
  secret: 'secret',
  secretAuto: 'secret',
};

/** The names that Service Connector gives variables, for every target, authentication type and client type. */
export const configurationNameRoutes: readonly ArmRoute[] = [
  route('GET', `/providers/${type}`, { type }, (request) => {
    const matches = compileFilter(request.query.get('$filter'), ['targetservice', 'authtype', 'clienttype']);
    const found = targetServices
      .flatMap(itemsOf)
      .filter(({ properties: { targetService, authType, clientType } }) =>
        matches({ targetservice: targetService, authtype: authType, clienttype: clientType }),
      );
    return { status: 200, body: pageOf(found, request) };
  }),
];

function itemsOf(service: TargetService) {
  return service.authTypes.flatMap((authType) =>
    service.clientTypes.map((clientType) => itemOf(service, authType, clientType)),
  );
}

function itemOf(service: TargetService, authType: AuthType, clientType: ClientType) {
  const { variables } = variablesOf({ service, authType, clientType, connectionName: '', another: false });
  return {
    id: null,
    name: null,
    type: null,
    systemData: null,
    properties: {
      targetService: service.configurationNamesFilter ?? service.id,
      clientType,
      authType: armAuthTypes[authType],
      secretType: armAuthTypes[authType] === 'secret' ? 'ConnectionString' : null,
      names: variables.map(({ name }) => ({ value: name, description: '', required: true })),
    },
  };
}

import { publishedVersions } from '../../operator/release.ts';
import type { Arm } from '../arm.ts';
import { clusterPath, findCluster } from '../container-service/cluster-path.ts';
import { type ArmRoute, route } from '../route.ts';
import { connectorType } from './connector-extension.ts';

const type = 'Microsoft.KubernetesConfiguration/extensionTypes/versions';
const path =
  `${clusterPath}/providers/Microsoft.KubernetesConfiguration/extensionTypes/{extensionType}/versions` as const;

/** Versions of an extension type that a cluster could have. Only the one of Service Connector is known here. */
export function extensionTypeRoutes({ state }: Arm): ArmRoute[] {
  return [
    route('GET', path, { type }, (request, parameters) => {
      const { id } = findCluster(state, parameters);
      const known = parameters.extensionType.toLowerCase() === connectorType.toLowerCase();
      const latest = request.query.get('showlatest') === 'true';
      const versions = known ? publishedVersions : [];
      return {
        status: 200,
        body: {
          value: (latest ? versions.slice(-1) : versions).map((version) => ({
            id: `${id}/providers/Microsoft.KubernetesConfiguration/extensionTypes/${parameters.extensionType}/versions/${version}`,
            name: version,
            type,
            properties: { version, supportedClusterTypes: ['managedClusters'] },
          })),
          nextLink: null,
        },
      };
    }),
  ];
}

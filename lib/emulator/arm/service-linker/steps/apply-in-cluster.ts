import { extensionName } from '#lib/connections/names.ts';
import { installConnector } from '../../kubernetes-configuration/connector-extension.ts';
import { extensionIdOf } from '../../kubernetes-configuration/extension-queries.ts';
import { extensionType } from '../../kubernetes-configuration/extension-view.ts';
import type { Step } from '../change.ts';
import { connectionManifest } from '../connection-manifest.ts';

/** Installs or updates the extension, whose job writes the connection's Secret and ServiceAccount in the cluster. */
export const applyInCluster: Step = ({ arm, linker, chosen, cluster }) => [
  {
    name: 'Configure cluster extension',
    operationType: 'configConnection',
    description: `Installs or updates ${extensionName}, which writes the connection's Kubernetes resources.`,
    action: `${extensionType}/write`,
    scope: extensionIdOf(cluster().id, extensionName),
    apply(progress) {
      const manifest = connectionManifest(linker, chosen, cluster(), arm.state);
      return installConnector(arm, cluster(), manifest, progress);
    },
  },
];

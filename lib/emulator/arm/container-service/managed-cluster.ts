export interface AddonProfile {
  readonly enabled: boolean;
  readonly config: Readonly<Record<string, string>> | null;
  readonly identity?: { readonly resourceId: string; readonly clientId: string; readonly objectId: string };
}

/** The properties of a cluster that the emulator reads or changes; the others are carried along. */
export interface ManagedClusterProperties {
  readonly provisioningState: string;
  readonly powerState: { readonly code: 'Running' | 'Stopped' };
  readonly kubernetesVersion: string;
  readonly nodeResourceGroup: string;
  readonly oidcIssuerProfile: { readonly enabled: boolean; readonly issuerURL?: string };
  readonly securityProfile: { readonly workloadIdentity?: { readonly enabled: boolean } } & Readonly<
    Record<string, unknown>
  >;
  readonly addonProfiles?: Readonly<Record<string, AddonProfile>>;
  readonly apiServerAccessProfile?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

export interface ManagedCluster {
  readonly id: string;
  readonly name: string;
  readonly type: 'Microsoft.ContainerService/ManagedClusters';
  readonly location: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly sku: Readonly<Record<string, unknown>>;
  readonly identity: Readonly<Record<string, unknown>>;
  readonly properties: ManagedClusterProperties;
}

export const secretsProviderAddon = 'azureKeyvaultSecretsProvider';

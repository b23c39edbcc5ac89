interface ExtensionStatus {
  readonly code: string;
  readonly displayStatus: string;
  readonly level: 'Error' | 'Warning' | 'Information';
  readonly message: string;
  readonly time: string;
}

/** A cluster extension. Values of protected settings are dropped on arrival; only their names are kept. */
export interface Extension {
  readonly id: string;
  readonly name: string;
  readonly extensionType: string;
  readonly autoUpgradeMinorVersion: boolean;
  readonly releaseTrain: string;
  /** The pinned version. */
  readonly version: string | null;
  readonly currentVersion: string | null;
  readonly releaseNamespace: string;
  readonly configurationSettings: Readonly<Record<string, string>>;
  readonly protectedSettingNames: readonly string[];
  readonly provisioningState: 'Creating' | 'Updating' | 'Deleting' | 'Succeeded' | 'Failed' | 'Canceled';
  readonly statuses: readonly ExtensionStatus[];
  readonly errorInfo: { readonly code: string; readonly message: string } | null;
  readonly createdAt: string;
  readonly lastModifiedAt: string;
  /** Revision of the Helm release in the cluster; grows with every install and update. */
  readonly revision: number;
  /** The operation that made this revision: a restart lets it go on with the same one. */
  readonly revisedBy?: string;
}

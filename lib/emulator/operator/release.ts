/** The Helm release of Service Connector's extension. */
export const releaseName = 'sc-extension';
export const systemNamespace = 'sc-system';
export const jobName = 'sc-job';

export interface Release {
  /** Of the extension, such as `1.4.0`. */
  readonly version: string;
  /** Counts up with every change of the release. */
  readonly revision: number;
}

/** The operator's image. Builds are tagged with their date; ours follow from the version, so that an old one can be told. */
export function operatorImage({ version }: Release): string {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `scaksextension.azurecr.io/prod/image/sc-operator:2025${major.padStart(2, '0')}${minor.padStart(2, '0')}.${patch}`;
}

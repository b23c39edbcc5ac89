/** The Helm release of Service Connector's extension. */
export const releaseName = 'sc-extension';
export const systemNamespace = 'sc-system';
export const jobName = 'sc-job';

/** Builds of the operator by the extension version that names them: images are tagged with a date and a number. */
const builds: Readonly<Record<string, string>> = {
  '0.1.0': '20250417.1',
  '1.3.0': '20250812.2',
  '1.4.0': '20251103.1',
};

/** The oldest first. */
export const publishedVersions: readonly string[] = Object.keys(builds);

export const latestVersion = '1.4.0';

export interface Release {
  /** Of the extension, such as `1.4.0`. */
  readonly version: string;
  /** Counts up with every change of the release. */
  readonly revision: number;
  /** Values for the chart, as strings, as the extension's settings are. */
  readonly settings: Readonly<Record<string, string>>;
}

export function isPublished(version: string): boolean {
  return version in builds;
}

/** The operator's image. */
export function operatorImage({ version }: Pick<Release, 'version'>): string {
  return `scaksextension.azurecr.io/prod/image/sc-operator:${builds[version] ?? 'unknown'}`;
}

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
  /** The cluster is a real one, where an image has to be one that there is. */
  readonly standIn?: boolean;
}

export function isPublished(version: string): boolean {
  return version in builds;
}

/** The operator's image. On a real cluster, which cannot pull what does not exist, one that does as little stands in. */
export function operatorImage({ version, standIn }: Pick<Release, 'version' | 'standIn'>): string {
  if (standIn) return 'docker.io/library/busybox:1.37';
  return `scaksextension.azurecr.io/prod/image/sc-operator:${builds[version] ?? 'unknown'}`;
}

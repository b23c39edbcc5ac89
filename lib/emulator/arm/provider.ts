/** A resource provider as far as the emulator knows it. */
export interface Provider {
  readonly namespace: string;
  readonly resourceTypes: readonly ResourceTypeInfo[];
}

export interface ResourceTypeInfo {
  /** Below the namespace: `servers/databases`. */
  readonly name: string;
  /** Newest first. */
  readonly apiVersions: readonly string[];
}

/** Several types of one provider that share their API versions, as most do. */
export const typesWith = (apiVersions: readonly string[], ...names: string[]): ResourceTypeInfo[] =>
  names.map((name) => ({ name, apiVersions }));

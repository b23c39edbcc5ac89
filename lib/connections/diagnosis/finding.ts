import type { SourceName } from './evidence.ts';
import type { Remedy } from './remedy.ts';

export type Severity = 'error' | 'warning' | 'information';

/** A piece of evidence, as it was read. */
export interface Quote {
  readonly source: SourceName | 'operation' | 'pasted' | 'refusal';
  readonly text: string;
  readonly correlationId?: string | undefined;
}

/** A value that is not what it should be. `name` is a key of the message catalogues. */
export interface Difference {
  readonly name:
    | 'issuer'
    | 'subject'
    | 'audience'
    | 'annotation'
    | 'keys'
    | 'serviceAccount'
    | 'label'
    | 'clientId';
  readonly expected: string;
  readonly actual: string;
}

/** What a rule found. Its words are in the message catalogues under the rule's id; `values` fill them. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Names of the connections that it concerns; empty when it concerns the cluster as a whole. */
  readonly connections: readonly string[];
  /** Names of the objects that it is about, where they stand apart from every connection: what a deleted one left. */
  readonly apart: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly quotes: readonly Quote[];
  readonly differences: readonly Difference[];
  readonly remedy: Remedy | undefined;
  /** What to run where the portal cannot do it, or for those who prefer a terminal. */
  readonly commands: readonly string[];
}

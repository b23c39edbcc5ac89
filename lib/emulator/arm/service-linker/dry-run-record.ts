import type { LinkerProperties } from './linker-schema.ts';

/** What stands in the way of a connection. */
export type Prerequisite =
  | { readonly type: 'basicError'; readonly code: string; readonly message: string }
  | {
      readonly type: 'permissionsMissing';
      readonly scope: string;
      readonly permissions: readonly string[];
      readonly recommendedRole: string | null;
    };

export interface OperationPreview {
  readonly name: string;
  readonly operationType: string;
  readonly description: string;
  readonly action: string;
  readonly scope: string;
}

/** A question what creating a connection would do, and its answer. */
export interface DryRun {
  readonly id: string;
  readonly name: string;
  readonly parameters: LinkerProperties;
  readonly provisioningState: 'Accepted' | 'Succeeded' | 'Failed';
  readonly prerequisiteResults: readonly Prerequisite[];
  readonly operationPreviews: readonly OperationPreview[];
}

import type { Progress } from '../operations.ts';
import type { ConnectionWork } from './connection-work.ts';

/** One thing that making a connection changes in Azure. A dry run lists it; the real run applies it. */
export interface Change {
  readonly name: string;
  readonly operationType: 'configConnection' | 'configNetwork' | 'configAuth';
  readonly description: string;
  /** Permission that the caller needs for it, and where. */
  readonly action: string;
  readonly scope: string;
  apply(progress: Progress): void | Promise<void>;
}

/**
 * Works out from the present state what is still to be changed; nothing when everything is as needed.
 * @throws ArmError when it cannot be done at all
 */
export type Step = (work: ConnectionWork) => readonly Change[];

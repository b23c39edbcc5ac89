import type { FaultEffect } from '../control/fault-effect.ts';
import type { Caller } from '../entra/caller.ts';
import type { Resource } from './resource.ts';

/** Something that an operation made in Azure and takes back when a later step fails. */
export type Effect =
  | {
      readonly collection: 'federatedCredentials' | 'roleAssignments';
      readonly key: string;
      readonly before: null;
    }
  /** `before` is what stood there; null when nothing did. */
  | { readonly collection: 'resources'; readonly key: string; readonly before: Resource | null };

/** A long-running operation. It is kept until the next reset, and goes on after a restart. */
export interface Operation {
  readonly id: string;
  /** Which runner carries it out, such as `linker.put`. */
  readonly kind: string;
  readonly resourceId: string;
  readonly status: 'Running' | 'Succeeded' | 'Failed';
  readonly startTime: string;
  /** How long it takes when all goes well, in milliseconds, where that is not what the emulator was told for all. */
  readonly durationMs?: number;
  readonly endTime?: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly result?: unknown;
  /** In whose name and with whose rights the work is done. */
  readonly caller: Caller;
  /** What the runner needs; it may hold secrets, so it is dropped at the end. */
  readonly input?: unknown;
  readonly effects: readonly Effect[];
  readonly fault?: FaultEffect;
}

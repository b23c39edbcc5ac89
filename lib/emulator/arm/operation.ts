import type { FaultEffect } from '../control/fault-effect.ts';
import type { Caller } from '../entra/caller.ts';

/** Something that an operation made in Azure and takes back when a later step fails. */
export interface Effect {
  readonly collection: 'federatedCredentials' | 'roleAssignments' | 'resources';
  readonly key: string;
  /** What stood there before; null when nothing did. */
  readonly before: unknown;
}

/** A long-running operation. It is kept until the next reset, and goes on after a restart. */
export interface Operation {
  readonly id: string;
  /** Which runner carries it out, such as `linker.put`. */
  readonly kind: string;
  readonly resourceId: string;
  readonly status: 'Running' | 'Succeeded' | 'Failed';
  readonly startTime: string;
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

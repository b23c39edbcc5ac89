import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { FaultEffect } from '../control/fault-effect.ts';
import type { Caller } from '../entra/caller.ts';
import type { Collection } from '../store.ts';
import { ArmError } from './arm-error.ts';
import type { Effect, Operation } from './operation.ts';

/** What a runner may ask of the engine while it works. */
export interface Progress {
  /** Waits for a share (0 to 1) of the operation's whole time. Rejects when the emulator is reset or closed. */
  wait(share: number): Promise<void>;
  /** Keeps what was just made, so that a failure, even after a restart, can take it back. */
  made(effect: Effect): void;
  /** Everything made so far, also before a restart. */
  effects(): readonly Effect[];
  readonly signal: AbortSignal;
  readonly operationId: string;
  /** The operation's whole time, in milliseconds. */
  readonly durationMs: number;
}

/** Carries out one kind of operation. It is run again from the start after a restart, so each step must bear repetition. */
interface Runner {
  /** @returns what the operation answers as its result */
  run(operation: Operation, progress: Progress): Promise<unknown>;
  failed?(operation: Operation, error: ArmError, progress: Progress): void;
}

/** Whose request starts an operation, and what was injected for it. */
export interface OperationRequest {
  readonly caller: Caller;
  readonly operationFault?: FaultEffect | undefined;
  /** Given where an operation is not to take the usual time. */
  readonly durationMs?: number;
}

export interface Operations {
  register(kind: string, runner: Runner): void;
  /** @param input what the runner needs beside the resource */
  start(kind: string, resourceId: string, request: OperationRequest, input?: unknown): Operation;
  /** Resolves when the operation is over, or when the emulator is reset or closed. */
  finished(id: string): Promise<void>;
  get(id: string): Operation | undefined;
  /** Takes up what was running when the emulator stopped. */
  resume(): void;
  /** Stops all work without marking it as failed. */
  stop(): Promise<void>;
}

/** @param operationMs how long an operation takes from start to end */
export function createOperations(kept: Collection<Operation>, operationMs: number): Operations {
  const runners = new Map<string, Runner>();
  const running = new Map<string, Promise<void>>();
  let stopping = new AbortController();

  function update(id: string, change: (operation: Operation) => Operation): void {
    const operation = kept.get(id);
    if (operation) kept.set(id, change(operation));
  }

  function carryOut(operation: Operation): void {
    const work = perform(operation, stopping.signal)
      .catch((error: unknown) => console.error('An operation of the emulator broke off:', error))
      .finally(() => running.delete(operation.id));
    running.set(operation.id, work);
  }

  async function perform(operation: Operation, signal: AbortSignal): Promise<void> {
    const runner = runners.get(operation.kind);
    if (!runner) throw new TypeError(`No runner for operations of kind ${operation.kind}.`);
    const { durationMs = operationMs } = operation;
    const progress: Progress = {
      signal,
      operationId: operation.id,
      durationMs,
      wait: (share) => delay(durationMs * share, undefined, { signal }),
      made: (effect) =>
        update(operation.id, (current) => ({ ...current, effects: [...current.effects, effect] })),
      effects: () => kept.get(operation.id)?.effects ?? [],
    };
    try {
      await meetFault(operation, progress);
      const result = await runner.run(operation, progress);
      if (!signal.aborted) end(operation.id, { status: 'Succeeded', result });
    } catch (error) {
      if (signal.aborted) return;
      const failure = asArmError(error);
      runner.failed?.(operation, failure, progress);
      end(operation.id, { status: 'Failed', error: failure.detail });
    }
  }

  function end(id: string, outcome: Pick<Operation, 'status' | 'error' | 'result'>): void {
    update(id, ({ input: _dropped, ...operation }) => ({
      ...operation,
      ...outcome,
      endTime: new Date().toISOString(),
    }));
  }

  return {
    register: (kind, runner) => void runners.set(kind, runner),
    start(kind, resourceId, { caller, operationFault, durationMs }, input) {
      const operation: Operation = {
        id: randomUUID(),
        kind,
        resourceId,
        status: 'Running',
        startTime: new Date().toISOString(),
        ...(durationMs === undefined ? {} : { durationMs }),
        caller,
        input,
        effects: [],
        ...(operationFault ? { fault: operationFault } : {}),
      };
      kept.set(operation.id, operation);
      carryOut(operation);
      return operation;
    },
    finished: (id) => running.get(id) ?? Promise.resolve(),
    get: (id) => kept.get(id.toLowerCase()),
    resume() {
      for (const operation of kept.values()) if (operation.status === 'Running') carryOut(operation);
    },
    async stop() {
      stopping.abort();
      stopping = new AbortController();
      await Promise.all(running.values());
    },
  };
}

/** Rejects when the emulator is reset or closed. */
function untilStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function meetFault({ fault }: Operation, progress: Progress): Promise<void> {
  if (fault?.operation === 'stuck') await untilStopped(progress.signal);
  if (fault?.operation !== 'Failed') return;
  await progress.wait(1);
  throw new ArmError(
    500,
    fault.code ?? 'InternalServerError',
    fault.message ?? 'The operation was made to fail.',
  );
}

function asArmError(error: unknown): ArmError {
  if (error instanceof ArmError) return error;
  // Other errors are bugs of the emulator: say so where they can be seen, and let the operation end.
  console.error('An operation of the emulator broke:', error);
  return new ArmError(500, 'InternalServerError', error instanceof Error ? error.message : String(error));
}

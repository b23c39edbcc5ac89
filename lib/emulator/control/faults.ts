import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type FaultEffect, faultEffect } from './fault-effect.ts';
import type { Plane } from './traffic.ts';

const pathPattern = z.string().refine((source) => {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}, 'is not a regular expression');

export const faultRequest = z.strictObject({
  match: z.strictObject({
    plane: z.enum(['arm', 'entra', 'kubernetes']),
    method: z.string().optional(),
    /** Regular expression over the path, without regard to case. */
    path: pathPattern.optional(),
  }),
  effect: faultEffect,
  /** How often it strikes; without it, until it is deleted. */
  times: z.int().min(1).optional(),
});

type FaultRequest = z.infer<typeof faultRequest>;

export interface Faults {
  /** @returns the id under which the fault can be deleted */
  add(fault: FaultRequest): string;
  remove(id: string): boolean;
  clear(): void;
  /** The effect of the first fault that matches; counts against its `times`. */
  strike(request: { plane: Plane; method: string; path: string }): FaultEffect | undefined;
}

/** Keeps the faults that tests and scripts have asked for. They live in memory only: a restart heals everything. */
export function createFaults(): Faults {
  const faults = new Map<string, FaultRequest & { path: RegExp; left: number }>();
  return {
    add(fault) {
      const id = randomUUID();
      faults.set(id, {
        ...fault,
        path: new RegExp(fault.match.path ?? '', 'i'),
        left: fault.times ?? Number.POSITIVE_INFINITY,
      });
      return id;
    },
    remove: (id) => faults.delete(id),
    clear: () => faults.clear(),
    strike({ plane, method, path }) {
      for (const [id, fault] of faults) {
        if (fault.match.plane !== plane || !fault.path.test(path)) continue;
        if (fault.match.method && fault.match.method.toUpperCase() !== method.toUpperCase()) continue;
        fault.left -= 1;
        if (fault.left <= 0) faults.delete(id);
        return fault.effect;
      }
      return undefined;
    },
  };
}

import type { StoredObject } from '../../object.ts';
import type { Container } from '../../resources/pod-schema.ts';
import type { LogLine } from '../container-logs.ts';
import type { TokenExchange } from './azure-sign-in.ts';

/** What an emulated container does: nothing runs, this is all there is. */
export interface Program {
  /** Milliseconds that getting the image takes. */
  readonly pullMs: number;
  /** Milliseconds until it ends; undefined for a server that runs on. */
  readonly runMs: number | undefined;
  readonly exitCode: number;
  /** What it writes, given the environment it was started with. */
  lines(
    environment: Readonly<Record<string, string>>,
    pod: StoredObject,
    exchange: TokenExchange,
  ): readonly LogLine[];
}

/** Recognises the containers that it is the program of. */
export type ProgramFinder = (container: Container) => Program | undefined;

export const pullMs = 300;

/** A program that writes its lines and ends. */
export function shortProgram(lines: Program['lines'], exitCode = 0, runMs = 400): Program {
  return { pullMs, runMs, exitCode, lines };
}

/** Lines without a time between them. */
export function atOnce(texts: readonly string[]): LogLine[] {
  return texts.map((text) => ({ after: 0, text }));
}

import type { FaultEffect } from '../control/fault-effect.ts';
import type { Caller } from '../entra/caller.ts';
import type { Access } from './authorization/access.ts';

export type ArmMethod = 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/** One request after authentication, with its names as they were sent. */
export interface ArmRequest {
  readonly method: ArmMethod;
  readonly path: string;
  /** Query by lower-case name: ARM does not mind the case. */
  readonly query: ReadonlyMap<string, string>;
  readonly apiVersion: string;
  /** Parsed JSON; undefined when the request had no body. */
  readonly body: unknown;
  readonly caller: Caller;
  readonly access: Access;
  /** `http://127.0.0.1:4100`, the way the client reached us: operation and next links start with it. */
  readonly origin: string;
  /** A fault that was injected for the operation which this request starts. */
  readonly operationFault: FaultEffect | undefined;
}

export interface ArmResponse {
  readonly status: number;
  /** `null` is sent as JSON, undefined as no body at all. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Parameter<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameter<Rest>
  : never;

export type Parameters<Path extends string> = Readonly<Record<Parameter<Path>, string>>;

export interface ArmRoute {
  readonly method: ArmMethod;
  /** Resource type whose API versions apply, such as `Microsoft.ServiceLinker/linkers`. */
  readonly type: string;
  /** Permission that the caller needs; undefined where the handler filters what the caller may see. */
  readonly action: string | undefined;
  match(path: string): ArmHandler | undefined;
}

export type ArmHandler = (request: ArmRequest) => ArmResponse | Promise<ArmResponse>;

/**
 * Declares one ARM operation.
 * @param path pattern whose `{name}` matches one segment; `{scope}` matches any id, also the empty one. Case does not matter.
 */
export function route<Path extends string>(
  method: ArmMethod,
  path: Path,
  { type, action }: { type: string; action?: string },
  handle: (request: ArmRequest, parameters: Parameters<Path>) => ArmResponse | Promise<ArmResponse>,
): ArmRoute {
  const names: string[] = [];
  const source = path
    .split(/(\{[^}]+\})/)
    .map((piece) => {
      if (!piece.startsWith('{')) return piece.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
      names.push(piece.slice(1, -1));
      return piece === '{scope}' ? '(.*)' : '([^/]+)';
    })
    .join('');
  const pattern = new RegExp(`^${source}$`, 'i');
  return {
    method,
    type,
    action,
    match(candidate) {
      const found = pattern.exec(candidate);
      if (!found) return undefined;
      const parameters = Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
      // The names were read from the same pattern that the type was inferred from.
      return (request) => handle(request, parameters as Parameters<Path>);
    },
  };
}

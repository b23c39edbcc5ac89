import { z } from 'zod';
import type { LinkerProperties } from '../linker.ts';

const json = z.record(z.string(), z.json());
type Json = z.infer<typeof json>;

/** Members of each part that a draft decides about; all others were set elsewhere and stay. */
const decided = {
  publicNetworkSolution: ['action'],
  configurationInfo: ['action', 'customizedKeys'],
  authInfo: ['authMode', 'roles', 'name', 'secretInfo', 'secret', 'principalId'],
} as const;

/**
 * The body that changes a connection: what the draft says, and of the rest what the connection has already. A PUT replaces the whole
 * linker, so what another tool had set would be lost otherwise.
 * @param current as Azure answers with it, without what is null
 */
export function mergeLinker(current: Json, next: LinkerProperties): Json {
  const { provisioningState: _, ...rest } = current;
  const part = (name: string): Json => json.safeParse(current[name]).data ?? {};
  const kept = (name: keyof typeof decided): Json =>
    Object.fromEntries(
      Object.entries(part(name)).filter(([member]) => !decided[name].some((own) => own === member)),
    );
  const auth = part('authInfo');
  // Settings of one identity say nothing about another one.
  const sameAuth =
    auth.authType === next.authInfo.authType &&
    auth.clientId === ('clientId' in next.authInfo ? next.authInfo.clientId : undefined);
  return json.parse({
    ...rest,
    ...next,
    secretStore: { ...part('secretStore'), ...next.secretStore },
    publicNetworkSolution: { ...kept('publicNetworkSolution'), ...next.publicNetworkSolution },
    configurationInfo: { ...kept('configurationInfo'), ...next.configurationInfo },
    authInfo: sameAuth ? { ...kept('authInfo'), ...next.authInfo } : next.authInfo,
  });
}

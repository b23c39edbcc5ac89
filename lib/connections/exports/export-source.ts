import { z } from 'zod';
import { connectionSchema } from '../connection.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A connection as Azure keeps it, ready to be written down in another form. Secrets are in no part of it: Azure returns none. */
export const exportSourceSchema = z.object({
  connection: connectionSchema,
  /** Body of its PUT, without what is null or empty. */
  properties: z.record(z.string(), z.json()),
});

export type ExportSource = Readonly<z.infer<typeof exportSourceSchema>>;
export type JsonValue = Json;

/** What is exported, and of which cluster. */
export interface ExportRequest {
  /** ARM id. */
  readonly clusterId: string;
  readonly sources: readonly ExportSource[];
}

/** Newest stable version that knows everything AKS connections use. */
export const apiVersion = '2024-04-01';

/** Properties without what says nothing: Azure answers with nulls, and objects full of them, for what was not chosen. */
export function withoutNulls(properties: Record<string, JsonValue>): Record<string, JsonValue> {
  const kept = said(properties);
  return kept !== null && typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
}

function said(value: JsonValue): JsonValue | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const kept = said(member);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

const authInfo = z.object({ authType: z.string(), name: z.string().optional() });

/** What has to be given again, since Azure does not return it: the name of a parameter, undefined where nothing is missing. */
export function secretParameter({ connection, properties }: ExportSource): string | undefined {
  const auth = authInfo.safeParse(properties.authInfo);
  if (!auth.success) return undefined;
  const { authType, name } = auth.data;
  const needed = authType === 'servicePrincipalSecret' || (authType === 'secret' && name !== undefined);
  return needed ? `${symbolOf(connection.name)}_secret` : undefined;
}

/**
 * The body with the secret's place taken by an expression.
 * @param secret how the format refers to its parameter
 */
export function bodyWith({ properties }: ExportSource, secret: JsonValue): Record<string, JsonValue> {
  const auth = authInfo.loose().safeParse(properties.authInfo);
  if (!auth.success) return properties;
  const given = z.record(z.string(), z.json()).parse(auth.data);
  return {
    ...properties,
    authInfo:
      given.authType === 'servicePrincipalSecret'
        ? { ...given, secret }
        : { ...given, secretInfo: { secretType: 'rawValue', value: secret } },
  };
}

/** A name as an identifier: letters, digits and underscores, not beginning with a digit. */
export const symbolOf = (name: string): string => name.replace(/\W/g, '_').replace(/^(?=\d)/, '_');

/** Last segment of an ARM id. */
export const lastOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

import { z } from 'zod';
import { connectionDraftSchema, withoutSecrets } from '#lib/connections/draft.ts';

const keptDraftSchema = z.object({
  draft: connectionDraftSchema,
  /** The connection that the draft changes, as it was when the change began. */
  origin: z.object({ draft: connectionDraftSchema, version: z.string() }).optional(),
});

export type KeptDraft = z.infer<typeof keptDraftSchema>;

const storageKey = (key: string) => `connection-draft:${key.toLowerCase()}`;

/**
 * The draft that was left unfinished, without its secrets. Lives as long as the browser's tab.
 * @param key ARM id of what the draft is for: the cluster of a new connection, or a connection that is changed
 */
export function restoreDraft(key: string): KeptDraft | undefined {
  const kept = sessionStorage.getItem(storageKey(key));
  return kept ? keptDraftSchema.safeParse(JSON.parse(kept)).data : undefined;
}

/** Keeps the draft; passwords and keys stay in memory only. */
export function keepDraft(key: string, { draft, ...rest }: KeptDraft): void {
  sessionStorage.setItem(storageKey(key), JSON.stringify({ draft: withoutSecrets(draft), ...rest }));
}

/** Key of a draft that another page has made for the wizard: the one that the user left unfinished there stays. */
export const givenDraftKey = (clusterId: string): string => `${clusterId}/given`;

export function forgetDraft(key: string): void {
  sessionStorage.removeItem(storageKey(key));
}

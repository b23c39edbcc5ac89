import {
  type ConnectionDraft,
  connectionDraftSchema,
  emptyDraft,
  withoutSecrets,
} from '#lib/connections/draft.ts';

const key = (clusterId: string) => `connection-draft:${clusterId.toLowerCase()}`;

/** The draft that was left unfinished for a cluster, without its secrets. Lives as long as the browser's tab. */
export function restoreDraft(clusterId: string): ConnectionDraft {
  const kept = sessionStorage.getItem(key(clusterId));
  if (!kept) return emptyDraft();
  const parsed = connectionDraftSchema.safeParse(JSON.parse(kept));
  return parsed.success ? parsed.data : emptyDraft();
}

/** Keeps the draft; passwords and keys stay in memory only. */
export function keepDraft(clusterId: string, draft: ConnectionDraft): void {
  sessionStorage.setItem(key(clusterId), JSON.stringify(withoutSecrets(draft)));
}

export function forgetDraft(clusterId: string): void {
  sessionStorage.removeItem(key(clusterId));
}

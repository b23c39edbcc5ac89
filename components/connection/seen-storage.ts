import { type Seen, seenSchema } from '#lib/connections/timeline/seen.ts';

const keyOf = (connectionId: string) => `steps:${connectionId.toLowerCase()}`;

/** What this browser saw of a connection's steps; it lasts as long as the tab. */
export function restoreSeen(connectionId: string): Seen | undefined {
  return seenSchema.safeParse(JSON.parse(sessionStorage.getItem(keyOf(connectionId)) ?? 'null')).data;
}

export function keepSeen(connectionId: string, seen: Seen): void {
  sessionStorage.setItem(keyOf(connectionId), JSON.stringify(seen));
}

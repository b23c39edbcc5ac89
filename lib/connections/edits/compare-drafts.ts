import { type ConnectionDraft, connectionDraftSchema, withoutSecrets } from '../draft.ts';

export type DraftField = keyof ConnectionDraft;

const fields = connectionDraftSchema.keyof().options;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Fields in which two drafts differ. A secret that was typed counts as a difference: nobody knows the one before. */
export function changedFields(before: ConnectionDraft, after: ConnectionDraft): DraftField[] {
  return fields.filter((field) => !same(comparable(before, field), comparable(after, field)));
}

/** Names that nobody chose and names that are the usual ones say the same. */
function comparable(draft: ConnectionDraft, field: DraftField): unknown {
  if (field === 'customizedKeys')
    return Object.entries(draft.customizedKeys)
      .filter(([name, custom]) => custom && custom !== name)
      .sort();
  if (field === 'identity') return draft.identity?.clientId;
  return draft[field];
}

/**
 * Puts one person's changes on top of another's: what I changed stays as I typed it, everything else is as it has become.
 * @param base what my changes began from
 */
export function rebaseDraft(
  base: ConnectionDraft,
  mine: ConnectionDraft,
  theirs: ConnectionDraft,
): ConnectionDraft {
  const changed = changedFields(base, mine);
  return connectionDraftSchema.parse({
    ...theirs,
    ...Object.fromEntries(changed.map((field) => [field, mine[field]])),
  });
}

/** Fields that somebody else changed, without regard to secrets, which Azure never returns. */
export const changedByOthers = (base: ConnectionDraft, theirs: ConnectionDraft): DraftField[] =>
  changedFields(withoutSecrets(base), withoutSecrets(theirs));

'use client';

import { useState } from 'react';
import { checkDraft, type DraftIssue, type WizardStep } from '#lib/connections/check-draft.ts';
import type { Connection } from '#lib/connections/connection.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { federatedSubject } from '#lib/connections/names.ts';
import { useAfterPress } from './after-press.ts';
import { useFederatedCredentials } from './wizard-queries.ts';

/**
 * What is wrong with the draft, and which of it is said already: a field's issue is shown once the user left the field or tried to
 * go on from its step.
 */
export function useChecks(
  draft: ConnectionDraft,
  existing: readonly Connection[],
  authType: string | undefined,
  editing: Connection | undefined,
) {
  const [touched, setTouched] = useState<readonly string[]>([]);
  const [attempted, setAttempted] = useState<readonly WizardStep[]>([]);
  const afterPress = useAfterPress();
  const [refused, setRefused] = useState<readonly DraftIssue[]>([]);
  const identity = authType === 'workloadIdentity' ? draft.identity : null;
  const credentials = useFederatedCredentials(identity?.id).data?.credentials;
  const found = checkDraft(draft, {
    existing,
    editing,
    federatedSubjects: credentials?.map(({ subject }) => subject),
    neededSubject: identity ? federatedSubject(draft.namespace, identity.clientId) : undefined,
  });
  const issues = [...found, ...refused.filter((issue) => !found.some(({ field }) => field === issue.field))];
  return {
    issues,
    issueOf: (field: string) =>
      issues.find(
        (issue) =>
          issue.field === field &&
          // A full identity is said at once: it is about the choice, not about something unfinished.
          (touched.includes(field) || attempted.includes(issue.step) || issue.code === 'identityFull'),
      ),
    touch: (field: string) =>
      afterPress(() => setTouched((fields) => (fields.includes(field) ? fields : [...fields, field]))),
    attempt: (step: WizardStep) => setAttempted((steps) => (steps.includes(step) ? steps : [...steps, step])),
    /** Issues that only Azure could know, such as a target that was deleted meanwhile. */
    refuse: setRefused,
    /** A field that was changed starts anew with Azure's word on it. */
    forgive: (fields: readonly string[]) =>
      setRefused((list) => list.filter((issue) => !fields.includes(issue.field.split('.')[0] ?? ''))),
  };
}

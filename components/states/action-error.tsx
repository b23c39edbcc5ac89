'use client';

import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ActionFailure } from '#lib/portal/act.ts';

/** Why the cluster or Azure refused, in their words. Nothing while nothing was refused. */
export function ActionError({ title, error }: { title: string; error: ActionFailure | undefined }) {
  if (!error) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {error.code}: {error.message}
      </MessageBarBody>
    </MessageBar>
  );
}

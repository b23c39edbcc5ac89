'use client';

import {
  Toast,
  ToastBody,
  Toaster,
  ToastTitle,
  useAnnounce,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useOperations } from '#components/operations/use-operations.ts';
import { useFailureMessage } from '#components/states/use-failure-message.ts';
import { useOperationText } from './operation-text.ts';

/** A failure has more to read than a success; both stay among the notifications. */
const shownMs = { failed: 12_000, succeeded: 4_000 } as const;

/** Says in the corner that an operation has just ended, and to screen readers that one has begun, too; what ended before a reload is not news. */
export function OperationToasts() {
  const toasterId = useId('operations');
  const { dispatchToast } = useToastController(toasterId);
  const { list } = useOperations();
  const text = useOperationText();
  const message = useFailureMessage();
  const { announce } = useAnnounce();
  const running = useRef(new Set<string>());
  useEffect(() => {
    for (const operation of list) {
      if (operation.outcome === 'running') {
        // Seen at the bell and on the page; whoever listens is told.
        if (!running.current.has(operation.id)) announce(text(operation).title, { polite: true });
        running.current.add(operation.id);
      } else if (running.current.delete(operation.id)) {
        const { title, where } = text(operation);
        const { error } = operation;
        const outcome = operation.outcome === 'failed' ? 'failed' : 'succeeded';
        dispatchToast(
          <Toast>
            {/* What is read out has no line breaks. */}
            <ToastTitle>{title}</ToastTitle>{' '}
            <ToastBody {...(error && { 'data-failure': error.code })}>
              {error ? `${error.code}: ${message(error)}` : where}
            </ToastBody>
          </Toast>,
          { intent: outcome === 'failed' ? 'error' : 'success', timeout: shownMs[outcome] },
        );
      }
    }
  }, [list, text, message, announce, dispatchToast]);
  return <Toaster toasterId={toasterId} position="top-end" offset={{ vertical: 56, horizontal: 16 }} />;
}

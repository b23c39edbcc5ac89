'use client';

import { Button } from '@fluentui/react-components';
import {
  ArrowClockwise20Regular,
  CloudDismissRegular,
  DocumentSearchRegular,
  ErrorCircleRegular,
  LockClosedRegular,
  PersonArrowRight20Regular,
} from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PortalError } from '#components/query/portal-error.ts';
import { useAccount } from '#components/sign-in/use-account.ts';
import { ErrorDetails } from './error-details.tsx';
import { MessageView } from './message-view.tsx';

type ErrorKind = 'forbidden' | 'notFound' | 'signIn' | 'unreachable' | 'failed';

function kindOf(error: Error): ErrorKind {
  if (!(error instanceof PortalError)) return 'failed';
  if (error.code === 'SignInRequired' || error.status === 401) return 'signIn';
  if (error.status === 403) return 'forbidden';
  if (error.status === 404) return 'notFound';
  return error.code === 'Unreachable' ? 'unreachable' : 'failed';
}

const icons: Record<ErrorKind, ReactNode> = {
  forbidden: <LockClosedRegular />,
  notFound: <DocumentSearchRegular />,
  signIn: <LockClosedRegular />,
  unreachable: <CloudDismissRegular />,
  failed: <ErrorCircleRegular />,
};

/**
 * What is shown instead of data that could not be read: what it means, what to do, and what a support engineer needs.
 * @param onRetry reads again; left out where that cannot help
 */
export function ErrorView({ error, onRetry }: { error: Error; onRetry?: (() => void) | undefined }) {
  const t = useTranslations('states');
  const { signIn } = useAccount();
  const kind = kindOf(error);
  const fault = error instanceof PortalError ? error : undefined;
  return (
    <MessageView
      alert
      icon={icons[kind]}
      title={t(`${kind}.title`)}
      actions={
        <>
          {kind === 'signIn' && (
            <Button appearance="primary" icon={<PersonArrowRight20Regular />} onClick={() => void signIn()}>
              {t('signIn.action')}
            </Button>
          )}
          {kind !== 'signIn' && onRetry && (
            <Button appearance="primary" icon={<ArrowClockwise20Regular />} onClick={onRetry}>
              {t('tryAgain')}
            </Button>
          )}
        </>
      }
    >
      <p>{fault?.remedy ?? t(`${kind}.text`)}</p>
      {fault && <ErrorDetails error={fault} />}
    </MessageView>
  );
}

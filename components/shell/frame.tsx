'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import dynamic from 'next/dynamic';
import { useSelectedLayoutSegment } from 'next/navigation';
import type { ReactNode } from 'react';
import { OperationsProvider } from '#components/operations/operations-provider.tsx';
import { useOperations } from '#components/operations/use-operations.ts';
import { AccountProvider } from '#components/sign-in/account-provider.tsx';
import { SessionEnded } from '#components/sign-in/session-ended.tsx';
import { useAccount } from '#components/sign-in/use-account.ts';
import { partFailed } from '#components/states/part-failed.tsx';
import type { SignInSettings } from '#lib/auth/sign-in-settings.ts';
import { useBaseStyles } from './base-styles.ts';
import { SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';

const SignInPage = dynamic(() =>
  import('#components/sign-in/sign-in-page.tsx').then((module) => module.SignInPage).catch(partFailed),
);
const OperationToasts = dynamic(
  () =>
    import('#components/notifications/operation-toasts.tsx')
      .then((module) => module.OperationToasts)
      .catch(partFailed),
  { ssr: false },
);

const useStyles = makeStyles({
  root: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground1 },
});

interface Props {
  readonly settings: SignInSettings;
  readonly sessionExpected: boolean;
  readonly children: ReactNode;
}

/** What is around every page. The page that sign-in returns to stands alone: it must not start a session of its own. */
export function Frame({ settings, sessionExpected, children }: Props) {
  useBaseStyles();
  const styles = useStyles();
  if (useSelectedLayoutSegment() === 'auth') return children;
  return (
    <AccountProvider settings={settings} expected={sessionExpected}>
      <div className={styles.root}>
        <SignedIn>{children}</SignedIn>
      </div>
    </AccountProvider>
  );
}

function SignedIn({ children }: { children: ReactNode }) {
  const { status } = useAccount();
  if (status === 'signedOut') return <SignInPage />;
  return (
    <OperationsProvider>
      <SkipLink />
      <TopBar />
      <SessionEnded />
      {children}
      <Toasts />
    </OperationsProvider>
  );
}

/** Nothing can be told of operations before there is one. */
function Toasts() {
  const { list } = useOperations();
  return list.length > 0 && <OperationToasts />;
}

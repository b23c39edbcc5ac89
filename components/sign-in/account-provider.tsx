'use client';

import type { IPublicClientApplication } from '@azure/msal-browser';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { PortalError } from '#components/query/portal-error.ts';
import { type Account, accountOf, distinctAccounts } from '#lib/auth/account.ts';
import { fetchMsalAhead, loadPublicClient, resumeSession } from '#lib/auth/public-client.ts';
import type { SignInSettings } from '#lib/auth/sign-in-settings.ts';
import { AccountContext, type AccountSession, type Audience } from './account-context.ts';
import { acquireToken } from './acquire-token.ts';
import { chosenDirectory, rememberDirectory, rememberSession, sessionHinted } from './session-hint.ts';

if (typeof document !== 'undefined' && sessionHinted()) fetchMsalAhead();

interface State {
  readonly status: AccountSession['status'];
  readonly account?: Account;
  readonly accounts: readonly Account[];
  readonly directory?: string | undefined;
  readonly problem?: string;
}

/** What MSAL's cache says now. */
function stateOf(client: IPublicClientApplication): State {
  const active = client.getActiveAccount();
  const accounts = distinctAccounts(client.getAllAccounts());
  if (!active) return { status: 'signedOut', accounts };
  const account = accountOf(active);
  return {
    status: 'signedIn',
    account,
    accounts,
    directory: chosenDirectory(account.id) ?? account.homeTenantId,
  };
}

interface Props {
  readonly settings: SignInSettings;
  /** Whether somebody was signed in when the page was asked for: decides what is shown until MSAL has been loaded. */
  readonly expected: boolean;
  readonly children: ReactNode;
}

/** Signs people in with Microsoft Entra ID, or with whatever the settings point at, and keeps their tokens fresh. */
export function AccountProvider({ settings, expected, children }: Props) {
  const [state, setState] = useState<State>({ status: expected ? 'loading' : 'signedOut', accounts: [] });
  // One client for the page's life; a sign-in that has returned is finished exactly once.
  const started = useRef<Promise<IPublicClientApplication>>(undefined);
  const problem = useRef<string>(undefined);
  const client = useCallback(() => {
    started.current ??= loadPublicClient(settings).then(async (loaded) => {
      problem.current = await resumeSession(loaded).then(() => undefined, messageOf);
      return loaded;
    });
    return started.current;
  }, [settings]);

  const refresh = useCallback((loaded: IPublicClientApplication) => {
    const next = stateOf(loaded);
    rememberSession(next.status === 'signedIn');
    setState(problem.current === undefined ? next : { ...next, problem: problem.current });
  }, []);

  useEffect(() => {
    client().then(refresh, (error: unknown) =>
      setState({ status: 'signedOut', accounts: [], problem: messageOf(error) }),
    );
  }, [client, refresh]);

  const { account, directory } = state;
  const [ended, setEnded] = useState(false);
  const token = useCallback(
    async (audience: Audience) => {
      try {
        const loaded = await client();
        // What is pressed while the page still finds out who is there waits for that.
        const who = account ? { account, directory } : stateOf(loaded);
        const acquired = await acquireToken(loaded, settings, audience, who.account?.id, who.directory);
        setEnded(false);
        return acquired;
      } catch (error) {
        if (error instanceof PortalError && error.code === 'SignInRequired') setEnded(true);
        throw error;
      }
    },
    [client, settings, account, directory],
  );

  const session = useMemo<AccountSession>(() => {
    const leave = async (prompt?: 'select_account') => {
      const loaded = await client();
      // Coming back, the page must not show the sign-in page again while the sign-in is being finished.
      rememberSession(true);
      await loaded.loginRedirect({ scopes: [settings.armScope], ...(prompt && { prompt }) });
    };
    return {
      status: state.status,
      accounts: state.accounts,
      account,
      directory,
      ended,
      problem: state.problem,
      scope: account && directory ? `${account.id}@${directory}` : '',
      token,
      signIn: () => leave(),
      addAccount: () => leave('select_account'),
      switchAccount: (id) =>
        void client().then((loaded) => {
          loaded.setActiveAccount(loaded.getAllAccounts().find((info) => info.homeAccountId === id) ?? null);
          refresh(loaded);
        }),
      switchDirectory: (tenantId) => {
        if (account) rememberDirectory(account.id, tenantId);
        void client().then((loaded) => refresh(loaded));
      },
      signOut: async () => {
        const loaded = await client();
        rememberSession(false);
        await loaded.logoutRedirect({ account: loaded.getActiveAccount() });
      },
    };
  }, [client, refresh, settings, state, account, directory, ended, token]);

  return <AccountContext value={session}>{children}</AccountContext>;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

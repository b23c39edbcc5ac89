'use client';

import { useMemo } from 'react';
import { useAccount } from './use-account.ts';

export interface AccessTokens {
  /** Token for Resource Manager. */
  arm(): Promise<string>;
  /** Token for the API servers of AKS clusters that use Microsoft Entra ID. */
  kubernetes(): Promise<string>;
}

/**
 * Tokens of the signed-in account, renewed silently.
 * Both reject with a PortalError `SignInRequired` when only a new sign-in can help.
 */
export function useAccessTokens(): AccessTokens {
  const { token } = useAccount();
  return useMemo(() => ({ arm: () => token('arm'), kubernetes: () => token('kubernetes') }), [token]);
}

'use client';

import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { CommandLines } from '#components/diagnostics/command-lines.tsx';
import { RequestText } from '#components/diagnostics/request-text.tsx';
import { usePermissions } from '#components/query/use-permissions.ts';
import type { DeletionPlan } from '#lib/connections/deletion/plan-deletion.ts';
import { roleFor } from '#lib/connections/diagnosis/role-for-action.ts';
import { commandActions } from '#lib/connections/permissions.ts';

const credentialDelete =
  'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/delete';

/** What makes Azure refuse the deletion: rights that the user lacks, each with the request for it, and locks. */
export function Obstacles({
  clusterId,
  plan,
  forbidden,
}: {
  clusterId: string;
  plan: DeletionPlan | undefined;
  /** The user may not delete the connection itself. */
  forbidden: boolean;
}) {
  const t = useTranslations('deleteConnection');
  const credential = plan?.removals.find(({ removal }) => removal.kind === 'FederatedCredential')?.removal;
  const identityId = credential?.kind === 'FederatedCredential' ? credential.identityId : clusterId;
  const onIdentity = usePermissions(identityId);
  const locks = plan?.locks ?? [];
  const missing = [
    ...(forbidden ? [{ action: commandActions.delete, scope: clusterId }] : []),
    ...(credential && !onIdentity(credentialDelete) ? [{ action: credentialDelete, scope: identityId }] : []),
  ];
  return (
    <>
      {missing.map(({ action, scope }) => (
        <div key={action}>
          <MessageBar intent={scope === clusterId ? 'error' : 'warning'} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t('missing', { role: roleFor(action) })}</MessageBarTitle>
              {t(scope === clusterId ? 'missingConnection' : 'missingCredential')}
            </MessageBarBody>
          </MessageBar>
          <RequestText finding={{ values: { action, scope, role: roleFor(action) } }} />
        </div>
      ))}
      {locks.length > 0 && (
        <div>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {t('locked', { locks: locks.map(({ name, level }) => `${name} (${level})`).join(', ') })}
            </MessageBarBody>
          </MessageBar>
          <CommandLines commands={locks.map(({ id }) => `az lock delete --ids ${id}`)} />
        </div>
      )}
    </>
  );
}

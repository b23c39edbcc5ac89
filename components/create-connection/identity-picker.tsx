'use client';

import { AddRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { OpenerButton } from '#components/shell/opener-button.tsx';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { federatedCredentialLimit } from '#lib/connections/names.ts';
import { CreateIdentity } from './create-identity.tsx';
import { Picker } from './picker.tsx';
import { useWizard } from './wizard-context.tsx';
import { useFederatedCredentials, useIdentities } from './wizard-queries.ts';

/** Picks the user-assigned identity that the workload takes on, and shows how full it is. */
export function IdentityPicker() {
  const t = useTranslations('createConnection');
  const { clusterId, draft, change } = useWizard();
  const subscription = clusterId.split('/')[2] ?? '';
  const identities = useIdentities(subscription);
  const credentials = useFederatedCredentials(draft.identity?.id);
  const [creating, setCreating] = useState(false);
  const used = credentials.data?.credentials.length;
  return (
    <>
      <Picker
        field="identity"
        label={t('fields.identity')}
        hint={
          used === undefined
            ? t('hints.identity')
            : t('hints.identityUse', { used, limit: federatedCredentialLimit })
        }
        value={draft.identity?.id ?? ''}
        options={(identities.data?.identities ?? []).map(({ id, name }) => ({ value: id, text: name }))}
        read={identities}
        onChange={(id) => {
          const picked = identities.data?.identities.find((identity) => identity.id === id);
          if (picked)
            change({ identity: { id, clientId: picked.clientId, subscriptionId: picked.subscriptionId } });
        }}
      />
      <div>
        <OpenerButton appearance="subtle" icon={<AddRegular />} onClick={() => setCreating(true)}>
          {t('identity.create')}
        </OpenerButton>
      </div>
      <FailureNotice failure={credentials.error} onRetry={() => void credentials.refetch()} />
      <CreateIdentity
        open={creating}
        onClose={() => setCreating(false)}
        onCreated={(identity) => {
          setCreating(false);
          void identities.refetch();
          change({
            identity: {
              id: identity.id,
              clientId: identity.clientId,
              subscriptionId: identity.subscriptionId,
            },
          });
        }}
      />
    </>
  );
}

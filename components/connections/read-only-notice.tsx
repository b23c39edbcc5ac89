'use client';

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RequestText } from '#components/diagnostics/request-text.tsx';
import { usePermissions } from '#components/query/use-permissions.ts';
import { roleFor } from '#lib/connections/diagnosis/role-for-action.ts';
import { commandActions } from '#lib/connections/permissions.ts';

/** Says to whoever may look at connections and not change them which role that takes, with a request for it. Nothing to all others. */
export function ReadOnlyNotice({ clusterId }: { clusterId: string }) {
  const t = useTranslations('connections.readOnly');
  const allowed = usePermissions(clusterId);
  const [asking, setAsking] = useState(false);
  const missing = [commandActions.create, commandActions.delete].filter((action) => !allowed(action));
  const [action] = missing;
  if (!action) return null;
  const role = roleFor(action);
  return (
    <div>
      <MessageBar layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('title')}</MessageBarTitle>
          {t('text', { role })}
        </MessageBarBody>
        <MessageBarActions>
          <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {t('ask')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {asking && <RequestText finding={{ values: { action: missing.join(', '), scope: clusterId, role } }} />}
    </div>
  );
}

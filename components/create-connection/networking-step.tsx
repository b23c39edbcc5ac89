'use client';

import { Checkbox, Field, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useWizard } from './wizard-context.tsx';

/** The firewall rule; on AKS Service Connector offers no private link and no service endpoint. */
export function NetworkingStep() {
  const t = useTranslations('createConnection.networking');
  const { draft, service, change } = useWizard();
  return (
    <>
      <Field hint={t('firewallHint')}>
        <Checkbox
          label={t('firewall')}
          checked={draft.configureFirewall}
          disabled={service?.target.kind === 'confluent'}
          onChange={(_, { checked }) => change({ configureFirewall: checked === true })}
        />
      </Field>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          {service?.target.kind === 'confluent' ? t('confluent') : t('onlyFirewall')}
        </MessageBarBody>
      </MessageBar>
    </>
  );
}

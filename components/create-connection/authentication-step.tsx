'use client';

import {
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { authTypeChoices } from '#lib/connections/effective-auth.ts';
import { authTypes } from '#lib/connections/target-service.ts';
import { AdvancedAuthentication } from './advanced-authentication.tsx';
import { IdentityPicker } from './identity-picker.tsx';
import { KafkaCredentials } from './kafka-fields.tsx';
import { TextField } from './text-field.tsx';
import { useWizard } from './wizard-context.tsx';

/** How the workload proves who it is. */
export function AuthenticationStep() {
  const t = useTranslations('createConnection');
  const { service, authType, change } = useWizard();
  if (!service || !authType)
    return <Notice title={t('authentication.noService')} body={t('authentication.noServiceBody')} />;
  if (authType === 'csi') {
    return (
      <>
        <Notice title={t('authentication.csi')} body={t('authentication.csiBody')} />
        <AdvancedAuthentication />
      </>
    );
  }
  const choices = authTypeChoices(service);
  return (
    <>
      <Field label={t('fields.authType')} hint={t(`authHints.${authType}`)}>
        <RadioGroup
          value={authType}
          onChange={(_, { value }) => {
            const chosen = authTypes.find((known) => known === value);
            if (chosen) change({ authType: chosen });
          }}
        >
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={t(`authTypes.${choice}`)} />
          ))}
        </RadioGroup>
      </Field>
      {authType === 'workloadIdentity' && <IdentityPicker />}
      {authType === 'servicePrincipal' && <ServicePrincipalFields />}
      {authType === 'secret' &&
        (service.target.kind === 'confluent' ? <KafkaCredentials /> : <CredentialFields />)}
      <AdvancedAuthentication />
    </>
  );
}

function Notice({ title, body }: { title: string; body: string }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {body}
      </MessageBarBody>
    </MessageBar>
  );
}

function ServicePrincipalFields() {
  const t = useTranslations('createConnection.fields');
  const { draft, change } = useWizard();
  const set = (part: Partial<typeof draft.servicePrincipal>) =>
    change({ servicePrincipal: { ...draft.servicePrincipal, ...part } });
  const { clientId, principalId, secret } = draft.servicePrincipal;
  return (
    <>
      <TextField
        field="servicePrincipal.clientId"
        label={t('clientId')}
        value={clientId}
        onChange={(value) => set({ clientId: value.trim() })}
      />
      <TextField
        field="servicePrincipal.principalId"
        label={t('principalId')}
        hint={t('principalIdHint')}
        value={principalId}
        onChange={(value) => set({ principalId: value.trim() })}
      />
      <TextField
        field="servicePrincipal.secret"
        label={t('clientSecret')}
        type="password"
        value={secret}
        onChange={(value) => set({ secret: value })}
      />
    </>
  );
}

function CredentialFields() {
  const t = useTranslations('createConnection.fields');
  const { draft, service, change } = useWizard();
  const set = (part: Partial<typeof draft.credentials>) =>
    change({ credentials: { ...draft.credentials, ...part } });
  const withUser = service?.credentials === 'userAndPassword';
  return (
    <>
      {withUser && (
        <TextField
          field="credentials.user"
          label={t('user')}
          value={draft.credentials.user}
          onChange={(user) => set({ user: user.trim() })}
        />
      )}
      <TextField
        field="credentials.password"
        label={t('password')}
        type="password"
        hint={t('secretNotKept')}
        value={draft.credentials.password}
        onChange={(password) => set({ password })}
      />
    </>
  );
}

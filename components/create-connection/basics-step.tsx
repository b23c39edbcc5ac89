'use client';

import { Checkbox, Field } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { startTransition, useOptimistic } from 'react';
import { Preflight } from '#components/diagnostics/preflight.tsx';
import { FixedFields } from '#components/edit-connection/fixed-fields.tsx';
import { proposedConnectionName } from '#lib/connections/names.ts';
import { clientTypes } from '#lib/connections/target-service.ts';
import { targetServiceById, targetServices } from '#lib/connections/target-services.ts';
import { freeName } from './free-name.ts';
import { KafkaFields } from './kafka-fields.tsx';
import { Picker } from './picker.tsx';
import { TargetFields } from './target-fields.tsx';
import { TextField } from './text-field.tsx';
import { useWizard } from './wizard-context.tsx';
import { useNamespaces } from './wizard-queries.ts';

/** Where from, where to, under which name, and for which kind of client. */
export function BasicsStep() {
  const t = useTranslations('createConnection');
  const { clusterId, draft, service, change, editing } = useWizard();
  return (
    <>
      <Preflight clusterId={clusterId} />
      {editing ? <FixedFields /> : <NewConnectionFields />}
      {service?.authTypes.includes('csi') && (
        <Field hint={t('hints.csi')}>
          <Checkbox
            label={t('fields.csi')}
            checked={draft.csi}
            onChange={(_, { checked }) => change({ csi: checked === true })}
          />
        </Field>
      )}
      {service?.id === 'appconfig' && (
        <Field hint={t('hints.appConfigurationExtension')}>
          <Checkbox
            label={t('fields.appConfigurationExtension')}
            checked={draft.appConfigurationExtension}
            onChange={(_, { checked }) => change({ appConfigurationExtension: checked === true })}
          />
        </Field>
      )}
      {!editing && <NameAndTarget />}
      <Picker
        field="clientType"
        label={t('fields.clientType')}
        hint={t('hints.clientType')}
        value={draft.clientType}
        options={(service?.clientTypes ?? ['none' as const]).map((id) => ({
          value: id,
          text: t(`clientTypes.${id}`),
        }))}
        onChange={(value) => {
          const clientType = clientTypes.find((known) => known === value);
          if (clientType) change({ clientType });
        }}
      />
    </>
  );
}

/** Where the variables go, and what kind of service they are of. */
function NewConnectionFields() {
  const t = useTranslations('createConnection');
  const { clusterId, draft, change, existing } = useWizard();
  const namespaces = useNamespaces(clusterId);
  const known = namespaces.data?.namespaces ?? [];
  // The choice is seen at once; the fields that it brings may take a moment longer.
  const [serviceId, showService] = useOptimistic(draft.serviceId);
  return (
    <>
      <Picker
        field="namespace"
        label={t('fields.namespace')}
        hint={
          known.length > 0 && draft.namespace && !known.includes(draft.namespace)
            ? t('hints.newNamespace', { namespace: draft.namespace })
            : t('hints.namespace')
        }
        value={draft.namespace}
        options={known.map((name) => ({ value: name, text: name }))}
        read={namespaces}
        freeform
        onChange={(namespace) => change({ namespace })}
      />
      <Picker
        field="serviceId"
        label={t('fields.serviceType')}
        value={serviceId}
        options={targetServices.map(({ id, displayName, category, retired }) => ({
          value: id,
          text: retired ? t('retired', { name: displayName }) : displayName,
          group: t(`categories.${category}`),
        }))}
        onChange={(id) => {
          const chosen = targetServiceById(id);
          if (!chosen) return;
          const generated = isGenerated(draft.name, draft.serviceId);
          startTransition(() => {
            showService(id);
            change({
              serviceId: id,
              ...(generated ? { name: freeName(id, existing) } : {}),
              clientType: chosen.clientTypes.includes(draft.clientType) ? draft.clientType : 'none',
              target: draft.target.subscription ? { subscription: draft.target.subscription } : {},
              accountKind: '',
              csi: false,
              roles: [],
              appConfigurationExtension: false,
              customizedKeys: {},
            });
          });
        }}
      />
    </>
  );
}

/** What the connection is called, and the very target. */
function NameAndTarget() {
  const t = useTranslations('createConnection');
  const { draft, service, change } = useWizard();
  return (
    <>
      <TextField
        field="name"
        label={t('fields.name')}
        hint={t('hints.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      {service?.target.kind === 'confluent' ? (
        <KafkaFields />
      ) : (
        service && <TargetFields target={service.target} />
      )}
    </>
  );
}

/** A name that nobody typed may be replaced when another service is chosen. */
function isGenerated(name: string, serviceId: string): boolean {
  return (
    name === '' ||
    (serviceId !== '' && new RegExp(`^${proposedConnectionName(serviceId, '[a-z0-9]{5}')}$`).test(name))
  );
}

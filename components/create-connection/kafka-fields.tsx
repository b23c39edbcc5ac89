'use client';

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { TextField } from './text-field.tsx';
import { useWizard } from './wizard-context.tsx';

/** The two endpoints of Apache Kafka on Confluent Cloud. */
export function KafkaFields() {
  const t = useTranslations('createConnection');
  const { draft, change, kafkaParts } = useWizard();
  const set = (part: Partial<typeof draft.kafka>) => change({ kafka: { ...draft.kafka, ...part } });
  return (
    <>
      {!kafkaParts.includes('bootstrap') && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('kafkaFinishing', { name: draft.name })}</MessageBarBody>
        </MessageBar>
      )}
      <TextField
        field="kafka.bootstrapServer"
        label={t('fields.bootstrapServer')}
        placeholder="pkc-xxxxx.westeurope.azure.confluent.cloud:9092"
        value={draft.kafka.bootstrapServer}
        onChange={(bootstrapServer) => set({ bootstrapServer: bootstrapServer.trim() })}
      />
      <TextField
        field="kafka.schemaRegistry"
        label={t('fields.schemaRegistry')}
        placeholder="https://psrc-xxxxx.westeurope.azure.confluent.cloud"
        value={draft.kafka.schemaRegistry}
        onChange={(schemaRegistry) => set({ schemaRegistry: schemaRegistry.trim() })}
      />
    </>
  );
}

const fieldsOf = { bootstrap: ['key', 'secret'], schema: ['schemaKey', 'schemaSecret'] } as const;

/** The keys to them. */
export function KafkaCredentials() {
  const t = useTranslations('createConnection');
  const { draft, change, kafkaParts } = useWizard();
  const set = (part: Partial<typeof draft.kafka>) => change({ kafka: { ...draft.kafka, ...part } });
  const fields = kafkaParts.flatMap((part) => fieldsOf[part]);
  return fields.map((field) => (
    <TextField
      key={field}
      field={`kafka.${field}`}
      label={t(`fields.kafka.${field}`)}
      type={field === 'secret' || field === 'schemaSecret' ? 'password' : 'text'}
      value={draft.kafka[field]}
      onChange={(value) => set({ [field]: value })}
    />
  ));
}

'use client';

import { MessageBar, MessageBarBody, MessageBarTitle, Spinner, Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { FailureText } from '#components/states/failure-text.tsx';
import { Status } from '#components/states/status.tsx';
import type { Validation } from './use-validation.ts';

const kinds: Readonly<Record<string, 'success' | 'warning' | 'failure'>> = {
  success: 'success',
  warning: 'warning',
  failure: 'failure',
};

/** What Azure's validation found. On AKS it does not look into the cluster, which is said beside the result. */
export function ValidationReport({ validation }: { validation: Validation }) {
  const t = useTranslations('connections.validation');
  if (validation.kind === 'running') return <Spinner size="small" label={t('running')} />;
  if (validation.kind === 'failed') {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('failed')}</MessageBarTitle>
          <FailureText failure={validation.error} />
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t('azureOnly')}</MessageBarBody>
      </MessageBar>
      <ul>
        {validation.rows.map(({ name, result, message }) => (
          <li key={name}>
            <Text>{name}</Text> <Status kind={kinds[result] ?? 'unknown'}>{result}</Status>
            {message && <Text block>{message}</Text>}
          </li>
        ))}
      </ul>
    </>
  );
}

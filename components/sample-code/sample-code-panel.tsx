'use client';

import { Dropdown, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useConfigurationNames } from '#components/connections/connection-queries.ts';
import { useConnectionWords } from '#components/connections/service-names.ts';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { SidePanel } from '#components/shell/side-panel.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { languageOf, languages, sampleCode } from '#lib/connections/sample-code/sample-code.ts';
import { CodeBlock } from './code-block.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
  },
});

/** Code that reads exactly the variables of a connection, in the language it was made for or any other. */
export function SampleCodePanel({
  clusterId,
  connection,
  onClose,
}: {
  clusterId: string;
  connection: Connection;
  onClose: () => void;
}) {
  const t = useTranslations('sampleCode');
  const styles = useStyles();
  const words = useConnectionWords();
  const filter = useUrlFilter();
  const own = languageOf(connection);
  const language = languages.find(({ id }) => id === filter.get('language')) ?? own;
  const { data, error, refetch } = useConfigurationNames(clusterId, connection.name);
  const sample = data && sampleCode(connection, data.names, language);
  return (
    <SidePanel open size="large" title={t('title', { name: connection.name })} onClose={onClose}>
      <div className={styles.root}>
        <Text>
          {words.service(connection)} · {words.authType(connection)} · {words.clientType(connection)}
        </Text>
        <Field label={t('language')}>
          <Dropdown
            value={language.label}
            selectedOptions={[language.id]}
            onOptionSelect={(_, { optionValue }) =>
              filter.set('language', optionValue === own.id ? '' : (optionValue ?? ''))
            }
          >
            {languages.map(({ id, label }) => (
              <Option key={id} value={id}>
                {label}
              </Option>
            ))}
          </Dropdown>
        </Field>
        {error && <ErrorView error={error} onRetry={() => void refetch()} />}
        {!error && !sample && <SkeletonRows rows={8} />}
        {sample?.install && <CodeBlock title={t('install')} code={sample.install} />}
        {sample && <CodeBlock title={sample.file} code={sample.code} />}
        <Text size={200}>{t('values')}</Text>
      </div>
    </SidePanel>
  );
}

'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormatter, useTranslations } from 'next-intl';
import { Section } from '#components/shell/section.tsx';
import type { Column } from '#components/table/column.ts';
import { ResourceTable } from '#components/table/resource-table.tsx';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ResourceDetailsAnswer } from '#lib/portal/resource-details-answer.ts';
import { SecretValue } from './secret-value.tsx';

const useStyles = makeStyles({ key: { fontFamily: tokens.fontFamilyMonospace } });

type Key = ResourceDetailsAnswer['keys'][number];

/** Keys of a Secret. Each value is hidden until the user asks for that one. */
export function SecretKeys({
  clusterId,
  secret,
  keys,
}: {
  clusterId: string;
  secret: ResourceRef;
  keys: readonly Key[];
}) {
  const t = useTranslations('resource.values');
  const format = useFormatter();
  const styles = useStyles();
  const columns: Column<Key>[] = [
    {
      key: 'key',
      label: t('key'),
      width: '34%',
      sortBy: ({ key }) => key,
      render: ({ key }) => <span className={styles.key}>{key}</span>,
    },
    {
      key: 'bytes',
      label: t('size'),
      numeric: true,
      width: '9rem',
      sortBy: ({ bytes }) => bytes,
      render: ({ bytes }) => format.number(bytes, { style: 'unit', unit: 'byte', unitDisplay: 'narrow' }),
    },
    {
      key: 'value',
      label: t('value'),
      render: ({ key }) => <SecretValue clusterId={clusterId} secret={secret} name={key} />,
    },
  ];
  return (
    <Section title={t('title')}>
      {keys.length === 0 ? (
        <Text>{t('none')}</Text>
      ) : (
        <>
          <Text>{t('hint')}</Text>
          <ResourceTable label={t('title')} columns={columns} items={keys} itemKey={({ key }) => key} />
        </>
      )}
    </Section>
  );
}

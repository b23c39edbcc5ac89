'use client';

import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { Column } from '#components/table/column.ts';
import { ResourceTable } from '#components/table/resource-table.tsx';
import type { VariableTemplate } from '#lib/connections/target-service.ts';
import { fillVariable } from '#lib/connections/variables.ts';
import { useDraftVariables } from './use-draft-variables.ts';
import { useWizard } from './wizard-context.tsx';

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
});

/** The variables the workload will receive; values that carry a secret are never shown. */
export function VariableList() {
  const t = useTranslations('createConnection.variables');
  const styles = useStyles();
  const { draft } = useWizard();
  const { variables, assumed } = useDraftVariables();
  const values = { ...draft.target, ...(draft.identity ? { 'client-id': draft.identity.clientId } : {}) };
  const columns: Column<VariableTemplate>[] = [
    {
      key: 'name',
      label: t('name'),
      render: ({ name }) => <span className={styles.code}>{name}</span>,
    },
    {
      key: 'value',
      label: t('value'),
      render: ({ value, credential }) => (
        <span className={styles.code}>{credential ? t('secret') : fillVariable(value, values)}</span>
      ),
    },
  ];
  return (
    <>
      {assumed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('assumed')}</MessageBarBody>
        </MessageBar>
      )}
      <ResourceTable
        label={t('title')}
        columns={columns}
        items={variables}
        itemKey={({ name }) => name}
        sortParameter="sort-variables"
      />
    </>
  );
}

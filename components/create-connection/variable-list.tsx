'use client';

import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
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
  return (
    <>
      {assumed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('assumed')}</MessageBarBody>
        </MessageBar>
      )}
      <Table size="small" aria-label={t('title')}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{t('name')}</TableHeaderCell>
            <TableHeaderCell>{t('value')}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {variables.map(({ name, value, credential }) => (
            <TableRow key={name}>
              <TableCell className={styles.code}>{name}</TableCell>
              <TableCell className={styles.code}>
                {credential ? t('secret') : fillVariable(value, values)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

'use client';

import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import { serviceIconName } from '#components/icons/service-icon-name.ts';
import { StateBadge } from '#components/states/state-badge.tsx';
import { useVisuallyHidden } from '#components/states/visually-hidden.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { ConnectionExpansion } from './connection-expansion.tsx';
import { useConnectionWords } from './service-names.ts';

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  narrow: { width: '1px', whiteSpace: 'nowrap' },
  cell: { overflowWrap: 'anywhere' },
  name: { display: 'inline-flex', minWidth: '150px', alignItems: 'center', gap: tokens.spacingHorizontalS },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  // Where the screen is narrow, what is left out here is in the row's expansion.
  wide: { '@media (max-width: 767px)': { display: 'none' } },
  wider: { '@media (max-width: 1099px)': { display: 'none' } },
});

/** A row per connection, which opens to what the connection gave the cluster. */
export function ConnectionTable({
  clusterId,
  connections,
  selected,
  expanded,
  onSelect,
  onExpand,
}: {
  clusterId: string;
  connections: readonly Connection[];
  selected: string | undefined;
  expanded: string | undefined;
  onSelect(name: string | undefined): void;
  onExpand(name: string | undefined): void;
}) {
  const t = useTranslations('connections');
  const styles = useStyles();
  const words = useConnectionWords();
  const hidden = useVisuallyHidden();
  return (
    <Table aria-label={t('title')} className={styles.table} size="small">
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.narrow}>
            <span className={hidden.root}>{t('columns.selection')}</span>
          </TableHeaderCell>
          <TableHeaderCell>{t('columns.name')}</TableHeaderCell>
          <TableHeaderCell className={styles.wide}>{t('columns.serviceType')}</TableHeaderCell>
          <TableHeaderCell className={styles.wide}>{t('columns.target')}</TableHeaderCell>
          <TableHeaderCell className={styles.wider}>{t('columns.authType')}</TableHeaderCell>
          <TableHeaderCell className={styles.wider}>{t('columns.clientType')}</TableHeaderCell>
          <TableHeaderCell className={styles.wide}>{t('columns.namespace')}</TableHeaderCell>
          <TableHeaderCell>{t('columns.state')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {connections.map((connection) => {
          const { name } = connection;
          const open = expanded === name;
          return (
            <Fragment key={connection.id}>
              <TableRow appearance={selected === name ? 'brand' : 'none'} aria-selected={selected === name}>
                <TableCell className={styles.narrow}>
                  <Checkbox
                    aria-label={t('select', { name })}
                    checked={selected === name}
                    onChange={(_, { checked }) => onSelect(checked ? name : undefined)}
                  />
                  <Button
                    appearance="transparent"
                    size="small"
                    aria-expanded={open}
                    aria-label={t('expand', { name })}
                    icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
                    onClick={() => onExpand(open ? undefined : name)}
                  />
                </TableCell>
                <TableCell className={styles.cell}>
                  <span className={styles.name}>
                    <ServiceIcon
                      name={connection.serviceId ? serviceIconName(connection.serviceId) : 'connection'}
                    />
                    <Link className={styles.link} href={clusterPage(clusterId, 'service-connector', name)}>
                      {name}
                    </Link>
                  </span>
                </TableCell>
                <TableCell className={styles.wide}>{words.service(connection)}</TableCell>
                <TableCell className={mergeClasses(styles.wide, styles.cell)}>
                  {connection.target.name}
                </TableCell>
                <TableCell className={styles.wider}>{words.authType(connection)}</TableCell>
                <TableCell className={styles.wider}>{words.clientType(connection)}</TableCell>
                <TableCell className={styles.wide}>{connection.namespace}</TableCell>
                <TableCell>
                  <StateBadge state={connection.provisioningState} />
                </TableCell>
              </TableRow>
              {open && (
                <TableRow>
                  <TableCell colSpan={8}>
                    <ConnectionExpansion clusterId={clusterId} connection={connection} />
                  </TableCell>
                </TableRow>
              )}
            </Fragment>
          );
        })}
      </TableBody>
    </Table>
  );
}

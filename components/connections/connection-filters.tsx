'use client';

import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FilterBox } from '#components/filters/filter-box.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { parseFilter } from './filter-connections.ts';
import { useConnectionWords } from './service-names.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, maxWidth: '320px', minWidth: '200px' },
  pill: { minWidth: '150px' },
});

/** Narrows the list; what is chosen is in the page's address. */
export function ConnectionFilters({ connections }: { connections: readonly Connection[] }) {
  const t = useTranslations('connections.filters');
  const styles = useStyles();
  const words = useConnectionWords();
  const pathname = usePathname();
  const parameters = useSearchParams();
  const filter = parseFilter(parameters);
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(parameters);
    if (value) next.set(name, value);
    else next.delete(name);
    window.history.replaceState(null, '', `${pathname}?${next}`);
  };
  const pills = [
    {
      name: 'service',
      value: filter.service,
      options: unique(connections, (one) => [one.serviceId ?? '', words.service(one)]),
    },
    {
      name: 'namespace',
      value: filter.namespace,
      options: unique(connections, (one) => [one.namespace, one.namespace]),
    },
    {
      name: 'state',
      value: filter.state,
      options: unique(connections, (one) => [one.provisioningState, one.provisioningState]),
    },
  ] as const;
  return (
    <search className={styles.filters}>
      <FilterBox
        className={styles.search}
        label={t('text')}
        value={filter.text}
        onChange={(value) => set('filter', value)}
      />
      {pills.map(({ name, value, options }) => (
        <Dropdown
          key={name}
          className={styles.pill}
          aria-label={t(name)}
          value={t('pill', { name: t(name), value: options.find(([key]) => key === value)?.[1] ?? t('all') })}
          selectedOptions={[value]}
          onOptionSelect={(_, data) => set(name, data.optionValue ?? '')}
        >
          <Option value="">{t('all')}</Option>
          {options.map(([key, text]) => (
            <Option key={key} value={key}>
              {text}
            </Option>
          ))}
        </Dropdown>
      ))}
    </search>
  );
}

function unique(
  connections: readonly Connection[],
  of: (connection: Connection) => [string, string],
): [string, string][] {
  return [...new Map(connections.map(of).filter(([key]) => key)).entries()].sort(([, a], [, b]) =>
    a.localeCompare(b),
  );
}

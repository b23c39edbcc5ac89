'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { distinct } from '#components/filters/distinct.ts';
import { FilterBox } from '#components/filters/filter-box.tsx';
import { FilterPill } from '#components/filters/filter-pill.tsx';
import type { UrlFilter } from '#components/filters/use-url-filter.ts';
import { narrow } from '#components/shell/dimensions.ts';
import { useStateWord } from '#components/states/state-badge.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { useConnectionWords } from './service-names.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  search: { flexBasis: '18rem', flexShrink: 1, [narrow]: { flexGrow: 1, maxWidth: 'none' } },
  count: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground3 },
});

/** Narrows the list of connections, and says how many are left. */
export function ConnectionFilters({
  connections,
  shown,
  filter,
}: {
  connections: readonly Connection[];
  shown: number;
  filter: UrlFilter;
}) {
  const t = useTranslations('connections');
  const styles = useStyles();
  const words = useConnectionWords();
  const stateWord = useStateWord();
  const pills = {
    service: (one: Connection) => ({ value: one.serviceId ?? '', text: words.service(one) }),
    namespace: (one: Connection) => ({ value: one.namespace, text: one.namespace }),
    state: (one: Connection) => ({ value: one.provisioningState, text: stateWord(one.provisioningState) }),
  } as const;
  const count = connections.length;
  return (
    <search className={styles.root}>
      <FilterBox
        className={styles.search}
        label={t('filters.text')}
        value={filter.get('filter')}
        onChange={(value) => filter.set('filter', value)}
      />
      {(['service', 'namespace', 'state'] as const).map((name) => (
        <FilterPill
          key={name}
          label={t(`filters.${name}`)}
          value={filter.get(name)}
          options={distinct(connections, pills[name]).filter(({ value }) => value !== '')}
          onChange={(value) => filter.set(name, value)}
        />
      ))}
      <Caption1 as="span" role="status" className={styles.count}>
        {shown === count ? t('count', { count }) : t('countOf', { shown, count })}
      </Caption1>
    </search>
  );
}

'use client';

import { Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import { seen } from '#lib/connections/diagnosis/source.ts';

const useStyles = makeStyles({ field: { maxWidth: '24rem', rowGap: tokens.spacingVerticalXXS } });

const all = '*';

/** Chooses between the whole cluster and one of its connections; the choice is in the page's address. */
export function ConnectionScope({ evidence, connection }: { evidence: Evidence; connection: string }) {
  const t = useTranslations('diagnosis.scope');
  const styles = useStyles();
  const filter = useUrlFilter();
  const names = (seen(evidence.connections) ?? []).map(({ name }) => name);
  // A connection whose create failed at once is asked for by its name, and is in no list.
  const known = connection === '' || names.includes(connection) ? names : [connection, ...names];
  if (known.length === 0) return null;
  return (
    <Field label={t('label')} className={styles.field}>
      <Dropdown
        value={connection === '' ? t('all') : connection}
        selectedOptions={[connection === '' ? all : connection]}
        onOptionSelect={(_, { optionValue }) =>
          filter.set('connection', optionValue === all ? '' : (optionValue ?? ''))
        }
      >
        <Option value={all}>{t('all')}</Option>
        {known.map((name) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

'use client';

import { Combobox, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Section } from '#components/shell/section.tsx';
import { Status } from '#components/states/status.tsx';
import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import {
  workloadIdentityChain,
  workloadIdentityPods,
} from '#lib/connections/diagnosis/workload-identity-chain.ts';
import { DifferenceTable } from './difference-table.tsx';

const useStyles = makeStyles({
  field: { maxWidth: '32rem' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
});

const kinds = { whole: 'success', broken: 'failure', unknown: 'unknown' } as const;

/** Pick a pod, and see which link between it and the target is broken. */
export function WorkloadIdentityDoctor({ evidence }: { evidence: Evidence }) {
  const t = useTranslations('diagnosis.chain');
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const pods = workloadIdentityPods(evidence);
  if (pods.length === 0) return null;
  const keyOf = ({ namespace, name }: { namespace: string; name: string }) => `${namespace}/${name}`;
  const pod = pods.find((one) => keyOf(one) === chosen);
  return (
    <Section title={t('title')}>
      <Field label={t('pod')} className={styles.field}>
        <Combobox
          placeholder={t('placeholder')}
          selectedOptions={[chosen]}
          onOptionSelect={(_, { optionValue = '' }) => setChosen(optionValue)}
        >
          {pods.map((one) => (
            <Option key={keyOf(one)} value={keyOf(one)}>
              {keyOf(one)}
            </Option>
          ))}
        </Combobox>
      </Field>
      {pod && (
        <ol className={styles.list} aria-live="polite">
          {workloadIdentityChain(evidence, pod).map(({ id, state, difference }) => (
            <li key={id}>
              <Status kind={kinds[state]}>{t(`links.${id}`)}</Status>
              {state === 'unknown' && <Text block>{t('unknown')}</Text>}
              {state === 'broken' && id === 'webhook' && <Text block>{t('restart')}</Text>}
              {difference && <DifferenceTable differences={[difference]} />}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

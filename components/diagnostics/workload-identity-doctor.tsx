'use client';

import { Field, makeStyles, Option } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Combobox } from '#components/combobox/combobox.tsx';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { Section } from '#components/shell/section.tsx';
import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import type { Finding } from '#lib/connections/diagnosis/finding.ts';
import type { Remedy } from '#lib/connections/diagnosis/remedy.ts';
import {
  workloadIdentityChain,
  workloadIdentityPods,
} from '#lib/connections/diagnosis/workload-identity-chain.ts';
import { IdentityChain } from './identity-chain.tsx';

const useStyles = makeStyles({ field: { maxWidth: '40rem' } });

/** Pick a pod, and see which link between it and the target is broken; one that is broken is shown first. */
export function WorkloadIdentityDoctor({
  evidence,
  connection,
  busy,
  onRemedy,
}: {
  evidence: Evidence;
  /** Only pods of this connection; all where it is empty. */
  connection: string;
  busy: boolean;
  onRemedy(finding: Finding, remedy: Remedy): void;
}) {
  const t = useTranslations('diagnosis.chain');
  const styles = useStyles();
  const filter = useUrlFilter();
  const chosen = filter.get('pod');
  const chains = useMemo(
    () =>
      workloadIdentityPods(evidence, connection).map((pod) => {
        const links = workloadIdentityChain(evidence, pod);
        const name = `${pod.namespace}/${pod.name}`;
        return { name, links, brokenAt: links.findIndex(({ state }) => state === 'broken') + 1 };
      }),
    [evidence, connection],
  );
  const shown =
    chains.find(({ name }) => name === chosen) ?? chains.find(({ brokenAt }) => brokenAt > 0) ?? chains[0];
  if (!shown) return null;
  const label = ({ name, brokenAt }: (typeof chains)[number]) =>
    brokenAt > 0 ? t('podState', { pod: name, link: brokenAt }) : name;
  return (
    <Section title={t('title')}>
      <Field label={t('pod')} className={styles.field}>
        <Combobox
          key={shown.name}
          placeholder={t('placeholder')}
          defaultValue={label(shown)}
          defaultSelectedOptions={[shown.name]}
          onOptionSelect={(_, { optionValue }) => optionValue && filter.set('pod', optionValue)}
        >
          {chains.map((one) => (
            <Option key={one.name} value={one.name}>
              {label(one)}
            </Option>
          ))}
        </Combobox>
      </Field>
      <IdentityChain clusterId={evidence.clusterId} links={shown.links} busy={busy} onRemedy={onRemedy} />
    </Section>
  );
}

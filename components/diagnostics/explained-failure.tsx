'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { TextLink } from '#components/states/text-link.tsx';
import { blankEvidence } from '#lib/connections/diagnosis/blank-evidence.ts';
import { diagnose } from '#lib/connections/diagnosis/diagnose.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { RequestText } from './request-text.tsx';
import { useFindingWords } from './use-finding-words.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalS },
  fix: { fontWeight: tokens.fontWeightSemibold },
});

/** What an error of Azure means and what helps, where a rule knows it; nothing where none does. */
export function ExplainedFailure({
  clusterId,
  failure: { code, message },
}: {
  clusterId: string;
  failure: { readonly code: string; readonly message: string };
}) {
  const t = useTranslations('diagnosis');
  const styles = useStyles();
  const words = useFindingWords();
  const [finding] = diagnose({
    ...blankEvidence(clusterId),
    reports: [{ origin: 'pasted', code, message }],
  });
  if (!finding) return null;
  const { title, text, fix } = words(finding);
  return (
    <div className={styles.root} data-rule={finding.rule}>
      <Text weight="semibold">{title}</Text>
      <Text>{text}</Text>
      <Text className={styles.fix}>{fix}</Text>
      {finding.rule === 'unauthorized-resource-access' && <RequestText finding={finding} />}
      <TextLink href={clusterPage(clusterId, 'diagnose')}>{t('title')}</TextLink>
    </div>
  );
}

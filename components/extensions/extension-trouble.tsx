'use client';

import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useFindingWords } from '#components/diagnostics/use-finding-words.ts';
import { TextLink } from '#components/states/text-link.tsx';
import { blankEvidence } from '#lib/connections/diagnosis/blank-evidence.ts';
import { diagnose } from '#lib/connections/diagnosis/diagnose.ts';
import { read } from '#lib/connections/diagnosis/source.ts';
import type { ExtensionAnswer } from '#lib/portal/answers.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({
  raw: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** What an extension says of its failure, in plain words first. Nothing while it is well. */
export function ExtensionTrouble({
  clusterId,
  extension,
  page,
}: {
  clusterId: string;
  extension: ExtensionAnswer;
  /** Address of the extension's page, where the list is shown. */
  page?: string;
}) {
  const t = useTranslations('extensions');
  const styles = useStyles();
  const words = useFindingWords();
  const [finding] = diagnose({ ...blankEvidence(clusterId), extension: read(extension) });
  if (!finding) return null;
  const { title, text } = words(finding);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {extension.name}: {title}
        </MessageBarTitle>
        {text}
        {finding.quotes.slice(0, 1).map((quote) => (
          <div key={quote.text} className={styles.raw}>
            {quote.text}
          </div>
        ))}
        <div className={styles.links}>
          <TextLink href={clusterPage(clusterId, 'diagnose')}>{t('diagnose')}</TextLink>
          {page && <TextLink href={page}>{t('open', { name: extension.name })}</TextLink>}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

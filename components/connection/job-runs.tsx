'use client';

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { RelativeTime } from '#components/states/relative-time.tsx';
import { Status } from '#components/states/status.tsx';
import type { JobRun } from '#lib/connections/job-runs.ts';
import type { ExtensionAnswer } from '#lib/portal/answers.ts';

const useStyles = makeStyles({
  header: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  log: {
    margin: 0,
    maxHeight: '20rem',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

const kinds = { pending: 'progress', running: 'progress', succeeded: 'success', failed: 'failure' } as const;

/** Runs of the job for a connection, kept after the job is gone; where none was seen, the extension's own record. */
export function JobRuns({
  runs,
  extension,
}: {
  runs: readonly JobRun[];
  extension: ExtensionAnswer | undefined;
}) {
  const t = useTranslations('jobRuns');
  const styles = useStyles();
  if (runs.length === 0) {
    return (
      <Text>
        {t('none')}{' '}
        {extension?.modifiedAt && (
          <>
            {t('record', { state: extension.provisioningState })}{' '}
            <RelativeTime at={new Date(extension.modifiedAt)} />
          </>
        )}
      </Text>
    );
  }
  return (
    <Accordion multiple collapsible>
      {runs.map(({ createdAt, state, conditions, notes, log }) => (
        <AccordionItem key={createdAt} value={createdAt}>
          <AccordionHeader as="h3" size="small">
            <span className={styles.header}>
              <Status kind={kinds[state]}>{t(`states.${state}`)}</Status>
              <RelativeTime at={new Date(createdAt)} />
            </span>
          </AccordionHeader>
          <AccordionPanel>
            {[...conditions, ...notes].map((text) => (
              <Text key={text} block>
                {text}
              </Text>
            ))}
            {log === '' ? (
              <Text>{t('noLog')}</Text>
            ) : (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: text that scrolls must be reachable by keyboard
              <pre className={styles.log} tabIndex={0}>
                {log}
              </pre>
            )}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

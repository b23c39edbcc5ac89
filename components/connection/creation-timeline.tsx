'use client';

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useConnectionEvidence } from '#components/connections/connection-queries.ts';
import { Elapsed } from '#components/states/elapsed.tsx';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { type Connection, isInProgress } from '#lib/connections/connection.ts';
import { culpritOf } from '#lib/connections/timeline/culprit.ts';
import { lookAtSteps, timeline } from '#lib/connections/timeline/timeline.ts';
import { FailedCreation } from './failed-creation.tsx';
import { StepNews } from './step-news.tsx';
import { TimelineList } from './timeline-list.tsx';
import { useFailureFinding } from './use-failure-finding.ts';
import { useSeenSteps } from './use-seen-steps.ts';

const useStyles = makeStyles({
  root: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  panel: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
});

/** How a connection is made, step by step, with the evidence for each; open while there is something to follow. */
export function CreationTimeline({ clusterId, connection }: { clusterId: string; connection: Connection }) {
  const t = useTranslations('timeline');
  const styles = useStyles();
  const busy = isInProgress(connection.provisioningState);
  const failed = !busy && connection.provisioningState !== 'Succeeded';
  const [open, setOpen] = useState<boolean>();
  // What was followed to its end stays open.
  const [followed, setFollowed] = useState(false);
  if ((busy || failed) && !followed) setFollowed(true);
  const shown = open ?? followed;
  const { data, error, refetch } = useConnectionEvidence(clusterId, connection.name, busy, shown);
  const looks = useMemo(() => (data ? lookAtSteps(data, connection) : []), [data, connection]);
  const seen = useSeenSteps(connection, looks);
  const finding = useFailureFinding(clusterId, connection);
  const steps = timeline(connection, looks, seen, finding && culpritOf(finding));
  const since = connection.modifiedAt;
  return (
    <>
      <StepNews steps={steps} busy={busy} />
      <Accordion
        collapsible
        className={styles.root}
        openItems={shown ? ['steps'] : []}
        onToggle={(_, { openItems }) => setOpen(openItems.length > 0)}
      >
        <AccordionItem value="steps">
          <AccordionHeader as="h2">
            <Subtitle2>{t('title')}</Subtitle2>
          </AccordionHeader>
          <AccordionPanel>
            <div className={styles.panel}>
              {busy && since && (
                <Text>
                  {t('elapsed')} <Elapsed since={new Date(since)} />. {t('usual')}
                </Text>
              )}
              {!data && !error && <SkeletonRows rows={6} />}
              {!data && <FailureNotice failure={error} onRetry={() => void refetch()} />}
              {data && <TimelineList steps={steps} />}
              {data && failed && (
                <FailedCreation clusterId={clusterId} connection={connection} steps={steps} />
              )}
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}

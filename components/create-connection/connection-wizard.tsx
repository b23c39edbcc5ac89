'use client';

import { makeStyles, Tab, TabList, tokens, useId } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { ChangedMeanwhile } from '#components/edit-connection/changed-meanwhile.tsx';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { usePermissions } from '#components/query/use-permissions.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import type { WizardStep } from '#lib/connections/check-draft.ts';
import { changedFields } from '#lib/connections/edits/compare-drafts.ts';
import { effectiveAuthType } from '#lib/connections/effective-auth.ts';
import { kafkaParts } from '#lib/connections/kafka.ts';
import { commandActions } from '#lib/connections/permissions.ts';
import { targetServiceById } from '#lib/connections/target-services.ts';
import type { connectionDraftAnswer } from '#lib/portal/answers.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';
import { AuthenticationStep } from './authentication-step.tsx';
import { BasicsStep } from './basics-step.tsx';
import { CreateFailure } from './create-failure.tsx';
import type { KeptDraft } from './draft-storage.ts';
import { DraftSummary } from './draft-summary.tsx';
import { NetworkingStep } from './networking-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { useChecks } from './use-checks.ts';
import { useCreate } from './use-create.ts';
import { useDraft } from './use-draft.ts';
import { type Wizard, WizardProvider } from './wizard-context.tsx';
import { WizardFooter } from './wizard-footer.tsx';
import { useExistingConnections } from './wizard-queries.ts';
import { useWizardWords } from './wizard-words.ts';

const steps: readonly WizardStep[] = ['basics', 'authentication', 'networking', 'review'];

const useStyles = makeStyles({
  // On a narrow screen the steps take two lines rather than leave it.
  tabs: { flexWrap: 'wrap' },
  layout: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalXXXL,
    '@media (min-width: 1200px)': { gridTemplateColumns: 'minmax(0, 1fr) 320px', alignItems: 'start' },
  },
  fields: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalXL,
    maxWidth: '640px',
    minWidth: 0,
  },
  aside: {
    display: 'none',
    '@media (min-width: 1200px)': { display: 'block', paddingBlock: tokens.spacingVerticalXL },
  },
});

/**
 * The wizard: four steps over one draft.
 * @param draftKey what the unfinished draft is kept under
 * @param begin what the draft starts from
 * @param next where to go when Azure has accepted; otherwise to the connection's page
 * @param latest the connection that is changed, as it is now; absent for a new one
 */
export function ConnectionWizard({
  clusterId,
  draftKey,
  begin,
  latest,
  next: nextPage,
}: {
  clusterId: string;
  draftKey: string;
  begin: KeptDraft;
  latest?: z.infer<typeof connectionDraftAnswer>;
  next?: { connection: string; query: string } | undefined;
}) {
  const t = useTranslations('createConnection');
  const words = useWizardWords(latest?.connection.name);
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId('wizard');
  // The address of a change is that of its connection, with the step as what it is edited at.
  const stepParameter = latest ? 'edit' : 'step';
  const filter = useUrlFilter();
  const step = steps.find((known) => known === filter.get(stepParameter)) ?? 'basics';
  const { draft, origin, change, rebase, restored } = useDraft(draftKey, begin);
  const editing = latest && origin && { connection: latest.connection, base: origin.draft };
  const connections = useExistingConnections(clusterId);
  const existing = connections.data?.connections ?? [];
  const allowed = usePermissions(clusterId);
  const service = targetServiceById(draft.serviceId);
  const authType = service && effectiveAuthType(draft, service);
  const checks = useChecks(draft, existing, authType, latest?.connection);
  // What keeps a draft from being made stands at the top, and whoever pressed the button is at the bottom.
  const showReason = () => page.current?.scrollIntoView();
  const create = useCreate({
    clusterId,
    draft,
    draftKey,
    editing: latest && origin && { connection: latest.connection.name, version: origin.version },
    next: nextPage,
    onRefused: (issues) => {
      checks.refuse(issues);
      showReason();
    },
    onChanged: showReason,
  });

  const [waiting, setWaiting] = useState<{ from: WizardStep; to: WizardStep }>();
  const turned = useRef(false);
  const go = (to: WizardStep) => {
    turned.current = true;
    filter.push(stepParameter, to);
  };
  // Who goes on is told where they are, and reads on from there; who chose a tab stays on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is what there is to tell
  useEffect(() => {
    if (turned.current) panel.current?.focus();
    turned.current = false;
  }, [step]);
  const leave = (from: WizardStep, to: WizardStep) => {
    checks.attempt(from);
    // Whether a name is in use is known when the list is read; where it cannot be, Azure will tell.
    if (connections.isLoading) return setWaiting({ from, to });
    setWaiting(undefined);
    const wrong = checks.issues.find((issue) => issue.step === from);
    if (wrong && steps.indexOf(to) > steps.indexOf(from)) focusField(page.current, wrong.field);
    else go(to);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed is done once, when the list is there
  useEffect(() => {
    if (waiting && !connections.isLoading) leave(waiting.from, waiting.to);
  }, [waiting, connections.isLoading]);
  // A review shows all that is wrong, wherever it is.
  const { attempt } = checks;
  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt only adds to a set, and is new at every render
  useEffect(() => {
    if (step === 'review') for (const one of steps) attempt(one);
  }, [step]);

  const wizard: Wizard = {
    clusterId,
    draft,
    service,
    authType,
    existing,
    editing,
    kafkaParts: kafkaParts(draft, existing, latest?.connection),
    change(part) {
      checks.forgive(Object.keys(part));
      change(part);
    },
    touch: checks.touch,
    issueOf: checks.issueOf,
  };
  const index = steps.indexOf(step);
  const previous = steps[index - 1];
  const next = steps[index + 1];
  const refusal = !allowed(commandActions.create)
    ? t('footer.notAllowed', { action: commandActions.create })
    : checks.issues.length > 0
      ? t('footer.fixFirst')
      : editing && changedFields(editing.base, draft).length === 0
        ? words.nothingChanged
        : undefined;
  if (!restored) return null;
  return (
    <WizardProvider value={wizard}>
      <div ref={page}>
        <PageHeader icon="connection" title={words.title} context={nameOf(clusterId)} type={words.subtitle} />
        {latest && origin && <ChangedMeanwhile origin={origin} latest={latest} onRebase={rebase} />}
        <FailureNotice failure={connections.error} onRetry={() => void connections.refetch()} />
        <TabList
          className={styles.tabs}
          selectedValue={step}
          onTabSelect={(_, { value }) => {
            const to = steps.find((known) => known === value);
            checks.attempt(step);
            if (to) filter.push(stepParameter, to);
          }}
        >
          {steps.map((one) => {
            const wrong =
              one !== 'review' &&
              checks.issues.some((issue) => issue.step === one && checks.issueOf(issue.field));
            return (
              <Tab
                key={one}
                value={one}
                id={`${id}-${one}`}
                aria-controls={one === step ? `${id}-panel` : undefined}
                aria-label={words.step(one)}
                aria-description={wrong ? t('stepHasIssues', { step: words.step(one) }) : undefined}
                {...(wrong ? { icon: <ErrorCircleRegular /> } : {})}
              >
                {words.step(one)}
              </Tab>
            );
          })}
        </TabList>
        <div className={styles.layout}>
          <div
            ref={panel}
            id={`${id}-panel`}
            role="tabpanel"
            aria-labelledby={`${id}-${step}`}
            tabIndex={-1}
            className={styles.fields}
          >
            {step === 'basics' && <BasicsStep />}
            {step === 'authentication' && <AuthenticationStep />}
            {step === 'networking' && <NetworkingStep />}
            {step === 'review' && <ReviewStep issues={checks.issues} />}
            <CreateFailure create={create} title={words.failed} />
          </div>
          <aside className={styles.aside} aria-label={t('summary.title')}>
            <DraftSummary />
          </aside>
        </div>
        <WizardFooter
          step={step}
          words={words}
          busy={create.busy}
          refusal={refusal}
          onPrevious={previous && (() => go(previous))}
          onNext={() => next && leave(step, next)}
          onCreate={create.start}
        />
      </div>
    </WizardProvider>
  );
}

function focusField(page: HTMLElement | null, field: string): void {
  const wrong = page?.querySelector<HTMLElement>(`[data-field="${field}"]`);
  (wrong?.querySelector<HTMLElement>('input, button') ?? wrong)?.focus();
}

'use client';

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useResourceActions } from '#components/kubernetes-resource/resource-actions.tsx';
import { ResourceLink } from '#components/kubernetes-resources/resource-link.tsx';
import { useAction } from '#components/query/use-action.ts';
import { ActionError } from '#components/states/action-error.tsx';
import { CopyButton } from '#components/states/copy-button.tsx';
import { DiffView } from '#components/yaml/diff-view.tsx';
import { YamlEditor } from '#components/yaml/yaml-editor.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { resourceKey } from '#lib/connections/relations/cluster-resource.ts';
import type { SnippetKind } from '#lib/connections/snippets/snippet.ts';
import { SampleRunView } from './sample-run-view.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** YAML that uses a connection: to copy, to change, and to apply as something new after the cluster has tried it. */
export function ApplySnippet({
  clusterId,
  connection,
  kind,
  yaml,
}: {
  clusterId: string;
  connection: Connection;
  kind: SnippetKind;
  yaml: string;
}) {
  const t = useTranslations('snippet');
  const styles = useStyles();
  const queries = useQueryClient();
  const { applyManifests, deleteResources } = useResourceActions();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? yaml;
  const trial = useAction(applyManifests);
  const apply = useAction(applyManifests);
  const undo = useAction(deleteResources);
  const request = { clusterId, namespace: connection.namespace, yaml: text };
  const refresh = () => void queries.invalidateQueries();
  const made = undo.value ? undefined : apply.value;
  return (
    <div className={styles.root}>
      <Text>{t('hint', { namespace: connection.namespace })}</Text>
      {connection.authType === 'csi' && <Text>{t('csi')}</Text>}
      <div hidden={trial.value !== undefined || made !== undefined}>
        <YamlEditor
          label={t('yaml')}
          value={yaml}
          onChange={(value) => {
            setTyped(value);
            trial.clear();
          }}
        />
      </div>
      {trial.value && !made && (
        <>
          <Text>{t('tried')}</Text>
          <DiffView before="" after={trial.value.yaml} />
        </>
      )}
      <ActionError title={t('refused')} error={trial.error ?? apply.error ?? undo.error} />
      {made && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {t('applied')}{' '}
            {made.resources.map((ref) => (
              <ResourceLink key={resourceKey(ref)} clusterId={clusterId} resource={ref} />
            ))}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              disabledFocusable={undo.busy}
              onClick={() =>
                void undo.run({ clusterId, refs: [...made.resources] }).then(() => {
                  trial.clear();
                  refresh();
                })
              }
            >
              {t('undo')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {!made && (
        <div className={styles.bar}>
          {trial.value ? (
            <>
              <Button
                appearance="primary"
                disabledFocusable={apply.busy}
                onClick={() => void apply.run({ ...request, dryRun: false }).then(refresh)}
              >
                {t('apply')}
              </Button>
              <Button onClick={trial.clear}>{t('back')}</Button>
            </>
          ) : (
            <Button
              appearance="primary"
              disabledFocusable={trial.busy}
              onClick={() => {
                undo.clear();
                apply.clear();
                void trial.run({ ...request, dryRun: true });
              }}
            >
              {t('review')}
            </Button>
          )}
          <CopyButton text={text} label="YAML" />
        </div>
      )}
      {kind === 'Job' && <SampleRunView clusterId={clusterId} connection={connection} />}
    </div>
  );
}

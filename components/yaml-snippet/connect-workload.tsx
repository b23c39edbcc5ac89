'use client';

import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Option,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Combobox } from '#components/combobox/combobox.tsx';
import { useResourceActions } from '#components/kubernetes-resource/resource-actions.tsx';
import { useClusterResources } from '#components/kubernetes-resources/use-cluster-resources.ts';
import { useAction } from '#components/query/use-action.ts';
import { ActionError } from '#components/states/action-error.tsx';
import { DiffView } from '#components/yaml/diff-view.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { type ResourceRef, resourceKey } from '#lib/connections/relations/cluster-resource.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Kinds whose template can be changed in place. */
const changeable = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'];

/** Makes a workload of the cluster use a connection, with a look at the change first and an undo after. */
export function ConnectWorkload({ clusterId, connection }: { clusterId: string; connection: Connection }) {
  const t = useTranslations('snippet');
  const styles = useStyles();
  const queries = useQueryClient();
  const { connectWorkload, editResource } = useResourceActions();
  const { listed, views = [] } = useClusterResources(clusterId);
  const [chosen, setChosen] = useState<ResourceRef>();
  const [typed, setTyped] = useState('');
  const trial = useAction(connectWorkload);
  const connect = useAction(connectWorkload);
  const undo = useAction(editResource);
  const workloads = views
    .map(({ resource }) => resource)
    .filter(
      ({ kind, namespace, name }) =>
        namespace === connection.namespace &&
        changeable.includes(kind) &&
        (chosen?.name === typed || name.includes(typed.trim().toLowerCase())),
    );
  const done = undo.value ? undefined : connect.value;
  const refresh = () => void queries.invalidateQueries();
  const request = chosen && { clusterId, connection: connection.name, ref: chosen };
  return (
    <div className={styles.root}>
      <Field label={t('workload')} hint={t('workloadHint', { namespace: connection.namespace })}>
        <Combobox
          value={typed}
          selectedOptions={chosen ? [resourceKey(chosen)] : []}
          placeholder={t('choose')}
          onChange={(event) => setTyped(event.target.value)}
          onOptionSelect={(_, { optionValue }) => {
            const workload = workloads.find((one) => resourceKey(one) === optionValue);
            if (!workload) return;
            const { kind, namespace, name } = workload;
            const ref = { kind, namespace, name };
            setChosen(ref);
            setTyped(name);
            connect.clear();
            undo.clear();
            trial.clear();
            void trial.run({ clusterId, connection: connection.name, ref, dryRun: true });
          }}
        >
          {workloads.map((workload) => (
            <Option key={resourceKey(workload)} value={resourceKey(workload)} text={workload.name}>
              {workload.name} · {workload.kind}
            </Option>
          ))}
          {workloads.length === 0 && (
            <Option disabled value="" text="">
              {t(listed.data?.complete ? 'noWorkload' : 'reading')}
            </Option>
          )}
        </Combobox>
      </Field>
      {trial.value && <DiffView before={trial.value.before} after={trial.value.after} />}
      <ActionError title={t('refused')} error={trial.error ?? connect.error ?? undo.error} />
      {undo.value && (
        <MessageBar intent="success">
          <MessageBarBody>{t('undone')}</MessageBarBody>
        </MessageBar>
      )}
      {done && chosen ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {t('connected', { name: chosen.name, connection: connection.name })}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              disabledFocusable={undo.busy}
              onClick={() =>
                void undo
                  .run({
                    clusterId,
                    ref: chosen,
                    yaml: done.before,
                    base: done.after,
                    dryRun: false,
                  })
                  .then(refresh)
              }
            >
              {t('undo')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        trial.value &&
        request && (
          <div className={styles.bar}>
            <Button
              appearance="primary"
              disabledFocusable={connect.busy}
              onClick={() => void connect.run({ ...request, dryRun: false }).then(refresh)}
            >
              {t('apply')}
            </Button>
          </div>
        )
      )}
      <Text size={200}>{t('restarts')}</Text>
    </div>
  );
}

'use client';

import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { CopyButton } from '#components/states/copy-button.tsx';
import { YamlEditor } from '#components/yaml/yaml-editor.tsx';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ResourceDetailsAnswer } from '#lib/portal/resource-details-answer.ts';
import { EditReview } from './edit-review.tsx';
import { useEditResource } from './use-edit-resource.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** A resource as YAML: to read, and to edit with a look at what will change before it does. */
export function ResourceYaml({
  clusterId,
  resource,
  details,
  gone,
  onChanged,
}: {
  clusterId: string;
  resource: ResourceRef;
  details: ResourceDetailsAnswer;
  /** It was deleted: there is nothing to edit any more, but what was being typed stays. */
  gone: boolean;
  /** Reads the resource again. */
  onChanged: () => void;
}) {
  const t = useTranslations('yaml');
  const styles = useStyles();
  const filter = useUrlFilter();
  const managed = filter.get('managed') !== '';
  const [editing, setEditing] = useState<ResourceDetailsAnswer>();
  const edit = useEditResource(clusterId, resource);
  if (!editing)
    return (
      <div className={styles.root}>
        <div className={styles.bar}>
          <Button
            appearance="primary"
            disabledFocusable={gone}
            onClick={() => {
              edit.start(details.yaml);
              setEditing(details);
            }}
          >
            {t('edit')}
          </Button>
          <CopyButton text={details.yaml} label="YAML" />
          <Switch
            label={t('managedFields')}
            checked={managed}
            onChange={(_, { checked }) => filter.set('managed', checked ? '1' : '')}
          />
        </div>
        {edit.saved && (
          <MessageBar intent="success">
            <MessageBarBody>{t('saved')}</MessageBarBody>
          </MessageBar>
        )}
        <YamlEditor
          label={t('of', { name: resource.name })}
          value={managed ? details.managedYaml : details.yaml}
        />
      </div>
    );
  const stop = () => setEditing(undefined);
  return (
    <div className={styles.root}>
      {details.resourceVersion !== editing.resourceVersion && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('changedMeanwhile')}</MessageBarTitle> {t('changedMeanwhileText')}
          </MessageBarBody>
        </MessageBar>
      )}
      {resource.kind === 'Secret' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('masked')}</MessageBarBody>
        </MessageBar>
      )}
      {/* Kept while the changes are looked at, so that nothing typed is lost on the way back. */}
      <div hidden={edit.preview !== undefined}>
        <YamlEditor label={t('of', { name: resource.name })} value={editing.yaml} onChange={edit.type} />
      </div>
      <EditReview
        edit={edit}
        onCancel={stop}
        onSaved={() => {
          stop();
          onChanged();
        }}
      />
    </div>
  );
}

'use client';

import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentDismissRegular } from '@fluentui/react-icons';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { MessageView } from '#components/states/message-view.tsx';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

/** Says that a resource was deleted while somebody looked at it, or is not there at all. */
export function GoneNotice({
  clusterId,
  resource: { kind, namespace, name },
  shown,
}: {
  clusterId: string;
  resource: ResourceRef;
  /** Whether its last state is still shown below. */
  shown: boolean;
}) {
  const t = useTranslations('resource.gone');
  const styles = useStyles();
  const list = (
    <Link className={styles.link} href={clusterPage(clusterId, 'kubernetes-resources')} prefetch={false}>
      {t('list')}
    </Link>
  );
  if (!shown)
    return (
      <MessageView icon={<DocumentDismissRegular />} title={t('absent', { kind, name })} actions={list}>
        {t('absentText', { namespace })}
      </MessageView>
    );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('title', { kind, name })}</MessageBarTitle> {t('text')} {list}
      </MessageBarBody>
    </MessageBar>
  );
}

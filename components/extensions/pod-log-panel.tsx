'use client';

import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFileDownload } from '#components/query/use-file-download.ts';
import { SidePanel } from '#components/shell/side-panel.tsx';
import { CopyButton } from '#components/states/copy-button.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import type { PodAnswer } from '#lib/portal/answers.ts';
import { podLogApi, usePodLog } from './extension-queries.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  log: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The end of a pod's log, read again and again while it is live. */
export function PodLogPanel({
  clusterId,
  pod,
  onClose,
}: {
  clusterId: string;
  pod: Pick<PodAnswer, 'name' | 'namespace' | 'containers'>;
  onClose(): void;
}) {
  const t = useTranslations('extensions.log');
  const styles = useStyles();
  const [container, setContainer] = useState(pod.containers[0]);
  const [live, setLive] = useState(true);
  const whole = useFileDownload(podLogApi(clusterId, pod, container, 'whole'));
  const { data, error, refetch } = usePodLog(clusterId, pod, container, live);
  return (
    <SidePanel open size="large" title={t('title', { pod: pod.name })} onClose={onClose}>
      <div className={styles.bar}>
        {pod.containers.length > 1 && (
          <Field label={t('container')}>
            <Dropdown
              value={container ?? ''}
              selectedOptions={container ? [container] : []}
              onOptionSelect={(_, { optionValue }) => setContainer(optionValue)}
            >
              {pod.containers.map((one) => (
                <Option key={one}>{one}</Option>
              ))}
            </Dropdown>
          </Field>
        )}
        <Switch label={t('live')} checked={live} onChange={(_, { checked }) => setLive(checked)} />
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={whole.busy}
          onClick={() => void whole.save(`${pod.name}.log`)}
        >
          {t(whole.busy ? 'downloading' : 'download')}
        </Button>
        {data && data.text !== '' && <CopyButton text={data.text} label={t('log')} />}
      </div>
      <Text block size={200}>
        {t('tail')}
      </Text>
      {whole.error && <ErrorView error={whole.error} onRetry={() => void whole.save(`${pod.name}.log`)} />}
      {error && !data && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={10} />}
      {data?.text === '' && <Text>{t('empty')}</Text>}
      {data && data.text !== '' && <pre className={styles.log}>{data.text}</pre>}
    </SidePanel>
  );
}

'use client';

import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { secretNeeded } from '#lib/connections/diagnosis/recreation.ts';
import type { Remedy } from '#lib/connections/diagnosis/remedy.ts';
import { RecreationChoice } from './recreation-choice.tsx';
import { useRemedyWords } from './remedy-words.ts';
import type { Recreation } from './use-recreate.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  candidates: { maxHeight: '16rem', overflowY: 'auto' },
});

/** Says exactly what a remedy will change before it is applied, and asks for the secrets that Azure does not return. */
export function RemedyDialog({
  clusterId,
  remedy,
  connections,
  onApply,
  onClose,
}: {
  clusterId: string;
  remedy: Remedy;
  connections: readonly Connection[];
  /** Gets the remedy with what was chosen in it. */
  onApply(remedy: Remedy, recreations: readonly Recreation[]): void;
  onClose(): void;
}) {
  const t = useTranslations('diagnosis.remedy');
  const styles = useStyles();
  const words = useRemedyWords(clusterId)(remedy);
  const [chosen, setChosen] = useState<readonly string[]>(connections.map(({ name }) => name));
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const [candidate, setCandidate] = useState<string>();
  const recreated = connections.filter(({ name }) => chosen.includes(name));
  const incomplete =
    recreated.some((one) => secretNeeded(one) && !secrets[one.name]) ||
    (remedy.kind === 'recreateConnections' && recreated.length === 0) ||
    (remedy.kind === 'deleteFederatedCredential' && candidate === undefined);
  const submit = () =>
    onApply(
      remedy.kind === 'deleteFederatedCredential' ? { ...remedy, chosen: candidate } : remedy,
      recreated.map(({ name }) => ({ connection: name, secret: secrets[name] })),
    );
  return (
    <AskDialog
      title={words.title}
      cancel={t('cancel')}
      submit={words.action}
      refused={incomplete}
      onSubmit={submit}
      onClose={onClose}
    >
      {words.changes.length > 0 && (
        <div>
          <Text weight="semibold">{t('changes')}</Text>
          <ul className={styles.list}>
            {words.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
      {words.warning && <Text>{words.warning}</Text>}
      {remedy.kind === 'deleteFederatedCredential' && (
        <Field label={t('candidates')} required className={styles.candidates}>
          <RadioGroup value={candidate ?? ''} onChange={(_, { value }) => setCandidate(value)}>
            {remedy.candidates.map(({ name, issuer, subject }) => (
              <Radio key={name} value={name} label={`${name} · ${subject} · ${issuer}`} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {connections.length > 0 && (
        <div>
          <Text weight="semibold">{t(words.changes.length > 0 ? 'then' : 'only')}</Text>
          <RecreationChoice
            connections={connections}
            chosen={chosen}
            onChoose={setChosen}
            secrets={secrets}
            onSecret={(name, value) => setSecrets((all) => ({ ...all, [name]: value }))}
          />
          <Text block size={200}>
            {t('recreateHint')}
          </Text>
        </div>
      )}
    </AskDialog>
  );
}

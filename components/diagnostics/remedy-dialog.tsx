'use client';

import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Connection } from '#lib/connections/connection.ts';
import { secretNeeded } from '#lib/connections/diagnosis/recreation.ts';
import type { Remedy } from '#lib/connections/diagnosis/remedy.ts';
import { useRemedyWords } from './remedy-words.ts';
import type { Recreation } from './use-recreate.ts';

const useStyles = makeStyles({
  content: { display: 'grid', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  secret: { paddingInlineStart: tokens.spacingHorizontalXXL },
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
  onApply(recreations: readonly Recreation[]): void;
  onClose(): void;
}) {
  const t = useTranslations('diagnosis.remedy');
  const styles = useStyles();
  const words = useRemedyWords(clusterId)(remedy);
  const [chosen, setChosen] = useState<readonly string[]>(connections.map(({ name }) => name));
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const recreated = connections.filter(({ name }) => chosen.includes(name));
  const missing = recreated.find((one) => secretNeeded(one) && !secrets[one.name]);
  const nothing = remedy.kind === 'recreateConnections' && recreated.length === 0;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
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
            {connections.length > 0 && (
              <div>
                <Text weight="semibold">{t(words.changes.length > 0 ? 'then' : 'only')}</Text>
                {connections.map((connection) => {
                  const { name } = connection;
                  const secret = chosen.includes(name) ? secretNeeded(connection) : undefined;
                  return (
                    <div key={name}>
                      <Checkbox
                        label={t('recreate', { connection: name, target: connection.target.name })}
                        checked={chosen.includes(name)}
                        onChange={(_, { checked }) =>
                          setChosen((list) =>
                            checked ? [...list, name] : list.filter((other) => other !== name),
                          )
                        }
                      />
                      {secret && (
                        <Field className={styles.secret} label={t(secret, { connection: name })} required>
                          <Input
                            type="password"
                            autoComplete="off"
                            value={secrets[name] ?? ''}
                            onChange={(_, { value }) => setSecrets((all) => ({ ...all, [name]: value }))}
                          />
                        </Field>
                      )}
                    </div>
                  );
                })}
                <Text block size={200}>
                  {t('recreateHint')}
                </Text>
              </div>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button
              appearance="primary"
              disabledFocusable={missing !== undefined || nothing}
              onClick={() =>
                onApply(recreated.map(({ name }) => ({ connection: name, secret: secrets[name] })))
              }
            >
              {words.action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

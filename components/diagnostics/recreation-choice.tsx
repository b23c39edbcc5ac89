'use client';

import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { Connection } from '#lib/connections/connection.ts';
import { secretNeeded } from '#lib/connections/diagnosis/recreation.ts';

const useStyles = makeStyles({ secret: { paddingInlineStart: tokens.spacingHorizontalXXL } });

/** Connections to put again, each with the secret that Azure does not return. */
export function RecreationChoice({
  connections,
  chosen,
  onChoose,
  secrets,
  onSecret,
}: {
  connections: readonly Connection[];
  /** Names of those that are put again. */
  chosen: readonly string[];
  onChoose(chosen: readonly string[]): void;
  /** By name. */
  secrets: Readonly<Record<string, string>>;
  onSecret(name: string, value: string): void;
}) {
  const t = useTranslations('diagnosis.remedy');
  const styles = useStyles();
  return connections.map((connection) => {
    const { name } = connection;
    const secret = chosen.includes(name) ? secretNeeded(connection) : undefined;
    return (
      <div key={name}>
        <Checkbox
          label={t('recreate', { connection: name, target: connection.target.name })}
          checked={chosen.includes(name)}
          onChange={(_, { checked }) =>
            onChoose(checked ? [...chosen, name] : chosen.filter((other) => other !== name))
          }
        />
        {secret && (
          <Field className={styles.secret} label={t(secret, { connection: name })} required>
            <Input
              type="password"
              autoComplete="off"
              value={secrets[name] ?? ''}
              onChange={(_, { value }) => onSecret(name, value)}
            />
          </Field>
        )}
      </div>
    );
  });
}

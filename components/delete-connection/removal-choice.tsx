'use client';

import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { OfferedRemoval, Removal } from '#lib/connections/deletion/plan-deletion.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({
  note: { paddingInlineStart: tokens.spacingHorizontalXXXL, color: tokens.colorNeutralForeground3 },
});

const keyOf = (removal: Removal) => `${removal.kind}/${removal.name}`;

/** What can go along with the connection. What another connection lives on is not offered, and says whose it is. */
export function RemovalChoice({
  removals,
  chosen,
  onChoose,
}: {
  removals: readonly OfferedRemoval[];
  chosen: readonly Removal[];
  onChoose(chosen: readonly Removal[]): void;
}) {
  const t = useTranslations('deleteConnection');
  const styles = useStyles();
  const labelOf = (removal: Removal) =>
    removal.kind === 'FederatedCredential'
      ? t('credential', { name: removal.name, identity: nameOf(removal.identityId) })
      : t('also', { kind: removal.kind, name: removal.name, namespace: removal.namespace });
  const noteOf = ({ removal, sharedWith, users }: OfferedRemoval) => {
    if (sharedWith.length > 0) return t('shared', { connections: sharedWith.join(', ') });
    if (users.length > 0) return t('usedBy', { workloads: users.map(({ name }) => name).join(', ') });
    return removal.kind === 'SecretProviderClass' ? t('yours') : undefined;
  };
  return (
    <div>
      {removals.map((offered) => {
        const { removal, sharedWith } = offered;
        const key = keyOf(removal);
        const note = noteOf(offered);
        return (
          <div key={key}>
            <Checkbox
              label={labelOf(removal)}
              disabled={sharedWith.length > 0}
              checked={chosen.some((one) => keyOf(one) === key)}
              onChange={(_, { checked }) =>
                onChoose(checked ? [...chosen, removal] : chosen.filter((one) => keyOf(one) !== key))
              }
            />
            {note && (
              <Text block size={200} className={styles.note}>
                {note}
              </Text>
            )}
          </div>
        );
      })}
    </div>
  );
}

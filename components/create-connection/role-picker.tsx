'use client';

import { Field, Option } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Combobox } from '#components/combobox/combobox.tsx';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { targetId } from '#lib/connections/target-id.ts';
import type { Role, TargetService } from '#lib/connections/target-service.ts';
import { listPosition } from './list-position.ts';
import { useWizard } from './wizard-context.tsx';
import { useTargetRoles } from './wizard-queries.ts';

/** Roles that the workload gets on the target: the service's own choice, or any others that are about this kind of target. */
export function RolePicker({ service }: { service: TargetService }) {
  const t = useTranslations('createConnection');
  const { draft, change } = useWizard();
  const [typed, setTyped] = useState('');
  const target = service.target.kind === 'azure' ? targetId(service.target, draft.target) : undefined;
  const offered = useTargetRoles(target);
  const chosen = draft.roles.length > 0 ? draft.roles : service.defaultRoles;
  const known = new Map<string, Role>(
    [...service.defaultRoles, ...draft.roles, ...(offered.data?.roles ?? [])].map((role) => [role.id, role]),
  );
  const shown = [...known.values()].filter(({ name }) =>
    name.toLowerCase().includes(typed.trim().toLowerCase()),
  );
  const names = chosen.map(({ name }) => name).join(', ');
  return (
    <>
      <Field
        label={t('advanced.roles')}
        hint={
          draft.roles.length > 0 && service.defaultRoles.length > 0
            ? t('advanced.rolesDefault', { roles: service.defaultRoles.map(({ name }) => name).join(', ') })
            : t('advanced.rolesHint')
        }
      >
        <Combobox
          multiselect
          positioning={listPosition}
          disabled={!draft.assignRoles}
          value={typed}
          placeholder={names}
          autoComplete="off"
          selectedOptions={chosen.map(({ id }) => id)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => setTyped('')}
          onOptionSelect={(_, { selectedOptions }) => {
            setTyped('');
            const roles = selectedOptions.flatMap((id) => known.get(id) ?? []);
            const same = (role: Role) => service.defaultRoles.some(({ id }) => id === role.id);
            const isDefault = roles.length === service.defaultRoles.length && roles.every(same);
            change({ roles: isDefault ? [] : roles.map(({ id, name }) => ({ id, name })) });
          }}
        >
          {shown.map(({ id, name }) => (
            <Option key={id} value={id} text={name}>
              {name}
            </Option>
          ))}
          {shown.length === 0 && (
            <Option value="" text="" disabled>
              {offered.error
                ? t('picker.failed')
                : offered.isPending && target
                  ? t('picker.loading')
                  : t('picker.noMatch')}
            </Option>
          )}
        </Combobox>
      </Field>
      <FailureNotice failure={offered.error} onRetry={() => void offered.refetch()} />
    </>
  );
}

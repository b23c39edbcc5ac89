'use client';

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  Field,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { TextField } from './text-field.tsx';
import { useDraftVariables } from './use-draft-variables.ts';
import { useWizard } from './wizard-context.tsx';

const useStyles = makeStyles({
  roles: { border: 'none', margin: 0, padding: 0, display: 'grid' },
  panel: { display: 'grid', rowGap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalM },
});

/** Roles, opt-outs and names of variables: right as they are for nearly everyone, hence folded. */
export function AdvancedAuthentication() {
  const t = useTranslations('createConnection.advanced');
  const styles = useStyles();
  const { draft, service, authType, change } = useWizard();
  const { defaults } = useDraftVariables();
  const rolesMatter =
    authType === 'workloadIdentity' || authType === 'servicePrincipal' || authType === 'csi';
  if (!service) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="advanced">
        <AccordionHeader as="h3">{t('title')}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.panel}>
            {rolesMatter && service.defaultRoles.length > 0 && (
              <Field hint={t('rolesHint')}>
                <fieldset className={styles.roles}>
                  <legend>{t('roles')}</legend>
                  {service.defaultRoles.map(({ id, name }) => (
                    <Checkbox
                      key={id}
                      label={name}
                      disabled={!draft.assignRoles}
                      checked={draft.roleIds.length === 0 || draft.roleIds.includes(id)}
                      onChange={(_, { checked }) => {
                        const all = service.defaultRoles.map((role) => role.id);
                        const chosen = draft.roleIds.length === 0 ? all : draft.roleIds;
                        const next = checked ? [...chosen, id] : chosen.filter((other) => other !== id);
                        // All of them is the default, and none would leave the workload without access.
                        change({ roleIds: next.length === 0 || next.length === all.length ? [] : next });
                      }}
                    />
                  ))}
                </fieldset>
              </Field>
            )}
            {rolesMatter && (
              <Field hint={t('assignRolesHint')}>
                <Checkbox
                  label={t('assignRoles')}
                  checked={draft.assignRoles}
                  onChange={(_, { checked }) => change({ assignRoles: checked === true })}
                />
              </Field>
            )}
            <Field hint={t('writeConfigurationHint')}>
              <Checkbox
                label={t('writeConfiguration')}
                checked={draft.writeConfiguration}
                onChange={(_, { checked }) => change({ writeConfiguration: checked === true })}
              />
            </Field>
            <Text weight="semibold">{t('customizedKeys')}</Text>
            {defaults.map(({ name }) => (
              <TextField
                key={name}
                field={`customizedKeys.${name}`}
                label={name}
                required={false}
                placeholder={name}
                value={draft.customizedKeys[name] ?? ''}
                onChange={(value) =>
                  change({ customizedKeys: { ...draft.customizedKeys, [name]: value.trim() } })
                }
              />
            ))}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

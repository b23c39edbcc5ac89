'use client';

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { RolePicker } from './role-picker.tsx';
import { TextField } from './text-field.tsx';
import { useDraftVariables } from './use-draft-variables.ts';
import { useWizard } from './wizard-context.tsx';

const useStyles = makeStyles({
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
            {rolesMatter && <RolePicker service={service} />}
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
            {!draft.assignRoles && !draft.writeConfiguration && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{t('nothingDone')}</MessageBarBody>
              </MessageBar>
            )}
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

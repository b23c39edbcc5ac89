'use client';

import { Field, Option, OptionGroup } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { Combobox } from '#components/combobox/combobox.tsx';
import type { PortalError } from '#components/query/portal-error.ts';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { useIssueMessage } from './issue-message.ts';
import { listPosition } from './list-position.ts';
import { useWizard } from './wizard-context.tsx';

export interface PickerOption {
  readonly value: string;
  readonly text: string;
  readonly group?: string;
}

/**
 * A combobox over a list: typing filters, choosing sets. With `freeform` what was typed counts as the choice.
 * While the list loads, fails or is empty, the open list says so instead of being blank.
 */
export function Picker({
  field,
  label,
  hint,
  value,
  options,
  read,
  empty,
  freeform = false,
  disabled = false,
  onChange,
}: {
  field: string;
  label: string;
  hint?: string | undefined;
  value: string;
  options: readonly PickerOption[];
  /** The read that the options come from, where they are not known beforehand. */
  read?: { isPending: boolean; error: PortalError | null; refetch(): unknown } | undefined;
  empty?: string;
  freeform?: boolean;
  disabled?: boolean;
  onChange(value: string): void;
}) {
  const t = useTranslations('createConnection.picker');
  const { issueOf, touch } = useWizard();
  const message = useIssueMessage()(issueOf(field));
  const [typed, setTyped] = useState<string>();
  const selected = options.find((option) => option.value === value);
  const shown = typed ?? selected?.text ?? value;
  const matching = typed
    ? options.filter((option) => option.text.toLowerCase().includes(typed.trim().toLowerCase()))
    : options;
  return (
    <>
      <Field
        label={label}
        required
        hint={message ? null : (hint ?? null)}
        validationMessage={message ?? null}
        validationState={message ? 'error' : 'none'}
      >
        <Combobox
          data-field={field}
          positioning={listPosition}
          value={shown}
          selectedOptions={value ? [value] : []}
          freeform={freeform}
          disabled={disabled}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            if (freeform) onChange(event.target.value.trim());
          }}
          onOptionSelect={(_, data) => {
            setTyped(undefined);
            if (data.optionValue !== undefined) onChange(data.optionValue);
          }}
          onBlur={() => {
            setTyped(undefined);
            touch(field);
          }}
        >
          <Options options={matching} atOnce={value !== ''} />
          {matching.length === 0 && (
            <Option value="" text="" disabled>
              {read?.error
                ? t('failed')
                : read?.isPending
                  ? t('loading')
                  : typed
                    ? t('noMatch')
                    : (empty ?? t('empty'))}
            </Option>
          )}
        </Combobox>
      </Field>
      <FailureNotice failure={read?.error} onRetry={() => void read?.refetch()} />
    </>
  );
}

/** What of a list is in sight when it opens. */
const firstSight = 10;

/**
 * The options under their headings. A list opens with those in sight; the others come right after, when nobody waits for them.
 * @param atOnce all of them, for a list that opens at the chosen one
 */
function Options({ options, atOnce }: { options: readonly PickerOption[]; atOnce: boolean }) {
  const all = useDeferredValue(true, atOnce);
  const drawn = all ? options : options.slice(0, firstSight);
  const groups = [...new Set(drawn.map((option) => option.group))];
  return groups.map((group) => {
    const items = drawn
      .filter((option) => option.group === group)
      .map((option) => (
        <Option key={option.value} value={option.value} text={option.text}>
          {option.text}
        </Option>
      ));
    return group ? (
      <OptionGroup key={group} label={group}>
        {items}
      </OptionGroup>
    ) : (
      items
    );
  });
}

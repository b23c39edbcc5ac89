'use client';

import { Field, Input, type InputProps } from '@fluentui/react-components';
import { useIssueMessage } from './issue-message.ts';
import { useWizard } from './wizard-context.tsx';

/** A labelled input that says what is wrong with its field of the draft. */
export function TextField({
  field,
  label,
  value,
  hint,
  type = 'text',
  required = true,
  placeholder = '',
  onChange,
}: {
  field: string;
  label: string;
  value: string;
  hint?: string | undefined;
  type?: InputProps['type'];
  required?: boolean;
  placeholder?: string;
  onChange(value: string): void;
}) {
  const { issueOf, touch } = useWizard();
  const message = useIssueMessage()(issueOf(field));
  return (
    <Field
      label={label}
      required={required}
      hint={message ? null : (hint ?? null)}
      validationMessage={message ?? null}
      validationState={message ? 'error' : 'none'}
    >
      <Input
        data-field={field}
        value={value}
        type={type ?? 'text'}
        placeholder={placeholder}
        autoComplete={type === 'password' ? 'new-password' : 'off'}
        spellCheck={false}
        onChange={(_, data) => onChange(data.value)}
        onBlur={() => touch(field)}
      />
    </Field>
  );
}

'use client';

import { SearchBox } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';

export interface FilterBoxProps {
  /** Its name and placeholder: "Filter by name". */
  readonly label: string;
  /** The text in the address. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/**
 * The box that narrows a list by text. While somebody types, what is typed stands: the address follows a moment later and must not
 * take letters back. Otherwise the box follows the address (filters cleared, a step back).
 */
export function FilterBox({ label, value, onChange, className }: FilterBoxProps) {
  const t = useTranslations('commands');
  const [text, setText] = useState(value);
  const typing = useRef(false);
  useEffect(() => {
    if (!typing.current) setText(value);
  }, [value]);
  return (
    <SearchBox
      {...(className !== undefined && { className })}
      aria-label={label}
      placeholder={label}
      dismiss={{ 'aria-label': t('clear') }}
      value={text}
      onFocus={() => {
        typing.current = true;
      }}
      onBlur={() => {
        typing.current = false;
      }}
      onChange={(_, { value: typed }) => {
        setText(typed);
        onChange(typed);
      }}
    />
  );
}

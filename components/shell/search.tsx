'use client';

import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular, Search20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { BarButton } from './bar-button.tsx';
import { narrow, topBarHeight } from './dimensions.ts';
import type { SearchFieldProps } from './search-field.tsx';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    [narrow]: { display: 'none' },
  },
  shown: {
    [narrow]: {
      display: 'flex',
      position: 'absolute',
      inset: 0,
      height: topBarHeight,
      boxSizing: 'border-box',
      paddingInline: tokens.spacingHorizontalS,
      backgroundColor: tokens.colorBrandBackground,
      zIndex: tokens.zIndexContent,
    },
  },
  field: { flexGrow: 1, minWidth: 0 },
  only: { display: 'none', [narrow]: { display: 'inline-flex' } },
});

/**
 * Finds clusters, connections and pages by name, from what the portal has read already. "/" comes here from anywhere. Until
 * somebody comes, the field is a plain one: what lists the finds is loaded then.
 */
export function Search() {
  const t = useTranslations('shell.search');
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [expanded, setExpanded] = useState(false);
  const [Field, setField] = useState<ComponentType<SearchFieldProps>>();

  const load = useCallback(async () => {
    const { SearchField } = await import('./search-field.tsx');
    setField(() => SearchField);
  }, []);
  const openField = useCallback(() => {
    // At once: the next letter typed belongs into the field.
    flushSync(() => setExpanded(true));
    field.current?.focus();
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isEditing(event.target))
        return;
      event.preventDefault();
      openField();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [openField]);

  const leave = () => {
    setText('');
    setExpanded(false);
  };
  const shared = {
    className: styles.field,
    'aria-label': t('label'),
    placeholder: t('placeholder'),
    value: text,
  };
  return (
    <>
      <search className={mergeClasses(styles.box, expanded && styles.shown)}>
        {Field ? (
          <Field {...shared} field={field} onText={setText} onLeave={leave} />
        ) : (
          <Input
            {...shared}
            ref={(element: HTMLInputElement | null) => {
              field.current = element;
            }}
            role="combobox"
            aria-expanded={false}
            contentAfter={<Search20Regular />}
            onPointerEnter={() => void load()}
            onFocus={() => void load()}
            onChange={(_, { value }) => setText(value)}
          />
        )}
        <span className={styles.only}>
          <BarButton label={t('close')} icon={<Dismiss20Regular />} onClick={leave} />
        </span>
      </search>
      <span className={styles.only}>
        <BarButton label={t('label')} icon={<Search20Regular />} onClick={openField} />
      </span>
    </>
  );
}

function isEditing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}

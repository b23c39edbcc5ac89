'use client';

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { editorTheme, highlightStyle } from './code-mirror-theme.ts';
import type { YamlEditorProps } from './yaml-editor.tsx';

/** The page's nonce, without which the editor's styles would be refused. */
const nonce = () => document.querySelector<HTMLElement>('style[nonce], script[nonce]')?.nonce ?? '';

/** CodeMirror in a React component. Tab leaves the editor, as it leaves every field. */
export default function CodeMirror({ label, value, onChange }: YamlEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const changed = useRef(onChange);
  changed.current = onChange;
  const readOnly = onChange === undefined;
  useEffect(() => {
    if (!host.current) return;
    const view = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: value,
        extensions: [
          EditorView.cspNonce.of(nonce()),
          EditorView.contentAttributes.of({ 'aria-label': label, ...(readOnly && { tabindex: '0' }) }),
          EditorState.readOnly.of(readOnly),
          EditorView.editable.of(!readOnly),
          EditorView.lineWrapping,
          lineNumbers(),
          yaml(),
          syntaxHighlighting(highlightStyle),
          editorTheme,
          ...(readOnly
            ? []
            : [history(), highlightActiveLine(), keymap.of([...defaultKeymap, ...historyKeymap])]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed.current?.(update.state.doc.toString());
          }),
        ],
      }),
    });
    return () => view.destroy();
  }, [label, readOnly, value]);
  return <div ref={host} />;
}

'use client';

import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import dynamic from 'next/dynamic';
import { partFailed } from '#components/states/part-failed.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke1),
    overflow: 'hidden',
    minWidth: 0,
  },
});

export interface YamlEditorProps {
  /** What is edited, for screen readers. */
  readonly label: string;
  /** The text at first; what is typed later is told by `onChange`. Give another `key` to start over. */
  readonly value: string;
  /** Left out where the text is only read. */
  readonly onChange?: ((value: string) => void) | undefined;
}

// The editor is loaded when somebody looks at YAML, and not before.
const CodeMirror = dynamic(
  () => import('./code-mirror.tsx').then((module) => module.default).catch(partFailed),
  {
    ssr: false,
    loading: () => <SkeletonRows rows={12} />,
  },
);

/** YAML to read or to edit, with its syntax in colour. */
export function YamlEditor(props: YamlEditorProps) {
  return (
    <div className={useStyles().root}>
      <CodeMirror {...props} />
    </div>
  );
}

import { Fragment } from 'react';

/** A word such as CreateContainerConfigError, which may go on in the next line where its next part begins. */
export function LongWord({ children }: { children: string }) {
  return children.split(/(?<=[a-z])(?=[A-Z])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a word have no other name
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

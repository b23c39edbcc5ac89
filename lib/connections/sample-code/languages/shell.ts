import { type Language, paragraphs } from '../language.ts';

/** For clients without a library of their own: the names alone are checked, no value is printed. */
export const shell: Language = {
  id: 'shell',
  label: 'Shell',
  file: 'main.sh',
  install: (packages) => packages.join('\n'),
  write: ({ variables }) =>
    paragraphs(
      ['#!/bin/sh'],
      // Spring’s names have dots, which no shell variable may have.
      variables.map(({ name }) =>
        /^\w+$/.test(name)
          ? `: "\${${name}:?is not set}"`
          : `printenv '${name}' > /dev/null || { echo '${name} is not set' >&2; exit 1; }`,
      ),
    ),
};

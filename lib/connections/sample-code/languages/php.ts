import { type Language, paragraphs } from '../language.ts';
import { snakeCase } from '../variable.ts';

export const php: Language = {
  id: 'php',
  label: 'PHP',
  file: 'index.php',
  install: (packages) => `composer require ${packages.join(' ')}`,
  write: ({ variables }) =>
    paragraphs(
      ['<?php'],
      variables.map((variable) => `$${snakeCase(variable)} = getenv('${variable.name}');`),
    ),
};

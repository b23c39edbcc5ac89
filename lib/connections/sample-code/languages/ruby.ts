import { type Language, paragraphs } from '../language.ts';
import { snakeCase } from '../variable.ts';

export const ruby: Language = {
  id: 'ruby',
  label: 'Ruby',
  file: 'main.rb',
  install: (packages) => `gem install ${packages.join(' ')}`,
  write: ({ variables }) =>
    paragraphs(variables.map((variable) => `${snakeCase(variable)} = ENV.fetch('${variable.name}')`)),
};

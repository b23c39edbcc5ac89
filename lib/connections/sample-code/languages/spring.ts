import { type Language, paragraphs } from '../language.ts';
import { camelCase } from '../variable.ts';

/** Spring Boot reads names like `spring.datasource.url` from the environment by itself; code needs them only to look at them. */
export const spring: Language = {
  id: 'spring',
  label: 'Spring Boot',
  file: 'ConnectionProperties.java',
  install: (packages) => packages.join('\n'),
  write: ({ variables }) =>
    paragraphs(
      [
        'import org.springframework.beans.factory.annotation.Value;',
        'import org.springframework.stereotype.Component;',
      ],
      [
        '@Component',
        'public class ConnectionProperties {',
        ...variables.flatMap((variable, index) => [
          ...(index > 0 ? [''] : []),
          `  @Value("\${${variable.name}}")`,
          `  private String ${camelCase(variable)};`,
        ]),
        '}',
      ],
    ),
};

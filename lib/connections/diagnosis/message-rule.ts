import type { Evidence } from './evidence.ts';
import { failedConnections, type Message, messagesOf } from './messages.ts';
import type { Remedy } from './remedy.ts';
import { commandsFor, finding, type Rule } from './rule.ts';

/** How many texts a finding quotes. */
export const mostQuotes = 3;

/**
 * A rule that recognises a message.
 * @param pattern what the products write, as far as it is always the same
 * @param commands with `{rg}`, `{cluster}` and the pattern's named groups as placeholders
 */
export function messageRule(rule: {
  id: string;
  priority: number;
  pattern: RegExp;
  severity?: 'error' | 'warning' | 'information';
  covers?: readonly string[];
  remedy?: (evidence: Evidence) => Remedy | undefined;
  commands?: readonly string[];
}): Rule {
  const { id, priority, pattern, severity = 'error', covers = [], remedy, commands = [] } = rule;
  return {
    id,
    priority,
    covers,
    find(evidence) {
      const matching = messagesOf(evidence).filter(({ text }) => pattern.test(text));
      const [first] = matching;
      if (!first) return [];
      const names = { ...pattern.exec(first.text)?.groups };
      return [
        finding(id, {
          severity,
          connections: affected(evidence, matching),
          values: names,
          quotes: matching.slice(0, mostQuotes),
          remedy: remedy?.(evidence),
          commands: commandsFor(evidence, commands, names),
        }),
      ];
    },
  };
}

/** The connections that messages are about: those they name, and every failed one where the trouble is the extension's. */
export function affected(evidence: Evidence, messages: readonly Message[]): string[] {
  const named = messages.flatMap(({ connection }) => connection ?? []);
  const shared = messages.some(({ source }) => source !== 'operation' && source !== 'pasted');
  return [...new Set([...named, ...(shared ? failedConnections(evidence) : [])])];
}

/** Texts that match, as a rule quotes them. */
export const quoted = (evidence: Evidence, pattern: RegExp): Message[] =>
  messagesOf(evidence)
    .filter(({ text }) => pattern.test(text))
    .slice(0, mostQuotes);

import { writeFile } from 'node:fs/promises';
import type { ScenarioCase } from './scenario-cases.ts';

const file = new URL('../docs/diagnosis.md', import.meta.url);

const introduction = `# Diagnose and solve problems

The page reads Azure and the cluster at the same time, runs every rule over what it has read, and shows what it found, the
likeliest cause first. A source that cannot be read is named, and the rules work with the rest. One rule is one file of
\`lib/connections/diagnosis/rules/\`; what it looks at is in \`evidence.ts\` beside them.

## Scenario by scenario

Each scenario of the emulator is opened in the browser, must be diagnosed first in the list, and must end with a healthy
connection. This table is written by the run of \`e2e/diagnosis.spec.ts\` that proved it.

`;

/** Writes what the run has proved: which rule came first in each scenario, and what put it right. */
export async function writeDiagnosisTable(cases: readonly ScenarioCase[]): Promise<void> {
  const rows = cases.map(({ scenario, rule, byOthers, button }) => [
    `\`${scenario}\``,
    `\`${rule}\``,
    remedyOf(byOthers !== undefined, button),
  ]);
  const table = [['Scenario', 'Diagnosed first', 'Put right by'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...body] = table;
  await writeFile(file, `${introduction}${[line(head), rule, ...body.map(line)].join('\n')}\n`);
}

function remedyOf(byOthers: boolean, button: string | undefined): string {
  if (!byOthers) return `one click: ${button}`;
  return button ? `outside the portal, then one click: ${button}` : 'outside the portal';
}

import { helmFailure } from './operator-error.ts';
import type { Release } from './release.ts';

/** What the chart takes. Microsoft documents no setting of `sc-extension`; these are the usual ones of a chart. */
interface ChartValues {
  readonly replicas: number;
  readonly logLevel: string;
}

const logLevels = ['debug', 'info', 'warn', 'error'];

/**
 * Reads the extension's settings as values of the chart.
 * @throws OperatorError in Helm's words for the first value that the chart's schema refuses
 */
export function chartValues(release: Release): ChartValues {
  const { 'operator.replicas': replicas = '1', 'operator.logLevel': logLevel = 'info' } = release.settings;
  if (!/^[1-9]$/.test(replicas)) {
    throw refused(release, `operator.replicas: Invalid type. Expected: integer, given: "${replicas}"`);
  }
  if (!logLevels.includes(logLevel)) {
    throw refused(
      release,
      `operator.logLevel: operator.logLevel must be one of the following: ${logLevels.map((level) => `"${level}"`).join(', ')}`,
    );
  }
  return { replicas: Number(replicas), logLevel };
}

function refused(release: Release, problem: string) {
  return helmFailure(
    release,
    'Helm chart rendering failed with given values',
    'Please check and fix the configuration settings of the extension',
    `values don't meet the specifications of the schema(s) in the following chart(s): sc-extension: - ${problem}`,
  );
}

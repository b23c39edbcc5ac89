export interface ValidationRow {
  readonly name: string;
  readonly result: 'success' | 'failure' | 'warning';
  readonly description?: string;
}

/** Service Connector repeats its report as JSON within the report, with results as numbers. */
const resultNumbers = { success: 0, failure: 1, warning: 2 } as const;

/** The report of a validation; what is not known is null, as in Azure's. */
export function validationReport(
  linkerName: string,
  authType: string,
  rows: readonly ValidationRow[],
  started: Date,
) {
  const isConnectionAvailable = rows.every(({ result }) => result !== 'failure');
  const reportStartTimeUtc = started.toISOString();
  const reportEndTimeUtc = new Date().toISOString();
  return {
    Message: JSON.stringify({
      ConnectionName: linkerName,
      IsConnectionAvailable: isConnectionAvailable,
      ValidationDetail: rows.map(({ name, description = null, result }) => ({
        Name: name,
        Description: description,
        Result: resultNumbers[result],
      })),
      ReportStartTimeUtc: reportStartTimeUtc,
      ReportEndTimeUtc: reportEndTimeUtc,
      SourceId: null,
      TargetId: null,
      AuthType: authType,
    }),
    linkerName,
    isConnectionAvailable,
    validationDetail: rows.map(({ name, description = null, result }) => ({ name, description, result })),
    reportStartTimeUtc,
    reportEndTimeUtc,
    sourceId: null,
    targetId: null,
    authType,
  };
}

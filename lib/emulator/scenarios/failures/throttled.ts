import { retail } from '../contoso-names.ts';
import { failure } from '../failure.ts';

/** Some automation has used up what Resource Manager takes: for ten seconds writes are refused. */
export const throttled = failure({
  name: 'throttled',
  summary: 'Writes in Contoso Retail are refused with 429 for the next ten seconds.',
  cause: ({ throttle }) => throttle.drain(retail, 'writes', 10),
});

import { unregister } from '../../arm/resources/registration.ts';
import { retail } from '../contoso-names.ts';
import { failure } from '../failure.ts';

/** A create is refused before it starts, so there is nothing that one could have left behind. */
export const serviceLinkerNotRegistered = failure({
  name: 'servicelinker-not-registered',
  summary: 'Microsoft.ServiceLinker is not registered in Contoso Retail: every create is refused at once.',
  cause: ({ state }) => unregister(state, retail, 'Microsoft.ServiceLinker'),
});

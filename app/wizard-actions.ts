import type { WizardActions } from '#components/create-connection/wizard-actions.tsx';
import { createConnection } from './actions/create-connection.ts';
import { createIdentity } from './actions/create-identity.ts';
import { previewConnection } from './actions/preview-connection.ts';
import { updateConnection } from './actions/update-connection.ts';

/** What the wizard writes, where a connection is made and where one is changed. */
export const wizardActions: WizardActions = {
  createConnection,
  createIdentity,
  previewConnection,
  updateConnection,
};

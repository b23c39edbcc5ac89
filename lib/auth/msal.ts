/**
 * What the portal uses of MSAL. It is big: only `import()` may load this file, so that it is a chunk of its own without the rest.
 */
export {
  BrowserCacheLocation,
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
  ProtocolMode,
} from '@azure/msal-browser';

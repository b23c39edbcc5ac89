/**
 * What the portal itself says when something fails, in English: for the log, for whoever calls the API, and for a language without a
 * translation. Below `failures` the catalogues have the same keys, and the English one the same words, which a test compares.
 */
export const sentences = {
  signInFirst: 'Sign in first.',
  nobodySignedIn: 'Nobody is signed in.',
  unreachable: 'The portal cannot be reached.',
  noAnswerInTime: 'The portal gave no answer in time.',
  brokenOff: 'The answer broke off before its end.',
  notAsPromised: 'The answer is not in the shape that was promised.',
  unexplainedHere: 'The portal answered with an error that it did not explain.',
  portalFailed: 'The portal itself has failed (reference {reference}).',
  pageFailed: 'The portal itself has failed. Reload the page if it does so again.',
  tooManyRequests:
    'The portal answers {perMinute} requests a minute for one account. Try again in {seconds} s.',
  badAddress: 'This address is not valid ({where}).',
  badName: 'A name in this request is no name: it would lead to another resource.',

  noAnswerRefused: 'No answer from {host}: it takes no connections.',
  noAnswerCut: 'No answer from {host}: the connection was cut.',
  noAnswerUnknown: 'No answer from {host}: its name is not known here.',
  noAnswerUnresolved: 'No answer from {host}: its name could not be looked up.',
  noAnswerNoWay: 'No answer from {host}: there is no way to it from here.',
  noAnswerUntrusted: 'No answer from {host}: its certificate is not trusted ({code}).',
  noAnswerBroken: 'No answer from {host}: the connection broke ({code}).',
  noAnswerSilent: 'No answer from {host}: nothing came within {seconds} s.',
  answerTooLarge: '{host} answered with more than the portal reads of one answer.',
  changeUnknown: 'It is not known whether the change was made: look before you try again.',

  unexplained: 'The service answered with an error that it did not explain.',
  unknownForm: 'Azure answered in a form that is not known here (at: {where}).',
  foreignLink: 'The link leads away from Resource Manager, to {host}.',
  tookTooLong: 'Azure has not finished within {minutes} minutes. It goes on without this page.',
  endedUnexplained: 'Azure ended this without saying why.',
  noReport: 'Azure’s validation has ended without a report that is known here.',
  stillThere: 'This is still there after {minutes} minutes.',

  noKubeconfig: 'Azure gave no kubeconfig for this cluster.',
  badKubeconfig: 'Azure gave a kubeconfig that cannot be read.',
  kubeconfigWithoutHttps: 'Azure gave a kubeconfig without an address that begins with https.',
  foreignCluster:
    'The kubeconfig leads to {host}, where no API server of this cloud is. Nothing was sent there.',
  refusedUnexplained: 'The cluster refused the request without saying why.',
  watchEnded: 'The cluster ended the watch without saying why.',

  noManifest: 'There is no manifest in it.',
  noMapping: 'A manifest is a mapping with apiVersion, kind and metadata.name.',
  incompleteManifest: 'A manifest needs apiVersion, kind and metadata.name ({where}).',
  otherResource:
    'This manifest is of {part} {given}, but {expected} is being edited. Put {part} back, or apply the manifest as a new resource.',
  kindNotAllowed: 'A manifest of kind {kind} cannot be applied here, only {allowed}.',
  noMaskedValue:
    'The Secret has no value for {key} that the mask could stand for. Write the value in base64, or as text below stringData.',
  hasChanged: '{kind} {name} has changed since.',
  undoExpired:
    'This was too long ago, or the portal was restarted since, so it can no longer be undone here.',

  secretForbidden:
    'You may not read the Secret {name} in {namespace}. It takes the right get on secrets there.',
  keyGone: 'The Secret {name} has no key {key} any more.',
  secretNeeded: 'Azure does not return the secret of this connection, so it has to be given again.',
  unknownTarget: 'The portal does not know this kind of target, so it cannot change the connection.',
  otherNamespace:
    'The connection’s Secret is in the namespace {connected}, which {name} in {namespace} cannot read.',
  noExport: 'This is neither JSON nor az commands. Export as ARM template or Azure CLI.',
  noConnections: 'There is no connection in it that the portal knows how to make.',
} as const;

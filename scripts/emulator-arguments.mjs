/** How Node.js runs the emulator: from its sources, and with a small nursery, as it makes little garbage and idles most of the time. */
export const emulatorArguments = [
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=4',
  'lib/emulator/main.ts',
];

/** The tests' own servers take four ports from here on, so that `npm start` and other runs can stand beside them. */
const first = Number(process.env.TEST_PORTS ?? 3210);

export const ports = { portal: first, emulator: first + 1, kubernetes: first + 2, realAzure: first + 3 };

export const emulatorUrl = `http://127.0.0.1:${ports.emulator}`;

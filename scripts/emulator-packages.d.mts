export const emulatorPackages: readonly string[];

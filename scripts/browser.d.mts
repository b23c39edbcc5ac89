export function installBrowser(): Promise<void>;
export function systemBrowser(): string | undefined;

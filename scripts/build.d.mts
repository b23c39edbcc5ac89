export const sources: readonly string[];
export function build(): void;

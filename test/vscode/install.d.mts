/** What install.mjs gives, for tests that are TypeScript. */
export function vscodeServer(): Promise<{ node: string; main: string }>;
export function browserFiles(): Promise<{ executable: string; libraries: string; playwright: string }>;

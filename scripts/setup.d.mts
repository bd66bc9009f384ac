export const root: string;
export function missing(folder: string): string | undefined;
export function setUp(): void;

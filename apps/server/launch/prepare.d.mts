export declare const root: string;
/** Refuse to begin on a Node that is too old, in words. */
export declare function expectNode(version?: string): void;
export declare function ensureInstalled(): Promise<void>;
export declare function ensureBuilt(): Promise<void>;
/** A line for every file a part is built from: its own, and those of all packages it stands on. */
export declare function sourcesOf(name: string): Promise<readonly string[]>;

export declare const root: string;
/** Refuse to begin on a Node that is too old, in words. */
export declare function expectNode(version?: string): void;
export declare function ensureInstalled(): Promise<void>;
export declare function ensureBuilt(): Promise<void>;

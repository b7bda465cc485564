/** A folder above which models find the library; installed from the registry when it isn't there yet. */
export function ensureModelLibrary(): Promise<string>;

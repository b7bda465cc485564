/** One thing that is wrong in the installer's hands: where, and why, in plain words. */
export interface Fault {
  /** The file as the installer knows it, or `environment`. */
  readonly file: string;
  /** The spot in the file (`places[3].zoneId`) or the name of the variable; empty for the whole file. */
  readonly path: string;
  readonly reason: string;
}

/** Says everything that is wrong at once, one line a fault, so that nobody repairs in the dark. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.faults = faults;
  }
}

/** `kiosk-config/places.json: places[3].zoneId: there is no zone "harbour"`. */
export function faultLine({ file, path, reason }: Fault): string {
  return [file, path, reason].filter((part) => part !== '').join(': ');
}

/** A value that must be the only one of its kind (a code, a label, a handle, a ticket number) is taken. */
export class AlreadyTaken extends Error {
  override readonly name = 'AlreadyTaken';
}

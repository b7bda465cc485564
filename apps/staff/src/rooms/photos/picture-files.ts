/** What the server can keep; phones hand out JPEG when this is what a page accepts. */
export const acceptedTypes = 'image/jpeg,image/png,image/webp';

/** The pictures among files that were chosen, dropped or pasted; others are left out. */
export function picturesAmong(files: FileList | null | undefined): readonly File[] {
  return [...(files ?? [])].filter(({ type }) => type.startsWith('image/'));
}

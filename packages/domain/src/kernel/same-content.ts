/**
 * Do two pieces of plain data say the same? Used to tell a retry from a new
 * wish under an id that is already taken. The order of a list matters, the
 * order of fields does not, and a field that is undefined counts as absent.
 */
export function isSameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].every((field) => isSameContent(one[field], other[field]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

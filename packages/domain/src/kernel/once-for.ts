/**
 * Work something out once for each thing it is worked out from. That thing must
 * never change; when nobody holds it any more, its answer is forgotten too.
 */
export function onceFor<From extends object, Value>(
  work: (from: From) => Value,
): (from: From) => Value {
  const answers = new WeakMap<From, { readonly value: Value }>();
  return (from) => {
    const known = answers.get(from);
    if (known) return known.value;
    const value = work(from);
    answers.set(from, { value });
    return value;
  };
}

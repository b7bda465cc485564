/** What can be typed into. */
export type TypingField = HTMLInputElement | HTMLTextAreaElement;

/** The field that has the focus, if it can be typed into. */
export function focusedField(page: Document): TypingField | null {
  const { activeElement } = page;
  if (activeElement instanceof HTMLTextAreaElement) return activeElement;
  return activeElement instanceof HTMLInputElement ? activeElement : null;
}

/** Type `text` where the caret stands, replacing what is selected. */
export function typeInto(field: TypingField, text: string): void {
  const [start, end] = selectionOf(field);
  if (field.maxLength >= 0 && field.value.length - (end - start) + text.length > field.maxLength) {
    return;
  }
  replace(field, start, end, text, 'insertText');
}

/** Take away what is selected, or else the sign before the caret. */
export function deleteIn(field: TypingField): void {
  const [start, end] = selectionOf(field);
  if (start === end && start === 0) return;
  // A sign outside the basic plane is two units long, and is deleted whole.
  const before = [...field.value.slice(0, start)].at(-1)?.length ?? 1;
  replace(field, start === end ? start - before : start, end, '', 'deleteContentBackward');
}

function selectionOf(field: TypingField): readonly [number, number] {
  // E-mail and number fields have no selection; typing goes to their end.
  const end = field.selectionEnd ?? field.value.length;
  return [field.selectionStart ?? end, end];
}

function replace(
  field: TypingField,
  start: number,
  end: number,
  text: string,
  inputType: string,
): void {
  if (field.selectionStart === null) {
    setValueUnseen(field, field.value.slice(0, start) + text + field.value.slice(end));
  } else {
    field.setRangeText(text, start, end, 'end');
  }
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data: text || null }));
}

/** Set the value past React's own setter, so that React notices the change that follows. */
function setValueUnseen(field: TypingField, value: string): void {
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
}

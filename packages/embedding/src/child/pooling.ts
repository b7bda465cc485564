import { ModelFault } from '../model-fault.ts';
import type { Inputs, Tensor } from './library-shape.ts';

/** One vector of length 1 for each text, from the vectors of its words: their mean, or the first. */
export function pooled(
  output: Tensor | undefined,
  { attention_mask: mask }: Inputs,
  pooling: 'mean' | 'first',
): readonly Float32Array[] {
  if (output?.dims.length !== 3 || !mask) {
    throw new ModelFault('it answers with no vector for each word (last_hidden_state)');
  }
  const [batch, length, dimensions] = output.dims as [number, number, number];
  return Array.from({ length: batch }, (_, text) => {
    const sum = new Float32Array(dimensions);
    for (let word = 0; word < length; word += 1) {
      if (!Number(mask.data[text * length + word])) continue;
      const start = (text * length + word) * dimensions;
      for (let at = 0; at < dimensions; at += 1) {
        sum[at] = (sum[at] as number) + Number(output.data[start + at]);
      }
      if (pooling === 'first') break;
    }
    return ofLengthOne(sum);
  });
}

/** The rows of a table of vectors, each brought to length 1. */
export function rowsOf(output: Tensor | undefined): readonly Float32Array[] {
  if (output?.dims.length !== 2) throw new ModelFault('it answers with no vector for each input');
  const [rows, dimensions] = output.dims as [number, number];
  return Array.from({ length: rows }, (_, row) =>
    ofLengthOne(
      Float32Array.from(output.data.slice(row * dimensions, (row + 1) * dimensions), Number),
    ),
  );
}

/** A vector without a direction says nothing: it stays zero and is told apart by its length. */
function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  if (!Number.isFinite(length)) throw new ModelFault('it answers with numbers that are none');
  return length > 0 ? vector.map((value) => value / length) : vector;
}

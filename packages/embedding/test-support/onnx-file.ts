/**
 * Just enough of the ONNX file format (protocol buffers, onnx.proto3 of ONNX
 * 1.14) for tests to make small real models, which the real runtime loads.
 */

export interface Tensor {
  readonly name: string;
  readonly dims: readonly number[];
  readonly values: readonly number[];
  /** Whole numbers are axes and shapes (int64), all others are weights (float). */
  readonly isWhole?: boolean;
}

export interface Step {
  readonly does: 'Gather' | 'ReduceMean' | 'MatMul' | 'Add';
  readonly from: readonly string[];
  readonly to: string;
  readonly whole?: Readonly<Record<string, number>>;
}

/** Numbers are fixed sizes of a tensor, words are sizes that may vary. */
export interface Port {
  readonly name: string;
  readonly isWhole: boolean;
  readonly dims: readonly (number | string)[];
}

export interface Graph {
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly weights: readonly Tensor[];
  readonly steps: readonly Step[];
}

const opset = 18;
const irVersion = 9;
const [floats, int64s] = [1, 7];
const wholeAttribute = 2;

/** The bytes of a model file. */
export function onnxFile(graph: Graph): Uint8Array {
  const body = [
    ...graph.steps.map((step) => part(1, stepBytes(step))),
    text(2, 'tiny'),
    ...graph.weights.map((weight) => part(5, tensorBytes(weight))),
    ...graph.inputs.map((port) => part(11, portBytes(port))),
    ...graph.outputs.map((port) => part(12, portBytes(port))),
  ];
  return joined([
    whole(1, irVersion),
    part(7, joined(body)),
    part(8, joined([text(1, ''), whole(2, opset)])),
  ]);
}

function stepBytes({ does, from, to, whole: attributes = {} }: Step): Uint8Array {
  return joined([
    ...from.map((name) => text(1, name)),
    text(2, to),
    text(4, does),
    ...Object.entries(attributes).map(([name, value]) =>
      part(5, joined([text(1, name), whole(3, value), whole(20, wholeAttribute)])),
    ),
  ]);
}

function tensorBytes({ name, dims, values, isWhole = false }: Tensor): Uint8Array {
  const raw = isWhole
    ? new Uint8Array(BigInt64Array.from(values.map(BigInt)).buffer)
    : new Uint8Array(Float32Array.from(values).buffer);
  return joined([
    ...dims.map((dim) => whole(1, dim)),
    whole(2, isWhole ? int64s : floats),
    text(8, name),
    part(9, raw),
  ]);
}

function portBytes({ name, isWhole, dims }: Port): Uint8Array {
  const shape = joined(
    dims.map((dim) => part(1, typeof dim === 'number' ? whole(1, dim) : text(2, dim))),
  );
  const tensor = joined([whole(1, isWhole ? int64s : floats), part(2, shape)]);
  return joined([text(1, name), part(2, part(1, tensor))]);
}

function whole(field: number, value: number): Uint8Array {
  return joined([varint(field << 3), varint(value)]);
}

function part(field: number, bytes: Uint8Array): Uint8Array {
  return joined([varint((field << 3) | 2), varint(bytes.length), bytes]);
}

function text(field: number, words: string): Uint8Array {
  return part(field, new TextEncoder().encode(words));
}

/** Seven bits a byte, least significant first. Negative numbers don't occur here. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

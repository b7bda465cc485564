/** Why a model can't be used, in words that tell an installer what to do about it. */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
}

/** Why a finding of a model is dropped: what of it the text does not bear out. */
export type Fault = 'shape' | 'sentence' | 'name' | 'value';

export class Unfounded extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(`a model's ${fault} has no ground in the text`);
    this.fault = fault;
  }
}

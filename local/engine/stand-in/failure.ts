/** Ends an operation; why has been said in a diagnostic. */
export class Reported extends Error {
  constructor(message = "the operation failed") {
    super(message);
    this.name = "Reported";
  }
}

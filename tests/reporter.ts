import Mocha from "mocha";

/** Mocha's own `spec` output, closed by one line that a person and a machine can both read. */
module.exports = class extends Mocha.reporters.Spec {
  override epilogue(): void {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    console.log(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ""}`);
  }
};

import assert from "node:assert/strict";
import { readLiteral } from "../../../local/tenant/model/literals.ts";

describe("literals", () => {
  it("keep a span of time, whatever its spelling was", () => {
    const spans = {
      PT12H: "PT12H",
      PT24H: "P1D",
      PT36H: "P1DT12H",
      P90D: "P90D",
      PT90M: "PT1H30M",
      PT90S: "PT1M30S",
      P0D: "PT0S",
      PT0S: "PT0S",
    };
    for (const [sent, kept] of Object.entries(spans)) assert.equal(readLiteral("Duration", sent), kept);
    for (const sent of ["P1M", "PT", "12:00", "", 5]) assert.equal(readLiteral("Duration", sent), undefined);
  });
});

import assert from "node:assert/strict";
import { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb.js";
import { timeoutsMessage, timeoutsOf } from "../../../local/engine/stand-in/timeouts.ts";

function message(create: string): RegisterResourceRequest.CustomTimeouts {
  const timeouts = new RegisterResourceRequest.CustomTimeouts();
  timeouts.setCreate(create);
  return timeouts;
}

describe("custom timeouts", () => {
  for (const [text, create] of [
    ["5m", 300],
    ["1h30m", 5400],
    ["2.5s", 2.5],
    ["250ms", 0.25],
  ] as const) {
    it(`of ${text} are ${create} seconds`, () => assert.deepEqual(timeoutsOf(message(text)), { create }));
  }

  it("are none when there are none", () => {
    assert.deepEqual([timeoutsOf(undefined), timeoutsOf(message("0"))], [{}, {}]);
  });

  for (const text of ["five minutes", "5", "-1s", "5 m"]) {
    it(`can't be ${text}`, () => assert.throws(() => timeoutsOf(message(text)), /unable to parse customTimeout/));
  }

  it("come through a transform", () => {
    const all = { create: 300, update: 1.5, delete: 3600, read: 7 };
    assert.deepEqual(timeoutsOf(timeoutsMessage(all)), all);
  });
});

import assert from "node:assert/strict";
import { GraphError } from "../../provider/errors.ts";
import { type Evidence, type Verdict, verdict } from "../../provider/lifecycle/gone.ts";

const own = "/deviceManagement/deviceConfigurations/1";
const notFound = { method: "GET", path: `${own}?$expand=assignments`, status: 404, graphCode: "ResourceNotFound" };
const error = (failure: Partial<ConstructorParameters<typeof GraphError>[1]> = {}) =>
  new GraphError("", { ...notFound, ...failure });
const old = { own, isInWindow: false };

const table: readonly [rule: string, verdict: Verdict, evidence: Evidence][] = [
  ["no answer at all", "error", { ...old, error: error({ status: undefined, graphCode: undefined }) }],
  ["an error of ours", "error", { ...old, error: new Error("404") }],
  ["assignments", "error", { ...old, error: error({ path: `${own}/assignments` }), isListed: false }],
  ["a link", "error", { ...old, error: error({ path: `${own}/microsoft.graph.x/certificate` }), isListed: false }],
  ["the collection", "error", { ...old, error: error({ path: "/deviceManagement/deviceConfigurations" }) }],
  ["another object", "error", { ...old, error: error({ path: `${own}1` }), isListed: false }],
  ["404 without Graph's body", "error", { ...old, error: error({ graphCode: undefined }), isListed: false }],
  ["400", "error", { ...old, error: error({ status: 400, graphCode: "BadRequest" }), isListed: false }],
  ["401", "error", { ...old, error: error({ status: 401, graphCode: "InvalidAuthenticationToken" }), isListed: false }],
  ["403", "error", { ...old, error: error({ status: 403, graphCode: "Forbidden" }), isListed: false }],
  ["503", "error", { ...old, error: error({ status: 503, graphCode: "ServiceUnavailable" }), isListed: false }],
  ["a new object", "wait", { own, isInWindow: true, error: error() }],
  ["a new object that isn't listed", "wait", { own, isInWindow: true, error: error(), isListed: false }],
  ["the list isn't asked yet", "ask", { ...old, error: error() }],
  ["another status with the code, the list isn't asked yet", "ask", { ...old, error: error({ status: 400 }) }],
  ["another code with the status", "ask", { ...old, error: error({ graphCode: "NotFound" }) }],
  ["a listed object", "wait", { ...old, error: error(), isListed: true }],
  ["an object that isn't listed", "gone", { ...old, error: error(), isListed: false }],
  ["the same at another status", "gone", { ...old, error: error({ status: 500 }), isListed: false }],
];

describe("whether an object is gone", () => {
  for (const [rule, expected, evidence] of table) {
    it(`${rule}: ${expected}`, () => assert.equal(verdict(evidence), expected));
  }

  it("only one way leads to it: the object's own 404, its age, and its collection", () => {
    const paths = [own, `${own}/assignments`];
    const codes = ["ResourceNotFound", undefined];
    const gone = paths.flatMap((path) =>
      codes.flatMap((graphCode) =>
        [true, false].flatMap((isInWindow) =>
          [true, false, undefined].filter(
            (isListed) => verdict({ own, isInWindow, isListed, error: error({ path, graphCode }) }) === "gone",
          ),
        ),
      ),
    );
    assert.deepEqual(gone, [false]);
  });
});

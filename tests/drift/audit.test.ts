import assert from "node:assert/strict";
import { lastChanges } from "../../cli/drift/audit.ts";
import { plainText } from "../../cli/phrase.ts";

const event = (activityDateTime: string, actor: object | null, ...ids: string[]) => ({
  id: activityDateTime,
  activityDateTime,
  actor: actor as Record<string, unknown> | null,
  resources: ids.map((resourceId) => ({ resourceId, displayName: "it" })),
});

describe("who changed what", () => {
  const changes = lastChanges([
    event("2026-11-20T10:00:00.1234567Z", { userPrincipalName: "late@example.com" }, "a", "b"),
    event("2026-11-19T10:00:00Z", { userPrincipalName: "early@example.com" }, "a"),
    event("2026-11-19T11:00:00Z", { userPrincipalName: null, applicationDisplayName: "A script" }, "c"),
    event("2026-11-19T12:00:00Z", null, "d"),
  ]);
  const said = (id: string) => {
    const change = changes.get(id);
    return change && [plainText(change.who), change.when];
  };

  it("is the last one who did", () => assert.deepEqual(said("a"), ["late@example.com", "2026-11-20T10:00:00Z"]));
  it("may be an application", () => assert.deepEqual(said("c"), ["A script", "2026-11-19T11:00:00Z"]));
  it("may be nobody that the log names", () => assert.equal(said("d")?.[0], "somebody whom the log doesn't name"));
  it("isn't known of what the log doesn't have", () => assert.equal(said("e"), undefined));
});

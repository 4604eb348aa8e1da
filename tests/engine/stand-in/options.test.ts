import assert from "node:assert/strict";
import { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb.js";
import { NO_OPTIONS, type Options, optionsMessage, readOptions } from "../../../local/engine/stand-in/options.ts";

const all: Options = {
  dependencies: ["urn:a"],
  provider: "urn:p::1",
  providers: new Map([["aws", "urn:q::2"]]),
  protect: true,
  retainOnDelete: false,
  deleteBeforeReplace: true,
  deletedWith: "urn:d",
  ignoreChanges: ["size"],
  replaceOnChanges: ["color"],
  additionalSecretOutputs: ["key"],
  aliases: ["urn:old"],
  customTimeouts: { create: 90 },
  importId: "id",
};

describe("the options of a resource", () => {
  it("come through a transform, each of them", () => {
    assert.deepEqual(Object.keys(all).sort(), Object.keys(NO_OPTIONS).sort());
    assert.deepEqual(readOptions(optionsMessage(all)), all);
    assert.deepEqual(readOptions(optionsMessage(NO_OPTIONS)), NO_OPTIONS);
  });

  it("are what the program's request says", () => {
    const request = new RegisterResourceRequest();
    request.setDependenciesList(["urn:a"]);
    request.setProvider("urn:p::1");
    request.getProvidersMap().set("aws", "urn:q::2");
    request.setProtect(true);
    request.setRetainondelete(false);
    request.setDeletebeforereplace(true);
    request.setDeletebeforereplacedefined(true);
    request.setDeletedwith("urn:d");
    request.setIgnorechangesList(["size"]);
    request.setReplaceonchangesList(["color"]);
    request.setAdditionalsecretoutputsList(["key"]);
    request.setAliasurnsList(["urn:old"]);
    const timeouts = new RegisterResourceRequest.CustomTimeouts();
    timeouts.setCreate("1m30s");
    request.setCustomtimeouts(timeouts);
    request.setImportid("id");
    assert.deepEqual(readOptions(request), all);
  });
});

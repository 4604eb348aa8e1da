// The ready pack: every rule of this package. By relative path, because a package that is linked can't name itself.
const { PolicyPack } = require("@pulumi/policy");
const { baseline, guardrails, hygiene, policies } = require("../dist/sdk/policy/index.js");

new PolicyPack("intune", {
  description: "Rules for Microsoft Intune configurations",
  policies: policies([...baseline, ...guardrails, ...hygiene]),
});

import assert from "node:assert/strict";
import { masked } from "../../cli/pulumi/secrets.ts";
import { page } from "../../cli/render/html.ts";
import { markdown } from "../../cli/render/markdown.ts";
import { list, string, union } from "../../provider/model/fields.ts";
import { reportOf, step } from "./support.ts";

const defender = "WindowsDefenderAdvancedThreatProtectionConfiguration";

/** As `pulumi preview --json --show-secrets` has it, with the secret in a message of a policy and of the provider too. */
function shown(before: string, after: string): string {
  const inputs = (blob: string) => ({
    displayName: "it",
    advancedThreatProtectionOnboardingBlob: blob,
    allowSampleSharing: true,
  });
  const diff = { detailedDiff: { advancedThreatProtectionOnboardingBlob: { kind: "update", inputDiff: true } } };
  const other = {
    op: "create",
    urn: "urn:pulumi:prod::contoso::random:index/randomPassword:RandomPassword::p",
    newState: {
      inputs: {
        length: 8,
        password: after,
        nested: { clientSecret: after },
        signed: { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", plaintext: after },
      },
    },
  };
  return JSON.stringify({
    steps: [step("update", inputs(before), inputs(after), diff, defender), other],
    diagnostics: [{ severity: "warning", message: `the service returned ${after}` }],
    changeSummary: { update: 1, create: 1 },
  });
}

const events = (text: string) =>
  JSON.stringify({
    policyEvent: {
      policyName: "own",
      policyPackName: "pack",
      enforcementLevel: "advisory",
      message: `demands\n${text} is wrong`,
    },
  });

describe("secrets in a report", () => {
  const [old, planned] = ["hush-old-value", "hush-new-value"];
  const render = (preview: string, log?: string) => {
    const report = reportOf(preview, log);
    return [markdown(report), page(report)];
  };

  it("aren't shown, even where Pulumi was told to show them", () => {
    for (const text of render(shown(old, planned), events(planned))) assert.doesNotMatch(text, /hush/);
  });

  it("leave no trace of their length", () => {
    assert.deepEqual(
      render(shown("hush", "hush-hush-hush-hush-hush"), events("x")),
      render(shown(old, planned), events("x")),
    );
  });

  it("are found in a value of one of several types, and where its type isn't known", () => {
    const settings = list(
      union(
        "setting",
        {
          plain: { value: string({ description: "Text." }) },
          hidden: { value: string({ description: "Text.", secret: true }) },
        },
        { description: "A setting." },
      ),
      { description: "Settings." },
    );
    const ofType = (type: string) =>
      masked({ settings }, { settings: [{ "@odata.type": `#microsoft.graph.${type}`, value: "hush" }] });
    assert.match(JSON.stringify(ofType("plain")), /hush/);
    for (const type of ["hidden", "other"]) assert.doesNotMatch(JSON.stringify(ofType(type)), /hush/);
  });

  it("are said to change or not to change", () => {
    const [text] = render(shown(old, planned));
    assert.match(text ?? "", /onboarding blob \| a secret \| another secret/);
    const unchanged = JSON.parse(shown(old, planned));
    unchanged.steps[0].detailedDiff = { allowSampleSharing: { kind: "update" } };
    assert.doesNotMatch(render(JSON.stringify(unchanged))[0] ?? "", /another secret/);
  });
});

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { isRaw } from "../../provider/model/script-text.ts";
import * as intune from "../../sdk/index.ts";

describe("scripts of a program", () => {
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "pulumi-intune-scripts-"));
    pulumi.runtime.setMocks({
      newResource: (args) => ({ id: `${args.name}-id`, state: args.inputs }),
      call: () => ({}),
    });
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, content: string | Buffer): string => {
    const at = path.join(folder, name);
    fs.writeFileSync(at, content);
    return at;
  };
  const settled = <T>(output: pulumi.Output<T>): Promise<T> => new Promise((resolve) => output.apply(resolve));
  const made = (name: string, scriptContent: pulumi.Input<string | pulumi.asset.Asset>) =>
    new intune.DeviceManagementScript(name, { fileName: "x.ps1", runAsAccount: "user", scriptContent });

  it("are read from files with the same line ends on every machine", () => {
    const windows = file("windows.ps1", "one\r\ntwo\r\n");
    assert.equal(intune.scriptFile(windows), "one\ntwo\n");
    assert.equal(intune.scriptFile(windows, { lineEnds: "asInFile" }), "one\r\ntwo\r\n");
    assert.equal(intune.scriptFile(file("unix.sh", "one\ntwo\n"), { lineEnds: "crlf" }), "one\r\ntwo\r\n");
    assert.equal(intune.scriptFile(windows, { lineEnds: "crlf" }), "one\r\ntwo\r\n");
  });

  it("keep every byte where they are signed, or no text in UTF-8", () => {
    const text = "exit 0\r\n# SIG # Begin signature block\r\n# MIIx\r\n# SIG # End signature block\r\n";
    const signed = file("signed.ps1", text);
    assert.equal(intune.scriptFile(signed), text);
    assert.throws(() => intune.scriptFile(signed, { lineEnds: "lf" }), /it is signed.*asInFile/);
    const bytes = Buffer.from("\uFEFFexit 0\r\n", "utf16le");
    const kept = intune.scriptFile(file("utf16.ps1", bytes));
    assert.ok(isRaw(kept));
    assert.deepEqual(Buffer.from(kept.slice(kept.indexOf(",") + 1), "base64"), bytes);
    assert.throws(() => intune.scriptFile(path.join(folder, "utf16.ps1"), { lineEnds: "lf" }), /isn't a text in UTF-8/);
    assert.equal(intune.scriptFile(file("bom.ps1", "\uFEFFexit 0\n")), "\uFEFFexit 0\n");
  });

  it("that aren't there are an error with the whole path", () => {
    assert.throws(
      () => intune.scriptFile("nowhere.ps1"),
      (error: Error) => error.message.includes(path.resolve("nowhere.ps1")) && pulumi.RunError.isInstance(error),
    );
  });

  it("may be assets of Pulumi, as they are in the file, now or later", async () => {
    const at = file("asset.ps1", "exit 0\r\n");
    assert.equal(await settled(made("file", new pulumi.asset.FileAsset(at)).scriptContent), "exit 0\r\n");
    assert.equal(await settled(made("text", new pulumi.asset.StringAsset("exit 1\n")).scriptContent), "exit 1\n");
    const later = pulumi.output(Promise.resolve("exit 2\n"));
    assert.equal(await settled(made("later", later).scriptContent), "exit 2\n");
  });

  it("are no secret, unless the program says so", async () => {
    assert.equal(await pulumi.isSecret(made("open", "exit 0\n").scriptContent), false);
    const hidden = made("hidden", pulumi.secret("$password = 'hush'\n"));
    assert.equal(await pulumi.isSecret(hidden.scriptContent), true);
    assert.equal(await settled(hidden.scriptContent), "$password = 'hush'\n");
  });

  it("say when a remediation runs in Graph's own shape", () => {
    assert.deepEqual(intune.daily({ time: "10:00:00" }), {
      "@odata.type": "#microsoft.graph.deviceHealthScriptDailySchedule",
      interval: 1,
      time: "10:00:00",
      useUtc: false,
    });
    assert.deepEqual(intune.hourly(4), {
      "@odata.type": "#microsoft.graph.deviceHealthScriptHourlySchedule",
      interval: 4,
    });
    assert.deepEqual(intune.once({ date: "2026-12-01", time: "08:00:00", useUtc: true }), {
      "@odata.type": "#microsoft.graph.deviceHealthScriptRunOnceSchedule",
      date: "2026-12-01",
      time: "08:00:00",
      useUtc: true,
    });
  });
});

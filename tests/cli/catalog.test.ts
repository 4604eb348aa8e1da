import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Definition } from "../../catalog/definition.ts";
import { allDefinitions, definition } from "../../catalog/table.ts";
import { callOf } from "../../cli/catalog/entry.ts";
import { search } from "../../cli/catalog/search.ts";
import { root } from "../support.ts";

const main = path.join(root, "dist", "cli", "main.js");
const run = (...args: string[]) => spawnSync(process.execPath, [main, "catalog", ...args], { encoding: "utf8" });
const all = [...allDefinitions()];
const first = (count: number, ...words: string[]) =>
  search(all, words)
    .slice(0, count)
    .map(({ id }) => id);
const settingOf = (id: string): Definition => definition(id) ?? assert.fail(id);

const DEFENDER = "device_vendor_msft_policy_config_defender";

describe("pulumi-intune catalog find", () => {
  it("finds a setting by what it is called, however that is written", () => {
    const wanted = `${DEFENDER}_allowrealtimemonitoring`;
    for (const words of [
      ["realtime", "monitoring"],
      ["allow real-time monitoring"],
      ["AllowRealtimeMonitoring"],
      [wanted],
    ])
      assert.equal(first(1, ...words)[0], wanted, words.join(" "));
  });

  it("finds it by its area, its category, its options and the setting that it stands below", () => {
    assert.ok(
      first(20, "bitlocker", "xts", "256").some((id) =>
        id.startsWith("device_vendor_msft_bitlocker_encryptionmethodbydrivetype"),
      ),
    );
    assert.equal(
      first(1, "firewall", "rule", "action")[0],
      "vendor_msft_firewall_mdmstore_firewallrules_{firewallrulename}_action_type",
    );
    assert.ok(first(1, "laps", "backup")[0]?.startsWith("device_vendor_msft_laps_policies_backupdirectory"));
  });

  it("finds words where they begin, and only settings in which all of them are", () => {
    assert.deepEqual(search(all, ["realtime", "xyzzy"]), []);
    for (const { id, label, name, area, keywords, category, rootId, options } of search(all, ["ping"]).slice(0, 50)) {
      const texts = [
        id,
        label,
        name,
        area,
        ...(keywords ?? []),
        ...(category ?? []),
        settingOf(rootId).label,
        ...(options ?? []).map((option) => option.label),
      ];
      assert.ok(
        texts.some((text) => /(^|[^A-Za-z])ping|Ping|PING/i.test(text)),
        id,
      );
    }
  });

  it("prints the import and the call, and says how many more there are", () => {
    const { status, stdout, stderr } = run("find", "avg", "cpu", "load", "--limit", "1");
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(
      stdout,
      /import \{ defender \} from "pulumi-intune\/catalog\/windows";\n {2}defender\.avgCpuLoadFactor\(number from 0 to 100\)/,
    );
    assert.match(run("find", "bitlocker", "--limit", "2").stdout, /\d+ more; --limit shows them\n$/);
  });

  it("prints JSON for programs, of one platform where that is asked for", () => {
    const found = JSON.parse(run("find", "firewall", "--platform", "macOS", "--json", "--limit", "500").stdout);
    assert.ok(found.length > 3);
    for (const one of found) assert.ok(one.platforms.includes("macOS"), one.id);
  });

  it("fails where there is none, and where an option is wrong", () => {
    for (const [args, said] of [
      [["find", "xyzzy"], /No setting matches xyzzy/],
      [["find", "ping", "--limit", "none"], /whole number above 0/],
      [["find", "ping", "--platform", "amiga"], /Allowed choices are windows10/],
    ] as const) {
      const { status, stderr } = run(...args);
      assert.equal(status, 1);
      assert.match(stderr, said);
    }
  });
});

describe("pulumi-intune catalog show", () => {
  it("prints the facts by id or by path, in whatever case", () => {
    const byId = run("show", `${DEFENDER}_avgcpuloadfactor`).stdout;
    assert.match(byId, /^Defender › Avg CPU Load Factor\n/);
    assert.match(byId, /\n {2}default +50\n/);
    for (const name of ["windows/defender.avgCpuLoadFactor", "defender.avgCPUloadfactor"])
      assert.equal(run("show", name).stdout, byId, name);
  });

  it("names what stands below a setting, with a mark on what may be left out", () => {
    const { stdout } = run("show", "firewall.firewallRules");
    assert.match(stdout, /\n {4}name: text /);
    assert.match(stdout, /\n {4}direction\?: "inbound" \| "outbound" /);
  });

  it("says how to search where there is no such setting", () => {
    const { status, stderr } = run("show", "defendr.allowRealtimeMonitoring");
    assert.equal(status, 1);
    assert.match(
      stderr,
      /no setting defendr\.allowRealtimeMonitoring; did you mean the area defender\? .*catalog find allowRealtimeMonitoring/,
    );
  });
});

describe("how a setting is called", () => {
  it("is told with options, children and the user's twin", () => {
    const call = (id: string): string => callOf(settingOf(id));
    assert.equal(
      call(`${DEFENDER}_allowrealtimemonitoring`),
      'defender.allowRealtimeMonitoring("notAllowed" | "allowed")',
    );
    assert.equal(
      call("device_vendor_msft_bitlocker_encryptionmethodbydrivetype"),
      'bitLocker.encryptionMethodByDriveType("disabled" | { enabled: { … } })',
    );
    assert.match(call("user_vendor_msft_policy_config_browser_allowsmartscreen"), /^browser\.user\.allowSmartScreen\(/);
  });
});

import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Exports, readExports } from "../../cli/exports/read.ts";

const POLICY = "windowsIdentityProtectionConfiguration";
const id = "11111111-2222-4333-8444-555555555555";
const group = "6b0f2a4e-8e0f-4d0e-9d8e-0d6a3b1f2c11";
const hello = { "@odata.type": `#microsoft.graph.${POLICY}`, id, displayName: "Hello", pinMinimumLength: 8 };
const DEFENDER = "device_vendor_msft_policy_config_defender_allowrealtimemonitoring";
const catalog = {
  name: "Antivirus",
  platforms: "windows10",
  technologies: "mdm,microsoftSense",
  settings: [
    {
      id: "0",
      settingInstance: {
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
        settingDefinitionId: DEFENDER,
        choiceSettingValue: { value: `${DEFENDER}_1`, children: [] },
      },
    },
  ],
};
const target = (name: string, more: object) => ({ target: { "@odata.type": `#microsoft.graph.${name}`, ...more } });
const toGroup = { target: { "@odata.type": "#microsoft.graph.groupAssignmentTarget", groupId: group } };

describe("exported files", () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "exports-"));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const write = (name: string, content: unknown): void => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, Buffer.isBuffer(content) || typeof content === "string" ? content : JSON.stringify(content));
  };
  const read = (files: Record<string, unknown>): Exports => {
    for (const [name, content] of Object.entries(files)) write(name, content);
    return readExports([folder]);
  };
  const said = (properties: object) =>
    Object.fromEntries(Object.entries(properties).filter(([name]) => !["id", "assignments"].includes(name)));

  const swapped = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
  const wrappers: Record<string, unknown> = {
    "of Graph": hello,
    "in an answer of Graph": { "@odata.context": "https://graph.microsoft.com/beta/$metadata#x", value: [hello] },
    "in a list": [hello],
    "in UTF-8 with a mark": `\uFEFF${JSON.stringify(hello)}`,
    "in UTF-16, as PowerShell writes": Buffer.from(`\uFEFF${JSON.stringify(hello)}`, "utf16le"),
    "in UTF-16 without a mark": Buffer.from(JSON.stringify(hello), "utf16le"),
    "in UTF-16, big end first": swapped(JSON.stringify(hello)),
    "with annotations, actions, links and what is null, as IntuneManagement writes": {
      "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/deviceConfigurations/$entity",
      "@odata.id": `deviceManagement/deviceConfigurations('${id}')`,
      "pinMinimumLength@odata.type": "#Int32",
      "#microsoft.graph.assign": { target: "https://graph.microsoft.com/x" },
      "assignments@odata.navigationLink": "x",
      somethingNew: null,
      groupAssignments: [],
      supportsScopeTags: true,
      version: 3,
      ...hello,
    },
    "in a text of JSON, as CIPP keeps templates": {
      RowKey: "1",
      JSON: JSON.stringify({ Displayname: "Other", Type: "Device", RAWJson: JSON.stringify(hello) }),
    },
  };
  for (const [form, content] of Object.entries(wrappers)) {
    it(`are read ${form}`, () => {
      const { objects, unread } = read({ "Device Configurations/hello.json": content });
      assert.deepEqual(unread, []);
      const [one, ...more] = objects;
      assert.deepEqual(more, []);
      assert.equal(one?.kind.type, `microsoft.graph.${POLICY}`);
      assert.equal(one.name, "Hello");
      assert.equal(one.properties.pinMinimumLength, 8);
      assert.equal(one.file, "Device Configurations/hello.json");
      assert.deepEqual(one.lost, []);
    });
  }

  it("of the settings catalog are known by what only they have, or by what the answer says", () => {
    const context = "https://graph.microsoft.com/beta/$metadata#deviceManagement/configurationPolicies/$entity";
    const empty = { "@odata.context": context, name: "Empty", platforms: "windows10", technologies: "mdm" };
    const { objects, unread } = read({ "a.json": catalog, "b.json": empty });
    assert.deepEqual(unread, []);
    assert.deepEqual(
      objects.map(({ kind, name }) => [kind.name, name]),
      [
        ["DeviceManagementConfigurationPolicy", "Antivirus"],
        ["DeviceManagementConfigurationPolicy", "Empty"],
      ],
    );
    assert.deepEqual(objects[0]?.properties.technologies, ["mdm", "microsoftSense"]);
  });

  it("take their name from `displayName` or the file where the property of the type is missing", () => {
    const { name: _, ...nameless } = catalog;
    const { objects } = read({ "LAPS.json": nameless, "x.json": { ...nameless, displayName: "Shown" } });
    assert.deepEqual(
      objects.map(({ name, properties, lost }) => [name, properties.name, lost]),
      [
        ["LAPS", "LAPS", []],
        ["Shown", "Shown", []],
      ],
    );
  });

  describe("tell whom policies are for", () => {
    const assignmentsOf = (files: Record<string, unknown>) => read(files).objects[0]?.properties.assignments;

    it("in the policy, with names in the place of ids as IntuneCD has them", () => {
      const named = { ...hello, assignments: [target("groupAssignmentTarget", { groupName: "Pilot" })] };
      assert.deepEqual(assignmentsOf({ "a.json": named }), [target("groupAssignmentTarget", { groupId: "Pilot" })]);
    });

    it("in a file of their own: by the answer's address, by their ids, or by the file's name", () => {
      const context = `https://graph.microsoft.com/beta/$metadata#deviceManagement/deviceConfigurations('${id}')/assignments`;
      for (const apart of [
        { "z.json": { "@odata.context": context, value: [{ id: "x", ...toGroup }] } },
        { "z.json": [{ id: `${id}_${group}`, ...toGroup }] },
        { "Assignments/Hello.json": [toGroup] },
      ]) {
        fs.rmSync(folder, { recursive: true });
        assert.deepEqual(assignmentsOf({ "a.json": hello, ...apart }), [toGroup]);
      }
    });

    it("or say what of it isn't read", () => {
      const odd = [{ ...toGroup, source: "policySets" }, { intent: "apply" }, toGroup];
      const { objects } = read({
        "a.json": { ...hello, assignments: odd },
        "b.json": { ...hello, assignments: "all" },
      });
      assert.deepEqual(
        objects.map(({ lost }) => lost.map(({ path: at }) => at)),
        [["assignments[0]", "assignments[1]"], ["assignments"]],
      );
      assert.deepEqual(objects[0]?.properties.assignments, [toGroup]);
    });

    it("and nobody's assignments are passed over", () => {
      const { unread } = read({ "a.json": hello, "Assignments/Other.json": [toGroup] });
      assert.deepEqual(
        unread.map(({ file }) => file),
        ["Assignments/Other.json"],
      );
      assert.match(unread[0]?.why ?? "", /isn't among the files/);
    });
  });

  it("lose no member without a word, at any depth", () => {
    const settingInstance = { ...catalog.settings[0]?.settingInstance, note: "kept?" };
    const odd = {
      ...catalog,
      colour: "red",
      settings: [{ id: "0", settingInstance }, { settingInstance: { "@odata.type": "#x" } }],
    };
    const [object] = read({ "a.json": odd, "b.json": { ...hello, pinMinimumLenght: 8 } }).objects;
    assert.deepEqual(object?.lost.map(({ path: at }) => at).sort(), [
      "colour",
      "settings[0].settingInstance.note",
      "settings[1].settingInstance",
    ]);
    const other = readExports([path.join(folder, "b.json")]).objects[0];
    assert.match(other?.lost[0]?.why ?? "", /no property of that name; did you mean pinMinimumLength\?/);
  });

  it("that say the same twice are one policy, and it is said", () => {
    const { objects, repeated } = read({
      "a.json": hello,
      "b.json": { ...hello, id: "x", version: 7, assignments: [] },
    });
    assert.equal(objects.length, 1);
    assert.deepEqual(repeated, [{ file: "b.json", at: "", as: "a.json" }]);
    assert.deepEqual(said(objects[0]?.properties ?? {}), { displayName: "Hello", pinMinimumLength: 8 });
  });

  it("of a tenant's own defaults are known by their id, or by the priority that only they have", () => {
    const type = "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration";
    const defaults = (more: object) => {
      fs.rmSync(path.join(folder, "a.json"), { force: true });
      return read({ "a.json": { "@odata.type": type, displayName: "x", ...more } }).objects[0]?.isDefault;
    };
    assert.equal(defaults({ id: `${id}_WindowsRestore`, priority: 0 }), true);
    assert.equal(defaults({ id: `${id}_WindowsRestore` }), true);
    assert.equal(defaults({ priority: 0 }), true);
    // One of the tenant's own making ends in the same, with an id of its own.
    assert.equal(defaults({ id: `${id}_WindowsRestore`, priority: 1 }), false);
    assert.equal(defaults({ id, priority: 0 }), false);
    assert.equal(defaults({}), false);
    const without = {
      "@odata.type": "#microsoft.graph.windowsIdentityProtectionConfiguration",
      displayName: "x",
      priority: 0,
    };
    assert.equal(read({ "a.json": without }).objects[0]?.isDefault, false);
  });

  it("that say a secret which the service never gives back are read with it", () => {
    const type = "#microsoft.graph.windowsWifiConfiguration";
    const { objects } = read({ "a.json": { "@odata.type": type, displayName: "x", preSharedKey: "hush" } });
    assert.equal(objects[0]?.properties.preSharedKey, "hush");
  });

  describe("that are hostile", () => {
    const SECRET = "hush-hush";
    const refused: Record<string, [unknown, RegExp]> = {
      "no JSON": [`{"displayName": "${SECRET}",`, /isn't JSON/],
      "an empty file": ["", /is empty/],
      "no text": [Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x81]), /UTF-8 or UTF-16/],
      "nesting without end": [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, /deeper than 200/],
      "objects nested without end": [`${'{"children":'.repeat(100_000)}1${"}".repeat(100_000)}`, /deeper than 200/],
      "a number": ["7", /isn't an object/],
      "an object of something else": [{ Version: 1, Families: [SECRET] }, /`@odata.type`/],
      "a type that isn't known": [
        { "@odata.type": "#microsoft.graph.conditionalAccessPolicy" },
        /no type conditionalAccessPolicy/,
      ],
      "a type of JavaScript's": [
        { "@odata.type": "#microsoft.graph.constructor", displayName: "x" },
        /no type constructor/,
      ],
      "a path in the place of a type": [{ "@odata.type": "../../../package", displayName: "x" }, /no type/],
      "a list that goes on elsewhere": [{ value: [], "@odata.nextLink": "https://evil.example" }, /another page/],
    };
    for (const [what, [content, why]] of Object.entries(refused)) {
      it(`are named and passed over: ${what}`, () => {
        const { objects, unread } = read({ "bad.json": content, "good.json": hello });
        assert.deepEqual(
          objects.map(({ name }) => name),
          ["Hello"],
        );
        assert.equal(unread.length, 1);
        assert.equal(unread[0]?.file, "bad.json");
        assert.match(unread[0]?.why ?? "", why);
        assert.doesNotMatch(JSON.stringify(unread), new RegExp(SECRET));
      });
    }

    it("have values of other types, and are read as far as they go", () => {
      const wrong = { ...hello, pinMinimumLength: { a: 1 }, roleScopeTagIds: 7 };
      const worse = { ...catalog, settings: [{ settingInstance: {} }, { settingInstance: { "@odata.type": 5 } }] };
      assert.equal(read({ "a.json": wrong, "b.json": worse }).objects.length, 2);
    });

    it("can't reach into prototypes", () => {
      read({ "a.json": `{"@odata.type":"#microsoft.graph.${POLICY}","displayName":"x","__proto__":{"polluted":1}}` });
      assert.equal(({} as Record<string, unknown>).polluted, undefined);
    });

    it("are too large", () => {
      write("a.json", hello);
      fs.truncateSync(path.join(folder, "a.json"), 129 * 2 ** 20);
      assert.match(readExports([folder]).unread[0]?.why ?? "", /larger than 128 MB/);
    });

    it("are links, which lead nowhere", function () {
      const outside = fs.mkdtempSync(path.join(os.tmpdir(), "outside-"));
      try {
        fs.writeFileSync(path.join(outside, "hello.json"), JSON.stringify(hello));
        try {
          fs.symlinkSync(path.join(outside, "hello.json"), path.join(folder, "file.json"));
        } catch {
          // Windows lets nobody but administrators make links to files.
          this.skip();
        }
        fs.symlinkSync(outside, path.join(folder, "folder"), "junction");
        fs.symlinkSync(folder, path.join(folder, "round"), "junction");
        const { objects, unread } = readExports([folder]);
        assert.deepEqual(objects, []);
        assert.deepEqual(unread.map(({ file }) => file).sort(), ["file.json", "folder", "round"]);
        for (const { why } of unread) assert.match(why, /link/);
      } finally {
        fs.rmSync(outside, { recursive: true });
      }
    });

    it("are named below the folder that is given, or each with its own where there are several", () => {
      write("a/x.json", hello);
      write("b/x.json", { ...hello, displayName: "Other" });
      const [a, b] = ["a", "b"].map((name) => path.join(folder, name)) as [string, string];
      const files = (given: string[]) => {
        const { objects, root } = readExports(given);
        return [root.replaceAll("\\", "/"), ...objects.map(({ file }) => file)];
      };
      const at = (name: string) => path.join(folder, name).replaceAll("\\", "/");
      assert.deepEqual(files([`${a}${path.sep}`]), [at("a"), "x.json"]);
      assert.deepEqual(files([path.join(a, "x.json")]), [at("a"), "x.json"]);
      assert.deepEqual(files([a, b]), ["", at("a/x.json"), at("b/x.json")]);
    });

    it("aren't there", () => {
      assert.throws(() => readExports([path.join(folder, "nowhere")]), /nowhere isn't there/);
    });
  });
});

import assert from "node:assert/strict";
import { evaluate } from "../../effective/filter/evaluate.ts";
import { parseRule } from "../../effective/filter/parse.ts";
import { type Relation, relation } from "../../effective/filter/relation.ts";

const SURFACE = '(device.manufacturer -eq "Microsoft") and (device.model -startsWith "Surface")';

describe("The rule of a filter", () => {
  describe("is read as Microsoft's page has it", () => {
    // Examples of the page, and what each must hold for and what not.
    const cases: [rule: string, property: string, holdsFor: (string | null)[], failsFor: (string | null)[]][] = [
      ['(device.cpuArchitecture -in ["x64", "arm64"])', "device.cpuarchitecture", ["x64", "ARM64"], ["x86", null]],
      [
        '(device.deviceCategory -contains "Engineering")',
        "device.devicecategory",
        ["EMEA engineering"],
        ["Sales", null],
      ],
      ['(device.deviceName -eq "Scott\'s Device")', "device.devicename", ["scott's device"], ["scott", null]],
      ['(device.deviceName -startsWith "S")', "device.devicename", ["sara"], ["mike"]],
      ["(device.enrollmentProfileName -ne $null)", "device.enrollmentprofilename", ["DEP"], [null]],
      ["(device.enrollmentProfileName eq Null)", "device.enrollmentprofilename", [null], ["DEP"]],
      [
        "(device.operatingSystemVersion -gt 10.0.22000.1000)",
        "device.operatingsystemversion",
        ["10.0.22631.1"],
        ["10.0.22000.1000", "10.0.9.9", null],
      ],
      [
        '(device.operatingSystemVersion -le "10.0.22631.3235")',
        "device.operatingsystemversion",
        ["10.0.22631.3235", "10.0.9"],
        ["10.0.22631.10000"],
      ],
      ["(device.operatingSystemVersion -eq 14.2)", "device.operatingsystemversion", ["14.2.0", "14.2"], ["14.2.1"]],
      [
        '(device.osVersion -in ["10.15.3 (19D2064)","10.14.2 (18C54)"])',
        "device.osversion",
        ["10.14.2 (18c54)"],
        ["10.14.2"],
      ],
      ['(device.model -notContains "Galaxy")', "device.model", ["iPhone 8"], ["Galaxy Note"]],
      ['(device.manufacturer -notIn ["Samsung","Lenovo"])', "device.manufacturer", ["Microsoft"], ["LENOVO"]],
      ['(device.model -contains "iPad Pro (12.9\\")")', "device.model", ['iPad Pro (12.9")(2nd)'], ["iPad Pro 12.9"]],
    ];
    for (const [rule, property, holdsFor, failsFor] of cases) {
      it(rule, () => {
        const parsed = parseRule(rule);
        const verdicts = (values: readonly (string | null)[]) =>
          values.map((value) => evaluate(parsed, new Map([[property, value]])));
        assert.deepEqual(
          verdicts(holdsFor),
          holdsFor.map(() => true),
        );
        assert.deepEqual(
          verdicts(failsFor),
          failsFor.map(() => false),
        );
      });
    }
  });

  it("binds `and` more than `or`, and brackets more than both", () => {
    const of = (rule: string, a: string, b: string, c: string) =>
      evaluate(
        parseRule(rule),
        new Map([
          ["device.a", a],
          ["device.b", b],
          ["device.c", c],
        ]),
      );
    const [a, b, c] = ['device.a -eq "1"', 'device.b -eq "1"', 'device.c -eq "1"'];
    assert.equal(of(`${a} or ${b} and ${c}`, "1", "0", "0"), true);
    assert.equal(of(`(${a} or ${b}) and ${c}`, "1", "0", "0"), false);
  });

  it("can't be told of a device of which a value isn't known", () => {
    assert.equal(evaluate(parseRule(SURFACE), new Map([["device.manufacturer", "Microsoft"]])), undefined);
    assert.equal(evaluate(parseRule(SURFACE), new Map([["device.manufacturer", "Dell"]])), false);
  });

  describe("that isn't one is refused, with the place", () => {
    const cases: [rule: string, says: RegExp][] = [
      ["", /character 1 .* a property .* its end/],
      ['(device.model -eq "x"', /character 22 .*`\)`.* its end/],
      ['device.model -like "x"', /character 14 .* an operator .*"-like/],
      ["device.model -eq", /character 17 .* a value .* its end/],
      ['device.model -eq "x" device.model', /character 22 .*`and`, `or` or the end/],
      ['device.model -in ["a" "b"]', /character 23 .*`]`/],
      ['model -eq "x"', /character 1 .* a property/],
      ['device.model -eq "x', /character 18 .* the end of a text/],
    ];
    for (const [rule, says] of cases)
      it(JSON.stringify(rule), () => assert.throws(() => parseRule(rule), { message: says }));
  });
});

describe("Two rules", () => {
  const use = (rule: string, mode: "include" | "exclude" = "include") => ({ rule: parseRule(rule), mode });
  const cases: [left: string, right: string, found: Relation][] = [
    ['device.deviceOwnership -eq "Corporate"', 'device.deviceOwnership -eq "Personal"', "disjoint"],
    ['device.deviceOwnership -eq "Corporate"', '(device.deviceOwnership -eq "corporate")', "same"],
    ['device.deviceOwnership -eq "Corporate"', 'device.deviceOwnership -ne "Personal"', "within"],
    ['device.model -in ["A","B","C"]', 'device.model -in ["B"]', "around"],
    ['device.model -in ["A","B"]', 'device.model -in ["C","D"]', "disjoint"],
    ['device.model -in ["A","B"]', 'device.model -in ["B","C"]', "unknown"],
    ['device.model -startsWith "Surface"', 'device.model -startsWith "Surface Laptop"', "around"],
    ['device.model -startsWith "Surface"', 'device.model -startsWith "Latitude"', "disjoint"],
    ['device.model -eq "Surface Go"', 'device.model -startsWith "Surface"', "within"],
    ['device.model -contains "Go"', 'device.model -notContains "Go"', "disjoint"],
    ['device.model -startsWith "Surface"', 'device.model -contains "Go"', "unknown"],
    [SURFACE, 'device.manufacturer -eq "Microsoft"', "within"],
    [SURFACE, 'device.manufacturer -eq "Dell"', "disjoint"],
    ['device.manufacturer -eq "Dell" or device.manufacturer -eq "HP"', 'device.manufacturer -eq "HP"', "around"],
    ["device.operatingSystemVersion -ge 10.0.22000", "device.operatingSystemVersion -lt 10.0.22000", "disjoint"],
    ["device.operatingSystemVersion -ge 10.0.22621", "device.operatingSystemVersion -gt 10.0.22000", "within"],
    ["device.operatingSystemVersion -ge 10.0.22000", "device.operatingSystemVersion -le 10.0.22000", "unknown"],
    ["device.operatingSystemVersion -eq 14.2", "device.operatingSystemVersion -eq 14.2.0", "same"],
    ['device.manufacturer -eq "Dell"', 'device.model -eq "Latitude"', "unknown"],
    // Whether a device without a category counts as one of another category isn't documented.
    ['device.deviceCategory -ne "Kiosk"', "device.deviceCategory -eq $null", "unknown"],
  ];
  for (const [left, right, found] of cases) {
    it(`${left} is ${found} ${right}`, () => assert.equal(relation(use(left), use(right)), found));
  }

  it("used to include and to exclude are disjoint", () => {
    assert.equal(relation(use(SURFACE), use(SURFACE, "exclude")), "disjoint");
    assert.equal(relation(use('device.model -eq "A"'), use('device.model -eq "B"', "exclude")), "within");
  });

  /** What is claimed of two rules must be so for every device of a small world, where all of them can be looked at. */
  it("are never said to be what they aren't: 1,500 pairs, each looked at for every device", () => {
    const next = random(7);
    const texts = ["a", "ab", "b", "ba", "abc", "c"];
    const versions = ["1", "1.5", "2", "2.0", "10"];
    const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
    const quoted = (text: string) => `"${text}"`;
    const comparison = () => {
      if (next() < 0.25)
        return `device.operatingSystemVersion -${pick(["eq", "ne", "gt", "ge", "lt", "le"])} ${pick(versions)}`;
      const operator = pick(["eq", "ne", "startsWith", "contains", "notContains", "in", "notIn"]);
      const value =
        operator.toLowerCase().endsWith("in") && operator !== "contains"
          ? `[${[pick(texts), pick(texts)].map(quoted).join(",")}]`
          : quoted(pick(texts));
      return `device.${pick(["model", "name"])} -${operator} ${value}`;
    };
    const rule = (depth: number): string =>
      depth === 0 || next() < 0.3 ? comparison() : `(${rule(depth - 1)} ${pick(["and", "or"])} ${rule(depth - 1)})`;
    const devices = [...texts, "cab", ""].flatMap((model) =>
      [...texts, "bca"].flatMap((name) =>
        [...versions, "1.7", "3"].map(
          (version) =>
            new Map([
              ["device.model", model],
              ["device.name", name],
              ["device.operatingsystemversion", version],
            ]),
        ),
      ),
    );
    const counts = new Map<Relation, number>();
    for (let pair = 0; pair < 1500; pair++) {
      const [left, right] = [rule(2), rule(2)];
      const found = relation(use(left), use(right));
      counts.set(found, (counts.get(found) ?? 0) + 1);
      const [one, other] = [parseRule(left), parseRule(right)];
      for (const device of devices) {
        const [a, b] = [evaluate(one, device), evaluate(other, device)];
        const isWrong =
          (found === "disjoint" && a && b) ||
          ((found === "within" || found === "same") && a && !b) ||
          ((found === "around" || found === "same") && b && !a);
        assert.ok(!isWrong, `${left} is called ${found} ${right}, but not for ${JSON.stringify([...device])}`);
      }
    }
    for (const found of ["disjoint", "within", "around", "unknown"] as const)
      assert.ok((counts.get(found) ?? 0) > 40, found);
  });
});

/** Numbers from 0 to 1 that are the same each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** What holds of every definition that the product ships. */
import assert from "node:assert/strict";
import { type Definition, keyOf } from "../../catalog/definition.ts";
import { allDefinitions, areaNames, atPath, childrenOf, definition, moduleNames, pathOf } from "../../catalog/table.ts";

const all = [...allDefinitions()];
const count = (holds: (one: Definition) => boolean): number => all.filter(holds).length;
const offenders = (wrong: (one: Definition) => boolean): string[] => all.filter(wrong).map(({ id }) => id);

describe("the data of the catalog", () => {
  it("are the definitions that Graph gave in August 2026", () => {
    // 18,320 of configuration, and 13 that only compliance policies have.
    assert.equal(
      count(({ usage }) => usage !== "compliance"),
      18_320,
    );
    assert.equal(
      count(({ usage }) => usage === "compliance"),
      13,
    );
    assert.equal(
      count(({ parents, usage }) => parents.length === 0 && usage !== "compliance"),
      11_092,
    );
    assert.deepEqual(
      ["choice", "simple", "simpleCollection", "groupCollection", "choiceCollection", "redirect"].map((shape) =>
        count((one) => one.shape === shape && one.usage !== "compliance"),
      ),
      [13_508, 3_202, 1_163, 376, 41, 30],
    );
    assert.equal(
      count(({ valueType }) => valueType === "secret"),
      19,
    );
    assert.equal(new Set(all.map(keyOf)).size, all.length);
  });

  it("can each be found by id and by path", () => {
    assert.deepEqual(
      offenders((one) => definition(one.id) !== one),
      [],
    );
    assert.deepEqual(
      offenders((one) => one.shape !== "redirect" && atPath(pathOf(one)) !== one),
      [],
    );
  });

  it("have names that programs can write", () => {
    assert.deepEqual(
      offenders(({ name }) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)),
      [],
    );
    const areas = moduleNames().flatMap((module) => [module, ...areaNames(module)]);
    assert.deepEqual(
      areas.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name)),
      [],
    );
  });

  it("have names that differ wherever programs see them together", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const one of all) {
      const { module, area, user, parents, id, name } = one;
      const places =
        parents.length === 0 ? [`${module}/${area}/${user}`] : parents.map((above) => above.option ?? above.id);
      for (const place of places) {
        const key = `${place}#${name}`;
        if (seen.has(key)) twice.push(`${id} and ${seen.get(key)} are ${key}`);
        seen.set(key, id);
      }
    }
    assert.deepEqual(twice, []);
  });

  it("have literals that differ within a choice", () => {
    assert.deepEqual(
      offenders(({ options = [] }) => new Set(options.map(({ literal }) => literal)).size !== options.length),
      [],
    );
    assert.deepEqual(
      offenders(({ options = [] }) => options.some(({ literal }) => literal === "")),
      [],
    );
  });

  it("stand below settings that are there, under options that are there", () => {
    const lost = all.flatMap(({ id, parents }) =>
      parents
        .filter((parent) => {
          const above = definition(parent.id);
          return (
            !above || (parent.option !== undefined && !above.options?.some((option) => option.id === parent.option))
          );
        })
        .map((parent) => `${id} below ${parent.option ?? parent.id}`),
    );
    assert.deepEqual(lost, []);
    assert.deepEqual(
      offenders((one) => one.parents.some((parent) => !childrenOf(definition(parent.id) as Definition).includes(one))),
      [],
    );
  });

  it("have defaults that are options, or within the range", () => {
    assert.deepEqual(
      offenders(
        ({ options, default: given }) =>
          options !== undefined && given !== undefined && !options.some(({ id }) => id === given),
      ),
      [],
    );
  });
});

/**
 * The SDK loads in each process what it seldom asks: npm's resolver of dependency trees and the TypeScript compiler, for
 * functions that are deployed; tracing; its own automation. That takes longer than all the rest together. So each is
 * loaded when it is asked. V8's debugger, which names the files of functions that can't be deployed, is left out; and
 * Node's own source maps, of the program's files alone, are in the place of a library's.
 */
import Module from "node:module";
import path from "node:path";

type Load = (request: string, parent: NodeJS.Module | undefined, isMain: boolean) => object;
const hidden = Module as unknown as { _load: Load };
const load = hidden._load;
const SDK = path.join("node_modules", "@pulumi", "pulumi");

/** What a file of the SDK gets for what it asks for. */
interface Lean {
  readonly by: string;
  readonly asked: RegExp;
  readonly gets: (whole: () => object) => object;
}

const leaner: readonly Lean[] = [
  { by: "codePaths.js", asked: /^@npmcli\/arborist$/, gets: late() },
  { by: "typescript-shim.js", asked: /^typescript$/, gets: late() },
  { by: "index.js", asked: /^\.\/automation$/, gets: late() },
  // What is taken out of these at once are classes and functions.
  { by: "tracing.js", asked: /^@opentelemetry\/(?!api$)/, gets: late(called) },
  { by: "index.js", asked: /closure\/v8Hooks$/, gets: () => ({ isInitializedAsync: async () => {} }) },
  { by: "index.js", asked: /^source-map-support\/register$/, gets: nodesOwnSourceMaps },
];

hidden._load = (request, parent, isMain) => {
  const whole = () => load(request, parent, isMain);
  if (!parent?.filename?.includes(SDK)) return whole();
  const lean = leaner.find(({ by, asked }) => by === path.basename(parent.filename) && asked.test(request));
  return lean ? lean.gets(whole) : whole();
};

/** A module that is loaded when something is taken out of it. */
function late(taken: (value: () => unknown) => unknown = (value) => value()): Lean["gets"] {
  return (whole) =>
    new Proxy({}, { get: (_, name) => name === "__esModule" || taken(() => Reflect.get(whole(), name)) });
}

/** A class or function that is loaded when it is called. */
function called(load: () => unknown): object {
  return new Proxy(class {}, {
    apply: (_, self, args) => Reflect.apply(load() as () => unknown, self, args),
    construct: (_, args) => Reflect.construct(load() as new () => object, args),
  });
}

function nodesOwnSourceMaps(): object {
  Module.setSourceMapsSupport(true, { nodeModules: false });
  return {};
}

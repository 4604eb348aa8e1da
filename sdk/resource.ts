/** What all resource classes have in common. */
import * as pulumi from "@pulumi/pulumi";
import { providerSource } from "../provider/pulumi/source.ts";
import { dynamicToken, pluginToken } from "../provider/pulumi/tokens.ts";
import { HINT } from "../provider/pulumi/values.ts";
import { checkConfiguration } from "./configuration.ts";
import { withBytes } from "./images.ts";
import { knownToBeWrong } from "./known-values.ts";
import { withText } from "./scripts.ts";

/** Pulumi's options. `import` adopts an object by id, as the argument `adopt` does. */
export type IntuneResourceOptions = pulumi.CustomResourceOptions;

type Args = Readonly<Record<string, unknown>>;

/** What a class knows of its kind. */
export interface Shell {
  /** Names of all properties. */
  readonly properties: readonly string[];
  /** Arguments that are secret as a whole; the provider finds those that are secret further inside. */
  readonly secrets: readonly string[];
  /** Arguments that are scripts, which may be assets. Default: none. */
  readonly scripts?: readonly string[];
  /** Arguments that are images, which may be assets. Default: none. */
  readonly images?: readonly string[];
  /** The argument that the resource's name stands for where it isn't declared. Undefined: objects have no name. */
  readonly nameProperty?: string;
}

export abstract class IntuneResource extends pulumi.CustomResource {
  static isInstanceOf(value: unknown, type: string): boolean {
    return pulumi.CustomResource.isInstance(value) && (value as { __pulumiType?: string }).__pulumiType === type;
  }

  protected constructor(kindName: string, name: string, args: object, shell: Shell, opts: IntuneResourceOptions = {}) {
    checkConfiguration();
    const { import: adopt, aliases = [], ...rest } = opts;
    const isDeclared = rest.id === undefined && rest.urn === undefined;
    const given = isDeclared ? givenArgs(name, { ...args, ...(adopt ? { adopt } : {}) }, shell) : {};
    const wrong = isDeclared && name ? knownToBeWrong(kindName, name, given, rest) : undefined;
    // An up stops here. A preview goes on, so that it shows all that is wrong: this resource is then never registered.
    if (wrong && !pulumi.runtime.isDryRun()) throw wrong;
    const restore = omitPromiseStacks();
    try {
      super(
        dynamicToken(kindName),
        name,
        {
          ...undefinedOutputs(shell.properties),
          ...hidden(given, shell),
          ...(isDeclared ? { [HINT]: hint(name) } : {}),
          __provider: wrong ? Promise.reject(wrong) : providerSource(kindName),
        },
        // A stack that came through the plugin keeps its objects.
        { ...rest, aliases: [...aliases, { type: pluginToken(kindName) }] },
      );
    } finally {
      restore();
    }
  }
}

let resources = 0;

/** Two resources may have one name, under different parents; the number tells them apart. */
const hint = (name: string): string => `${++resources} ${name}`;

/** Looks at an object without managing it: the class's constructor, with the id in the options. */
export function getResource<T>(
  type: new (name: string, args: never, opts?: IntuneResourceOptions) => T,
  name: string,
  id: pulumi.Input<pulumi.ID>,
  opts?: pulumi.CustomResourceOptions,
): T {
  return new type(name, {} as never, { ...opts, id });
}

/** The engine fills these in; without the names the class would have no outputs. */
const undefinedOutputs = (properties: readonly string[]): Args =>
  Object.fromEntries(properties.map((property) => [property, undefined]));

const givenArgs = (name: string, args: Args, { nameProperty, scripts = [], images = [] }: Shell): Args => ({
  ...args,
  ...Object.fromEntries(images.filter((image) => image in args).map((image) => [image, withBytes(args[image])])),
  ...Object.fromEntries(scripts.filter((script) => script in args).map((script) => [script, withText(args[script])])),
  ...(nameProperty && args[nameProperty] === undefined && args.tenantDefault !== true ? { [nameProperty]: name } : {}),
});

function hidden(args: Args, { secrets }: Shell): Args {
  const there = secrets.filter((property) => args[property] !== undefined && args[property] !== null);
  return { ...args, ...Object.fromEntries(there.map((property) => [property, pulumi.secret(args[property])])) };
}

/**
 * The SDK notes a stack, mapped to the source, for each promise of a resource: with four for every property that is half
 * of a program's time, and only its search for leaked promises shows them. Other stacks are as ever.
 */
function omitPromiseStacks(): () => void {
  const map = Error.prepareStackTrace;
  if (map === undefined || process.env.PULUMI_DEBUG_PROMISE_LEAKS) return () => {};
  Error.prepareStackTrace = (error, frames) =>
    frames[0]?.getFunctionName() === "debuggablePromise" ? "" : map(error, frames);
  return () => {
    Error.prepareStackTrace = map;
  };
}

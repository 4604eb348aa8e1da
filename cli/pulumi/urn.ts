/** What a URN of Pulumi says. */
export interface Urn {
  readonly stack: string;
  readonly project: string;
  /** Without the types of parents. */
  readonly type: string;
  readonly name: string;
}

/** Reads `urn:pulumi:<stack>::<project>::<parents$type>::<name>`; a name may hold colons. */
export function parseUrn(urn: string): Urn {
  const [stack = "", project = "", types = "", ...name] = urn.replace(/^urn:pulumi:/, "").split("::");
  return { stack, project, type: types.split("$").at(-1) ?? "", name: name.join("::") };
}

const INTUNE = "pulumi-nodejs:dynamic/intune:";

/** Class name of an Intune configuration; undefined for other resources. */
export const classOf = (type: string): string | undefined =>
  type.startsWith(INTUNE) ? type.slice(INTUNE.length) : undefined;

/** What Pulumi itself keeps in a stack. */
export const isPulumis = (type: string): boolean =>
  type === "pulumi:pulumi:Stack" || type.startsWith("pulumi:providers:");

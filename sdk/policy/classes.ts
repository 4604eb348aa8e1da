/** What the classes of this package say to the compiler about their properties. Types alone: nothing is loaded. */
import type { Unwrap } from "@pulumi/pulumi";
import type * as classes from "../generated/index.ts";
import type { Configuration, Effective } from "./configuration.ts";

type Classes = typeof classes;
type ArgsOf<Name> = Name extends keyof Classes
  ? Classes[Name] extends new (
      name: string,
      args: infer Args,
      ...rest: never[]
    ) => unknown
    ? NonNullable<Args>
    : never
  : never;

/** A property of a class, or a path into an object of it. A class that a later release brings takes any name. */
export type PathOf<Name extends string> = Name extends keyof Classes
  ? (keyof ArgsOf<Name> & string) | `${keyof ArgsOf<Name> & string}.${string}`
  : string;

type ValueOf<Name extends string, Path> = Name extends keyof Classes
  ? Path extends keyof ArgsOf<Name>
    ? Unwrap<NonNullable<ArgsOf<Name>[Path]>> | null
    : unknown
  : unknown;

/** A configuration of one of some classes: only their properties can be asked for, and values have their types. */
export type ConfigurationOf<Name extends string> = Omit<Configuration, "effective" | "show"> & {
  effective<Path extends PathOf<Name>>(path: Path): Effective<ValueOf<Name, Path>>;
  show(path: PathOf<Name>): string;
};

import path from "node:path";
import { type AnalyzeDiagnostic, EnforcementLevel } from "@pulumi/pulumi/proto/analyzer_pb.js";
import type { Events } from "./events.ts";
import type { Goal } from "./goal.ts";
import { type Examined, type PackHost, PolicyPack } from "./policy-pack.ts";
import { isProviderType, parseReference, type Resource, STACK_TYPE } from "./resource.ts";
import type { Properties } from "./values.ts";
import { fromStruct } from "./wire.ts";

/** The policy packs of one operation. */
export class Policies {
  readonly #events: Events;
  readonly #preview: boolean;
  readonly #packs: PolicyPack[] = [];
  readonly #providers = new Map<string, Resource>();
  readonly #deleteBeforeReplace = new Map<string, boolean | undefined>();
  hasFailed = false;

  constructor(events: Events, preview: boolean) {
    this.#events = events;
    this.#preview = preview;
  }

  async start(folders: readonly string[], configFiles: readonly string[], host: PackHost): Promise<void> {
    await Promise.all(
      folders.map(async (folder, index) => {
        const pack = await PolicyPack.start(path.resolve(folder), configFiles[index], host);
        this.#packs.push(pack);
      }),
    );
  }

  async stop(): Promise<void> {
    await Promise.all(this.#packs.map((pack) => pack.stop()));
  }

  /** Packs run in the order given: each sees what the ones before it made of the resource. */
  async remediate(resource: Resource, goal: Goal): Promise<Properties> {
    if (isProviderType(resource.type)) this.#providers.set(resource.urn, resource);
    let properties = resource.inputs;
    for (const pack of this.#packs) {
      for (const remediation of await pack.remediate(this.#examined(resource, properties, goal.deleteBeforeReplace))) {
        const policy = { policyName: remediation.getPolicyname(), policyPackName: remediation.getPolicypackname() };
        if (remediation.getDiagnostic() === "") {
          const mended = fromStruct(remediation.getProperties());
          this.#events.policyRemediation({ ...policy, resourceUrn: resource.urn }, properties, mended);
          properties = mended;
        } else {
          const violation = { ...policy, message: remediation.getDiagnostic(), level: "advisory" };
          this.#events.policyViolation({ ...violation, resourceUrn: resource.urn });
        }
      }
    }
    return properties;
  }

  /** False when a mandatory rule is broken and the resource must not be changed. */
  async analyze(resource: Resource, goal: Goal): Promise<boolean> {
    this.#deleteBeforeReplace.set(resource.urn, goal.deleteBeforeReplace);
    const examined = this.#examined(resource, resource.inputs, goal.deleteBeforeReplace);
    const found = await Promise.all(this.#packs.map((pack) => pack.analyze(examined)));
    const broken = found.flat().filter((diagnostic) => this.#report(diagnostic, resource.urn));
    return broken.length === 0 || this.#preview;
  }

  /** Rules on the stack as a whole see what became of all resources. */
  async analyzeStack(resources: ReadonlyMap<string, Resource>): Promise<void> {
    if (this.#packs.length === 0) return;
    const stack = [...resources.values()].map((resource) => {
      return this.#examined(resource, resource.outputs, this.#deleteBeforeReplace.get(resource.urn));
    });
    const root = stack.find(({ resource }) => resource.type === STACK_TYPE)?.resource.urn ?? "";
    const found = await Promise.all(this.#packs.map((pack) => pack.analyzeStack(stack)));
    for (const diagnostic of found.flat()) {
      this.#report(diagnostic, resources.has(diagnostic.getUrn()) ? diagnostic.getUrn() : root);
    }
  }

  /** True when the rule is a mandatory one. What a remediation left is as bad as what it was to mend. */
  #report(diagnostic: AnalyzeDiagnostic, resourceUrn: string): boolean {
    const level = diagnostic.getEnforcementlevel();
    const isMandatory = level === EnforcementLevel.MANDATORY || level === EnforcementLevel.REMEDIATE;
    if (isMandatory) this.hasFailed = true;
    this.#events.policyViolation({
      policyName: diagnostic.getPolicyname(),
      policyPackName: diagnostic.getPolicypackname(),
      message: diagnostic.getMessage(),
      level: isMandatory ? "mandatory" : "advisory",
      resourceUrn,
    });
    return isMandatory;
  }

  #examined(resource: Resource, properties: Properties, deleteBeforeReplace: boolean | undefined): Examined {
    const provider = this.#providers.get(parseReference(resource.provider).urn);
    return { resource, properties, deleteBeforeReplace, provider };
  }
}

import * as pulumi from "@pulumi/pulumi";

/** Settings of one tenant; each as the stack's configuration key of the same name. What is left out comes from the environment. */
export interface ProviderArgs {
  tenantId?: pulumi.Input<string>;
  clientId?: pulumi.Input<string>;
  clientSecret?: pulumi.Input<string>;
  clientCertificatePath?: pulumi.Input<string>;
  clientCertificatePassword?: pulumi.Input<string>;
  auth?: pulumi.Input<string>;
  accessToken?: pulumi.Input<string>;
  environment?: pulumi.Input<string>;
  endpoint?: pulumi.Input<string>;
  timeout?: pulumi.Input<number>;
  onExisting?: pulumi.Input<"error" | "adopt" | "duplicate">;
  onConflict?: pulumi.Input<"error" | "overwrite">;
}

const SECRETS = ["clientSecret", "clientCertificatePassword", "accessToken"];

/** Gives a part of a program settings of its own, for example another tenant: `{ provider: new intune.Provider(…) }`. */
export class Provider extends pulumi.ProviderResource {
  constructor(name: string, args: ProviderArgs, opts?: pulumi.ResourceOptions) {
    const settings = Object.entries(args).map(([key, value]) => [
      `intune:${key}`,
      SECRETS.includes(key) && value !== undefined ? pulumi.secret(value) : value,
    ]);
    super("pulumi-nodejs", name, Object.fromEntries(settings), opts);
  }
}

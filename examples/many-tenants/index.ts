// One baseline in the tenants of several customers, for whoever looks after them. The application is registered once,
// with consent in each tenant; its credential comes from the environment or the stack's configuration. Everything of a
// customer hangs below one component, so that a preview shows it together.
//
//   pulumi config set --path 'customers[0].name' contoso
//   pulumi config set --path 'customers[0].tenantId' <directory id>
//   pulumi config set --path 'customers[0].minimumPin' 8        (optional)
import * as pulumi from "@pulumi/pulumi";
import * as intune from "pulumi-intune";

interface Customer {
  name: string;
  tenantId: string;
  /** Characters; default 6. */
  minimumPin?: number;
}

/** What every customer gets. */
class Baseline extends pulumi.ComponentResource {
  readonly hello: intune.WindowsIdentityProtectionConfiguration;

  constructor(customer: Customer, opts: pulumi.ComponentResourceOptions) {
    super("msp:intune:Baseline", customer.name, {}, opts);
    this.hello = new intune.WindowsIdentityProtectionConfiguration(
      `${customer.name}-hello`,
      {
        displayName: "Baseline - Windows Hello for Business",
        securityDeviceRequired: true,
        pinMinimumLength: customer.minimumPin ?? 6,
        assignments: [intune.allDevices()],
      },
      { parent: this },
    );
    new intune.Windows10CompliancePolicy(
      `${customer.name}-compliance`,
      {
        displayName: "Baseline - Windows compliance",
        bitLockerEnabled: true,
        scheduledActionsForRule: [{ scheduledActionConfigurations: [{ actionType: "block", gracePeriodHours: 72 }] }],
        assignments: [intune.allDevices()],
      },
      { parent: this },
    );
    this.registerOutputs({ hello: this.hello.id });
  }
}

const customers = new pulumi.Config().requireObject<Customer[]>("customers");
const baselines = customers.map((customer) => {
  const provider = new intune.Provider(customer.name, { tenantId: customer.tenantId });
  return [customer.name, new Baseline(customer, { provider }).hello.id] as const;
});

export const helloPolicies = Object.fromEntries(baselines);

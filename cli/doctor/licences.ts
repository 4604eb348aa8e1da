import { GraphError } from "../../provider/errors.ts";
import type { GraphClient } from "../../provider/graph/client.ts";
import { type Finding, failed, fromError, ok, unknown } from "./finding.ts";

interface SubscribedSku {
  readonly skuPartNumber: string;
  readonly prepaidUnits?: { readonly enabled?: number };
  readonly consumedUnits?: number;
  readonly servicePlans: readonly { readonly servicePlanName: string; readonly provisioningStatus: string }[];
}

/** Plans that bring Intune: INTUNE_A, and those for education, small business, devices and others. */
const intunePlan = /^INTUNE_(A|EDU|SMBIZ|D)/;

/** Whether the tenant has a product with Intune in it. */
export async function licences(client: GraphClient): Promise<readonly Finding[]> {
  try {
    const all = await client.list<SubscribedSku>("/subscribedSkus");
    const found = all.filter(({ servicePlans }) =>
      servicePlans.some((plan) => intunePlan.test(plan.servicePlanName) && plan.provisioningStatus === "Success"),
    );
    if (found.length > 0) return found.map((sku) => ok("Licence", describe(sku)));
    const advice = "Without Intune the service refuses device management: get a trial or a plan that has Intune in it.";
    return [failed("Licence", "no product of the tenant has an Intune plan that is switched on", advice)];
  } catch (error) {
    if (!(error instanceof GraphError) || error.status !== 403) return [fromError("Licence", error)];
    const hint =
      "LicenseAssignment.Read.All or Organization.Read.All would let the doctor look; nothing else needs it.";
    return [unknown("Licence", "not known: the permission to see licences isn't held", hint)];
  }
}

const describe = ({ skuPartNumber, prepaidUnits, consumedUnits = 0 }: SubscribedSku): string =>
  `${skuPartNumber} has Intune (${consumedUnits} of ${prepaidUnits?.enabled ?? 0} licences assigned)`;

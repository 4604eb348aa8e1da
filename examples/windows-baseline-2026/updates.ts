/** Windows Update: the pilot at once, everybody within ten days. */
import { deliveryOptimization, windowsUpdate } from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";
import { byRing, inRings } from "./rings.ts";

/** Days. */
const deferral = byRing({ pilot: 0, early: 3, broad: 7 });
const deadline = byRing({ pilot: 1, early: 2, broad: 3 });

export const updates = () => [
  ...inRings((ring, assignments) =>
    policy(
      `updates-${ring}`,
      `Windows Update - ${ring}`,
      "Quality updates come after the ring before has had them.",
      [
        windowsUpdate.deferQualityUpdatesPeriodInDays(deferral(ring)),
        windowsUpdate.configureDeadlineForQualityUpdates(deadline(ring)),
        windowsUpdate.configureDeadlineGracePeriod(1),
        windowsUpdate.allowMuUpdateService("allowed"),
      ],
      assignments,
    ),
  ),
  policy("delivery", "Delivery optimisation", "Devices get updates from each other, in their own network only.", [
    deliveryOptimization.doDownloadMode("lan"),
    deliveryOptimization.doAllowVpnPeerCaching("notAllowed"),
    deliveryOptimization.doMinBatteryPercentageAllowedToUpload(40),
  ]),
];

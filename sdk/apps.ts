/** Apps that a policy of managed apps is for, by their platforms' ids of them. */
import type * as types from "./generated/types.ts";

/**
 * An Android app by its package: `apps: [intune.androidApp("com.microsoft.office.outlook")]`.
 */
export const androidApp = (packageId: string): types.ManagedMobileAppArgs => ({
  mobileAppIdentifier: { "@odata.type": "#microsoft.graph.androidMobileAppIdentifier", packageId },
});

/** An iOS or iPadOS app by its bundle. */
export const iosApp = (bundleId: string): types.ManagedMobileAppArgs => ({
  mobileAppIdentifier: { "@odata.type": "#microsoft.graph.iosMobileAppIdentifier", bundleId },
});

/** A Windows app by its id: Microsoft Edge is `com.microsoft.edge`. */
export const windowsApp = (windowsAppId: string): types.ManagedMobileAppArgs => ({
  mobileAppIdentifier: { "@odata.type": "#microsoft.graph.windowsAppIdentifier", windowsAppId },
});

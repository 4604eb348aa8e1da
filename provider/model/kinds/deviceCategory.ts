import { deviceCategories } from "../collections/index.ts";
import { defineKind } from "../kind.ts";

export default defineKind({
  name: "DeviceCategory",
  collection: deviceCategories,
  platform: "all",
  title: "Device category",
  description:
    "A name that people choose for a device when they enrol it, such as Kiosk or Warehouse. Dynamic groups and filters tell devices apart by it.",
  reference: "https://learn.microsoft.com/graph/api/resources/intune-shared-devicecategory?view=graph-rest-beta",
  fields: {},
  notes: [
    "A dynamic group matches devices by the name (`device.deviceCategory`): a category that gets another name empties groups that name the old one. Change their rules first.",
  ],
});

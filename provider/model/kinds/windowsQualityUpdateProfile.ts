import { windowsQualityUpdateProfiles } from "../collections/index.ts";
import { defineKind, integer, object, string } from "../kind.ts";

export default defineKind({
  name: "WindowsQualityUpdateProfile",
  collection: windowsQualityUpdateProfiles,
  platform: "windows",
  leaves: "the update that they have installed",
  title: "Expedited quality update of Windows",
  description:
    "Installs a security update at once on devices that don't have it yet, whatever their update ring says: against a hole that is being used.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofile?view=graph-rest-beta",
  fields: {
    expeditedUpdateSettings: object(
      "expeditedWindowsQualityUpdateSettings",
      {
        qualityUpdateRelease: string({
          description:
            "The day of the release that devices must have, as Graph's catalog of updates has it: `2026-11-10T00:00:00Z`.",
          required: true,
          sample: "2026-11-10T00:00:00Z",
          safer: "depends",
        }),
        daysUntilForcedReboot: integer({
          description: "How long people may put off the restart; 0 not at all.",
          min: 0,
          max: 2,
          unit: "days",
          safer: "lower",
        }),
        qualityUpdateCatalogItemId: string({
          description: "Id of the release in Graph's catalog of updates.",
          nullable: true,
          sample: null,
          safer: "depends",
        }),
      },
      { description: "Which update is installed, and how soon devices restart.", nullable: true, required: true },
    ),
    releaseDateDisplayName: string({ description: "The release, in words.", nullable: true, readOnly: true }),
    deployableContentDisplayName: string({ description: "Name of what is deployed.", nullable: true, readOnly: true }),
  },
});

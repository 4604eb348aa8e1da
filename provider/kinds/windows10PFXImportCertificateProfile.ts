import { deviceConfigurations } from "../collections.ts";
import { defineKind } from "../kind.ts";
import { keyStorageProviderOption } from "../types/keyStorageProviderOption.ts";

export default defineKind({
  name: "Windows10PFXImportCertificateProfile",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows10 pfx import certificate profile",
  description: "",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10pfximportcertificateprofile?view=graph-rest-beta",
  fields: {
    keyStorageProvider: keyStorageProviderOption({ description: "Key storage provider." }),
  },
});

import { deviceConfigurations } from "../collections/index.ts";
import { defineKind } from "../kind.ts";
import { keyStorageProviderOption } from "../types/keyStorageProviderOption.ts";

export default defineKind({
  name: "Windows10PFXImportCertificateProfile",
  collection: deviceConfigurations,
  platform: "windows",
  title: "Windows: imported certificates (older)",
  description:
    "Where the keys of imported certificates are kept, in an older form. See Windows10ImportedPFXCertificateProfile.",
  reference:
    "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10pfximportcertificateprofile?view=graph-rest-beta",
  fields: {
    keyStorageProvider: keyStorageProviderOption({
      description: "Where the private key is kept.",
      safer: { order: ["useSoftwareKsp", "useTpmKspOtherwiseUseSoftwareKsp", "useTpmKspOtherwiseFail"] },
    }),
  },
});

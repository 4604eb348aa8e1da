import { boolean, type Fields, reference, string } from "../fields.ts";
import { androidUsernameSource } from "./androidUsernameSource.ts";
import { easAuthenticationMethod } from "./easAuthenticationMethod.ts";
import { emailSyncDuration } from "./emailSyncDuration.ts";
import { userEmailSource } from "./userEmailSource.ts";

export const androidForWorkEasEmailProfileBaseFields: Fields = {
  authenticationMethod: easAuthenticationMethod({
    description: "How the device or its user proves who it is.",
    safer: { order: ["usernameAndPassword", "certificate"] },
  }),
  durationOfEmailToSync: emailSyncDuration({
    description: "How far back mail is synchronised.",
    safer: { order: ["unlimited", "oneMonth", "twoWeeks", "oneWeek", "threeDays", "oneDay"] },
  }),
  emailAddressSource: userEmailSource({ description: "Where the mail address comes from.", safer: "neutral" }),
  hostName: string({ description: "Exchange server, by host name.", required: true, safer: "depends" }),
  requireSsl: boolean({ description: "Uses TLS.", safer: "true" }),
  usernameSource: androidUsernameSource({ description: "Where the user name comes from.", safer: "neutral" }),
  identityCertificate: reference(["androidForWorkPkcsCertificateProfile", "androidForWorkScepCertificateProfile"], {
    description: "Certificate profile that the device signs in with.",
    nullable: true,
  }),
};

import { boolean, type Fields, reference, string } from "../fields.ts";
import { androidUsernameSource } from "./androidUsernameSource.ts";
import { easAuthenticationMethod } from "./easAuthenticationMethod.ts";
import { emailSyncDuration } from "./emailSyncDuration.ts";
import { userEmailSource } from "./userEmailSource.ts";

export const androidWorkProfileEasEmailProfileBaseFields: Fields = {
  authenticationMethod: easAuthenticationMethod({ description: "Authentication method." }),
  durationOfEmailToSync: emailSyncDuration({ description: "Duration of email to sync." }),
  emailAddressSource: userEmailSource({ description: "Email address source." }),
  hostName: string({ description: "Host name.", required: true }),
  requireSsl: boolean({ description: "Whether: require SSL." }),
  usernameSource: androidUsernameSource({ description: "Username source." }),
  identityCertificate: reference(
    ["androidWorkProfilePkcsCertificateProfile", "androidWorkProfileScepCertificateProfile"],
    { description: "Identity certificate.", nullable: true },
  ),
};

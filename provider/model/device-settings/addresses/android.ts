/** Android Enterprise: the settings catalog took over the names of the typed properties. */
import { chapter, on, type Row, type Table, type Values } from "./row.ts";

const BEGINNING = "com.android.devicerestrictionpolicy.";
const SOURCE = "https://learn.microsoft.com/mem/intune/configuration/device-restrictions-android-for-work";

/** Whose ids are the property's name in lower case. */
const named = (values: Row["values"], properties: string): Table =>
  chapter(
    SOURCE,
    BEGINNING,
    Object.fromEntries(
      properties.split(/\s+/).map((property) => [property, [property.toLowerCase(), values] as const]),
    ),
  );

const required: Values = {
  required: "passwordRequiredNoRestrictions",
  numeric: "numeric",
  numericComplex: "numericComplex",
  alphabetic: "alphabetic",
  alphanumeric: "alphanumeric",
  alphanumericWithSymbols: "alphanumericWithSymbols",
  lowSecurityBiometric: "weakBiometric",
};

export const androidOwner: Table = {
  ...named(
    on(true),
    `accountsBlockModification appsAllowInstallFromUnknownSources appsRecommendSkippingFirstUseHints
    bluetoothBlockConfiguration bluetoothBlockContactSharing cameraBlocked cellularBlockWiFiTethering
    certificateCredentialConfigurationDisabled dataRoamingBlocked dateTimeConfigurationBlocked factoryResetBlocked
    microphoneForceMute networkEscapeHatchAllowed nfcBlockOutgoingBeam passwordBlockKeyguard
    personalProfileAppsAllowInstallFromUnknownSources personalProfileCameraBlocked personalProfileScreenCaptureBlocked
    screenCaptureBlocked securityCommonCriteriaModeEnabled securityDeveloperSettingsEnabled securityRequireVerifyApps
    statusBarBlocked storageAllowUsb storageBlockExternalMedia systemWindowsBlocked volumeBlockAdjustment
    wifiBlockEditConfigurations wifiBlockEditPolicyDefinedConfigurations`,
  ),
  ...named(
    "same",
    `passwordExpirationDays passwordMinimumLength passwordMinimumLetterCharacters passwordMinimumLowerCaseCharacters
    passwordMinimumNonLetterCharacters passwordMinimumNumericCharacters passwordMinimumSymbolCharacters
    passwordMinimumUpperCaseCharacters passwordPreviousPasswordCountToBlock
    passwordSignInFailureCountBeforeFactoryReset workProfilePasswordExpirationDays workProfilePasswordMinimumLength
    workProfilePasswordMinimumLetterCharacters workProfilePasswordMinimumLowerCaseCharacters
    workProfilePasswordMinimumNonLetterCharacters workProfilePasswordMinimumNumericCharacters
    workProfilePasswordMinimumSymbolCharacters workProfilePasswordMinimumUpperCaseCharacters
    workProfilePasswordPreviousPasswordCountToBlock workProfilePasswordSignInFailureCountBeforeFactoryReset`,
  ),
  ...named(required, "passwordRequiredType workProfilePasswordRequiredType"),
  ...named(
    { userChoice: "userChoice", never: "never", wiFiOnly: "wiFiOnly", always: "always" },
    "appsAutoUpdatePolicy",
  ),
  ...named({ prompt: "prompt", autoGrant: "autoGrant", autoDeny: "autoDeny" }, "appsDefaultPermissionPolicy"),
};

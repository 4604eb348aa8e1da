/** Properties of which reviewers disagree, each with what speaks for one value and what for the other. */
import type { Contested } from "./fields.ts";

const of = (either: string, or: string): Contested => ({ either, or });

export const contested = {
  accounts: of(
    "Where people can't change accounts, no private one takes company data along.",
    "They can't mend a broken sign-in either, and support has to.",
  ),
  activationLock: of(
    "A stolen device is worth nothing to the thief.",
    "A device that comes back locked to a person's account can't be used again without Apple's help.",
  ),
  appRemoval: of(
    "Apps that protect the device stay on it.",
    "Apps that nobody needs, or that turn out to be harmful, stay on it as well.",
  ),
  assistant: of(
    "An assistant listens, sends speech to its maker and answers at a locked screen.",
    "People who can't use their hands need it.",
  ),
  autoJoin: of(
    "People don't have to choose a network, and so don't choose a wrong one.",
    "A device that joins by itself also meets whoever imitates the network.",
  ),
  biometrics: of(
    "Face and finger can be used against a person's will, and can't be replaced.",
    "They spare people from typing the PIN where others watch, and make long ones bearable.",
  ),
  camera: of(
    "No picture of what is confidential leaves the device.",
    "Scanning codes, signing in by code and video calls need the camera, and people take their own phones instead.",
  ),
  classroom: of("Teachers see what happens, and can stop it.", "Pupils are watched or locked out without being asked."),
  cleanUp: of(
    "Devices that nobody uses any more hold no access and don't hide those that are in use.",
    "A device that was only put away loses its management, and has to be enrolled again.",
  ),
  companion: of(
    "A second device makes strong sign-in possible where the first has no suitable hardware.",
    "It is one more thing that can be lost or taken over.",
  ),
  defenderPages: of(
    "People can't be talked into changing what protects them.",
    "They don't see warnings and can't start a scan.",
  ),
  deviceId: of("The gateway lets in devices that comply, and no others.", "Another company learns the device's id."),
  diagnostics: of(
    "What isn't sent tells nobody anything about people and company.",
    "Without it the maker finds fewer faults, and reports on updates and health stay empty.",
  ),
  dictation: of("Speech isn't sent to the maker's servers.", "Who can't type depends on it."),
  discovery: of("The device doesn't answer to strangers near by.", "Projecting and sharing in a meeting stop to work."),
  drivers: of(
    "A driver update that fails takes no device down.",
    "Known holes in drivers and firmware stay open, and attackers use them.",
  ),
  encryptionWarning: of(
    "Encryption starts without anybody having to agree, and so really starts.",
    "Where other encryption software is there, the device may not start any more.",
  ),
  escapeHatch: of(
    "A device without network at start can still be reached and mended.",
    "Whoever holds it can bring it into a network of theirs.",
  ),
  expiry: of(
    "A password that leaked unnoticed ends some day.",
    "People who must change passwords choose weaker ones with a number that grows.",
  ),
  featureUpdates: of(
    "Faults of a new version are known before it comes.",
    "Its new protections come later, and support of the old version ends meanwhile.",
  ),
  fips: of(
    "Only algorithms that were examined for government use are used.",
    "Newer and faster ones that are as good are refused, and some software fails.",
  ),
  grant: of(
    "Agents that protect or manage the device need it to see anything.",
    "Whoever takes over the app has the same access.",
  ),
  hardwareAddress: of(
    "The network knows its devices, and access control by address works.",
    "Everybody else can follow the device from place to place.",
  ),
  inPrivate: of(
    "What isn't kept can't be read by the next user, or stolen.",
    "After an attack nobody can find out what was opened.",
  ),
  javaScript: of(
    "Most attacks by web pages need scripts.",
    "Most pages need them too, and people look for another browser.",
  ),
  location: of("Nobody can follow a person.", "A lost or stolen device can't be found."),
  maximumVersion: of(
    "Versions that nobody has tested yet stay out.",
    "Devices that took the newest fixes are locked out, so people put updates off.",
  ),
  minimumAge: of(
    "People can't change passwords several times in a row to get the old one back.",
    "A password that others have seen can't be changed at once.",
  ),
  multiThreading: of(
    "Programs can't spy on each other within one processor core.",
    "The processor does less, and updates close the known holes.",
  ),
  notifications: of(
    "People who get few notices read those that matter.",
    "They learn nothing of what was blocked, and can't report it.",
  ),
  oneDrive: of(
    "Files don't leave the device.",
    "They aren't saved anywhere else: a broken disk or ransomware takes them all.",
  ),
  passcodeChange: of(
    "Nobody can weaken or replace what was set up under supervision.",
    "A code that others have seen can't be changed.",
  ),
  passwordManager: of(
    "What the browser or system keeps is open to whoever gets at the unlocked device.",
    "Without it people use one simple password everywhere, and type it into imitated pages.",
  ),
  picturePassword: of(
    "Gestures and short PINs are easily watched.",
    "A PIN is bound to the device and worth nothing elsewhere, unlike the password.",
  ),
  pinRecovery: of(
    "People who forgot the PIN get back to work, and to their keys.",
    "A service outside the company has a part in it.",
  ),
  preview: of(
    "Builds that aren't finished stay away.",
    "A pilot group that runs them finds faults before everybody has them.",
  ),
  privateRelay: of("The company's filters see where devices go.", "In foreign networks nobody else does."),
  recovery: of(
    "Each way to recover a drive is a way for others to open it.",
    "Without one a forgotten PIN or a broken board costs all data.",
  ),
  reset: of(
    "Nobody can take a device out of management by resetting it.",
    "People can't wipe it themselves before it is lost or handed on.",
  ),
  restrictions: of(
    "People can't lock the device down so that support can't reach it.",
    "They can't limit it further for themselves or their children either.",
  ),
  samples: of(
    "The cloud learns of new malware from what it gets to see.",
    "A file may hold what must not leave the company.",
  ),
  screenshots: of(
    "Pictures of company data don't end up among private ones.",
    "People photograph the screen instead, and support gets no picture of a fault.",
  ),
  securityPages: of(
    "People don't see, and so don't try to change, what others look after.",
    "They don't see either that something is wrong.",
  ),
  signedOnly: of(
    "Programs without a signature get no administrator rights.",
    "Many honest programs have none and stop to work.",
  ),
  splitTunnel: of(
    "All traffic passes the company's filters.",
    "Video and updates take the long way, and a full line makes people switch the VPN off.",
  ),
  spotlight: of(
    "Content that the company didn't choose doesn't reach the desktop.",
    "It is shown by Windows itself and runs nothing.",
  ),
  startupKey: of(
    "More than the TPM is asked for, so that a stolen device doesn't start.",
    "A stick is kept in the same bag as the device, and unattended restarts stop.",
  ),
  store: of(
    "Only apps that the company chose are on the device.",
    "Apps out of the store are examined and update themselves; those from elsewhere aren't.",
  ),
  vpnCreation: of(
    "Traffic can't pass by the company's filters.",
    "In foreign networks people can't protect themselves.",
  ),
  webSignIn: of(
    "New staff can sign in with a pass for some hours and never need a password.",
    "A web page at the sign-in screen is one more thing to attack and to imitate.",
  ),
  wifi: of(
    "A device without Wi-Fi can't be lured into a hostile network.",
    "Where it has no other line, updates and management don't reach it.",
  ),
} as const satisfies Record<string, Contested>;

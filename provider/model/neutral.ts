/**
 * Properties that protect nothing and open nothing, known by their names so that kinds needn't say it of each. A name
 * goes here only if it means the same wherever it stands; `tests/provider/model/judgement.test.ts` counts what falls in.
 */
const PATTERNS: readonly RegExp[] = [
  // What administrators call and note.
  /^(displayName|description|notes?|publisher)$/,
  /^(file|\w+File)[nN]ame$/,
  // Words and pictures that people see.
  /HelpMessage$/,
  /^wallpaper/,
  /^microsoftLauncher/,
  /^kioskMode(AppOrder|AppPositions|AppsInFolder|FolderIcon|Grid|IconSize|ManagedFolders|ManagedHomeScreenSignIn(Background|BrandingLogo)|ScreenOrientation|ScreenSaver|ShowAppNotificationBadge|WallpaperUrl)/,
  /^kioskMode(Allow|Require)(Assistive|ColorInversion|MonoAudio|VoiceOver|Zoom)/,
  /^startMenu(AppList|Hide|Mode|PinnedFolder)/,
  /^displayAppListWith/,
  /^mediaContentRating/,
  // How downloads share a line and a disk.
  /^contentCaching/,
  /^(bandwidth|maximum\w*Bandwidth|cacheServer\w+Delay)/,
  /^minimum\w+To(Cache|Peer|Upload)/,
];

export const isNeutralByName = (name: string): boolean => PATTERNS.some((pattern) => pattern.test(name));

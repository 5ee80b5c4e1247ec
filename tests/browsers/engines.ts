import { chromium } from './chromium.ts';
import { installMissing, type Program } from './programs.ts';

/** Firefox, driven by its own WebDriver (Marionette). */
export const firefox: Program = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  files: ['firefox-esr', 'firefox'],
  paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  package: 'firefox-esr',
};

/** WebKit's driver: the engine of Safari, as GTK has it. */
export const webkit: Program = {
  name: 'WebKit',
  variable: 'WEBKIT_DRIVER_PATH',
  files: ['WebKitWebDriver'],
  package: 'webkit2gtk-driver',
};

/** A screen without a screen, which GTK needs. */
export const screen: Program = { name: 'Xvfb', variable: 'XVFB_PATH', files: ['Xvfb'], package: 'xvfb' };

/** Installs all engines, where Debian's package manager is at hand; elsewhere those that are missing are passed over, and told. */
export function installEngines(): void {
  installMissing([chromium, firefox, webkit, screen]);
}

import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The keys and places of VS Code's window, in the words of its user. Everything waits for a state; nothing sleeps. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, url: string): Promise<Workbench> {
    await page.goto(url);
    await page.locator('.monaco-workbench .part.editor').waitFor();
    await page.locator('.explorer-viewlet .monaco-list-row').first().waitFor();
    return new Workbench(page);
  }

  /** Opens a file of the workspace, by its name in Quick Open. */
  async openFile(name: string): Promise<void> {
    await this.quickInput('Control+P', name);
    await this.quickInputRow(name).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  async runCommand(title: string): Promise<void> {
    await this.quickInput('F1', `>${title}`);
    await this.quickInputRow(title).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Presses the key again where the editor was still too busy to take it. */
  private async quickInput(key: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input');
    for (let press = 1; press <= 8 && !(await input.isVisible()); press++) {
      await this.page.keyboard.press(key);
      await input.waitFor({ timeout: 5000 }).catch(() => undefined);
    }
    await input.fill(text);
  }

  /** The underlines of a severity in the editor. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.editor-instance .squiggly-${severity}`);
  }

  /** A row of the Problems view, which it opens. */
  async problem(text: string): Promise<Locator> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await rows.first().isVisible())) await this.page.keyboard.press('Control+Shift+M');
    return rows.filter({ hasText: text }).first();
  }

  codeLens(text: string): Locator {
    return this.page.locator('.editor-instance .codelens-decoration a', { hasText: text }).first();
  }

  /** Puts the caret on the next problem of the file, as F8 does, without the box that explains it. */
  async goToNextProblem(): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('F8');
    const box = this.page.locator('.marker-widget').first();
    await box.waitFor();
    await this.page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
  }

  /**
   * Opens the menu of fixes at the caret, by keyboard, and gives its rows. Waits for the light bulb before: the editor's own question
   * for it, which follows a move of the caret and new findings, would cancel one that is asked by a key at the same moment. Where it
   * did so all the same, the editor says that there are none, and whoever sees a light bulb presses again.
   */
  async openQuickFixes(): Promise<Locator> {
    const bulbs = this.page.locator('.editor-instance .lightBulbWidget, .editor-instance [class*="gutter-lightbulb"]');
    await bulbs.filter({ visible: true }).first().waitFor();
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    const none = this.page.locator('.monaco-editor-overlaymessage', { hasText: 'No code actions available' });
    for (let press = 1; press <= 5 && !(await rows.first().isVisible()); press++) {
      await none.waitFor({ state: 'detached' });
      await this.page.keyboard.press('Control+.');
      await rows.or(none).first().waitFor();
    }
    await rows.first().waitFor();
    return rows;
  }

  /** Applies the first fix whose title holds the text, with the keyboard alone. */
  async applyQuickFix(text: string): Promise<string> {
    const rows = await this.openQuickFixes();
    const titles = await rows.allInnerTexts();
    const index = titles.findIndex((title) => plain(title).includes(text));
    if (index < 0) throw new Error(`No fix "${text}" among: ${titles.map(plain).join(' | ')}`);
    // The menu opens on its first row.
    for (let row = 0; row < index; row++) await this.page.keyboard.press('ArrowDown');
    await this.page.locator('.action-widget .monaco-list-row.focused', { hasText: text }).waitFor();
    await this.page.keyboard.press('Enter');
    await rows.first().waitFor({ state: 'hidden' });
    return plain(titles[index] ?? '');
  }

  /** What the active editor shows, line by line; a file longer than the window is cut off. */
  async visibleText(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-lines .view-line').evaluateAll((nodes) =>
      nodes
        .map((node) => ({ top: parseInt((node as HTMLElement).style.top, 10), text: node.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.map(plain).join('\n');
  }

  /** Waits until the active editor shows a line with this text. */
  async untilShown(text: string): Promise<void> {
    await this.page.locator('.editor-instance .view-line', { hasText: text }).first().waitFor();
  }

  async focusEditor(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  /** The document inside the extension's panel. */
  panel(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  private quickInputRow(text: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }
}

/** The editor draws spaces as non-breaking ones. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u00b7]/g, ' ').trimEnd();
}

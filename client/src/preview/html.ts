export interface PreviewPage {
  /** The `cspSource` of the webview. */
  readonly cspSource: string;
  readonly scriptUri: string;
  readonly styleUri: string;
  /** From a cryptographic source, new for each page. */
  readonly nonce: string;
  /** Of the editor: "de", "pt-br". */
  readonly language: string;
}

const titles = { en: 'Cost and latency', de: 'Kosten und Latenz' } as const;

/**
 * The empty page of the panel: the script fills it, and nothing but our script and our style sheet may be loaded. `blob:` images are
 * those that the page makes itself, of its own drawings, to save them as PNG. The page speaks the language of its `lang`.
 */
export function previewHtml({ cspSource, scriptUri, styleUri, nonce, language }: PreviewPage): string {
  const lang = /^de\b/i.test(language) ? 'de' : 'en';
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; img-src blob:; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${attribute(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${titles[lang]}</title>
    <link rel="stylesheet" href="${attribute(styleUri)}" />
  </head>
  <body>
    <main id="app"></main>
    <script nonce="${attribute(nonce)}" src="${attribute(scriptUri)}"></script>
  </body>
</html>
`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

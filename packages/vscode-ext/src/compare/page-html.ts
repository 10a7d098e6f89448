import * as vscode from 'vscode';
import type { PageWords } from './messages.ts';

/** The page of the Compare panel: without data, which comes as messages, and without any outside resource. */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, words: PageWords): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'compare-page.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'media', 'compare.css'));
  const nonce = createNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body data-words="${escapeHtml(JSON.stringify(words))}">
<header>
<h1></h1>
<p id="verdict" role="status"></p>
<button id="follow" aria-pressed="false">${escapeHtml(words.follow)}</button>
</header>
<main><p class="empty">${escapeHtml(words.empty)}</p></main>
<details hidden><summary>${escapeHtml(words.reasons)}</summary><ul id="reasons"></ul></details>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** Text as it must stand in HTML, attribute values included. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function createNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

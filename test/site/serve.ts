import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize, sep} from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
};

/** A running file server: its address without a trailing slash, and how to stop it. */
export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1, on a free port, as the plainest web server would; 404 with the site's own page. */
export async function serveFolder(root: string): Promise<Served> {
  const server = createServer((request, response) => {
    const file = locate(root, request.url ?? "/");
    const shown = file ?? locate(root, "/404.html");
    response.writeHead(file === null ? 404 : 200, {
      "Content-Type": TYPES[extname(shown ?? "404.html")] ?? "application/octet-stream",
      "X-Content-Type-Options": "nosniff"
    });
    response.end(request.method === "HEAD" ? undefined : shown === null ? "<h1>404</h1>" : readFileSync(shown));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return {origin: `http://127.0.0.1:${port}`, close};
}

function locate(root: string, url: string): string | null {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(normalize(root) + sep)) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

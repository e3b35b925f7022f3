// What the real VS Code is made of, all from the npm registry: exact versions, and what their archives must hash to.
// VS Code's own dependencies are pinned by the npm-shrinkwrap.json inside code-server.

/** Node for VS Code's server, by platform; where none is on npm, the Node that runs us serves if it is of this line. */
const nodes = {
  'linux-x64': 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'linux-arm64': 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  'win-x64': 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
};
export const NODE_LINE = 24;

const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
export const nodePackage = platform in nodes ? `node-${platform}` : undefined;

/** VS Code's server (and the Node that it needs): what `npm start` and all tests in a real VS Code run. */
export const serverPins = [
  {
    name: 'code-server',
    version: '4.139.1',
    integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  },
  ...(nodePackage ? [{ name: nodePackage, version: '24.21.0', integrity: nodes[platform] }] : []),
];

/** A Chromium without a window, and what drives it: for tests only, on Linux with an x64 processor. */
export const browserPins = [
  {
    name: '@sparticuz/chromium',
    version: '147.0.0',
    integrity: 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
  },
  {
    name: 'playwright-core',
    version: '1.65.1',
    integrity: 'sha512-hqPpz7blSMPxWVdoeE1yiBSzXsKiVOd2k+kjCvmUywD2GPO2Dd9HfcWnq9NN0GHbNZDFgZ9JfBFr+X5/BLo0qw==',
  },
];

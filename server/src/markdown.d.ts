/** Markdown pages are bundled as text (esbuild `loader: { '.md': 'text' }`; vitest does the same). */
declare module '*.md' {
  const text: string;
  export default text;
}

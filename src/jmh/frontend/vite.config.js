export default {
  base: './',
  logLevel: 'warn',
  // As Vaadin's build takes the decorators of the product.
  esbuild: { tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } } },
  worker: { format: 'es' },
  build: { target: 'es2022', rollupOptions: { input: 'canvas-bench.html' } },
};

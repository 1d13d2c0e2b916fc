export default {
  base: './',
  logLevel: 'warn',
  worker: { format: 'es' },
  build: { target: 'es2022', rollupOptions: { input: 'canvas-bench.html' } },
};

// Finds `./picture` as `./picture.ts`: the build wants imports without an extension, Node wants one.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = /^\.\.?\//.test(specifier) && !/\.[a-z]+$/.test(specifier);
    return next(isOurs ? `${specifier}.ts` : specifier, context);
  },
});

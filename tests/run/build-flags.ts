// Units read the source, where no build has put the flags in: they see it as a production build does.
Object.assign(globalThis, { __TESTING__: false });

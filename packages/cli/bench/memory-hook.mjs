// Loaded before the program that is measured: says on stderr how much memory it held at most, in bytes.
process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS * 1024)));

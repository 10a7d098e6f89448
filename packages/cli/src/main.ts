/** Placeholder entry of the command line. */
process.stdout.write('tickmark\n');

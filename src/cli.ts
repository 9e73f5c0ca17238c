/** Turns the words of the command line into a command and an exit code. */
process.stdout.write('lectern\n');

"""The confined child process that handles untrusted disk images."""

# shellcheck shell=bash
# shellcheck disable=SC2034 # read by the files that source this one
# What the commands say. Progress and problems go to stderr; stdout carries results only.

readonly USAGE_PROBLEM=2 # wrong usage, configuration or surroundings: nothing was started
readonly RUN_PROBLEM=3   # something that should have started, stopped or answered did not

say() {
  printf '[%3ds] %s\n' "$SECONDS" "$*" >&2
}

# Ends the command. MESSAGE has the form `Could not <do> <what>: <why>. <Next step>.`
fail() { # EXIT_CODE MESSAGE
  printf '%s\n' "$2" >&2
  exit "$1"
}

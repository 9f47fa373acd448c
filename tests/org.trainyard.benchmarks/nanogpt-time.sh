#!/bin/sh
# Trains nanoGPT's settings for a CPU on the characters of a text, in turn with PyTorch, at 1 and at 2 threads: 2,000 steps
# and their evaluations, without the start of the processes.
#
#   nanogpt-time.sh TEXT
#
# It needs Debian's python3-torch and libopenblas0-pthread. PyTorch does not tell OpenBLAS how many threads it may use, so
# that a variable does.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

[ $# -eq 1 ] || fail "usage: nanogpt-time.sh TEXT"
text=$(readlink -f "$1")
work=$(mktemp -d "${TMPDIR:-/tmp}/nanogpt-time.XXXXXX")
trap 'rm -rf "$work"' EXIT

# number KEY FILE: the number behind a key of the JSON in the last line of a file.
number() {
	tail -n 1 "$2" | sed -n "s/.*\"$1\": *\([0-9.eE-]*\).*/\1/p"
}

"$root/releng/trainyard" --help >/dev/null # builds where sources changed
echo '| threads | Trainyard, s | loss | PyTorch, s | loss | ratio |'
for threads in 1 2; do
	"$root/releng/trainyard" train nanogpt-characters --store "$work/store" --json --set "task.file=$text" \
		--set task.vocabularySize=65 --set "training.threads=$threads" >"$work/ours" 2>"$work/errors" ||
		fail "training failed: $(cat "$work/errors")"
	OPENBLAS_NUM_THREADS=$threads /usr/bin/python3 "$root/tests/org.trainyard.benchmarks/nanogpt_time.py" "$text" \
		"$threads" >"$work/theirs"
	awk -v threads="$threads" -v ours="$(number seconds "$work/ours")" -v loss="$(number eval.loss "$work/ours")" \
		-v theirs="$(number seconds "$work/theirs")" -v other="$(number 'validation loss' "$work/theirs")" 'BEGIN {
			printf "| %d | %.0f | %.4f | %.0f | %.4f | %.2f |\n", threads, ours, loss, theirs, other, ours / theirs
		}'
done

#!/bin/sh
# Measures how long the published copy experiment takes: 500 steps with five evaluations of 1,000 sequences, from the
# start of the process to its end. One line a seed: wall-clock milliseconds, the run's own seconds, exact match.
#
#   train-time.sh [SEEDS]   5 unless given
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=../../releng/functions.sh
. "$root/releng/functions.sh"

seeds=${1:-5}
work=$(mktemp -d "${TMPDIR:-/tmp}/train-time.XXXXXX")
trap 'rm -rf "$work"' EXIT

number() {
	sed -n "s/.*\"$1\": *\([0-9.eE-]*\).*/\1/p" "$2"
}

"$root/releng/trainyard" --help >/dev/null # builds where sources changed
printf 'seed\twall ms\trun s\texact match\n'
seed=1
while [ "$seed" -le "$seeds" ]; do
	begin=$(date +%s%N)
	"$root/releng/trainyard" train "$root/bundles/org.trainyard.examples/experiments/copy.experiment" \
		--set "training.seed=$seed" --store "$work/store" --json >"$work/lines" 2>"$work/errors" ||
		fail "training failed: $(cat "$work/errors")"
	end=$(date +%s%N)
	tail -n 1 "$work/lines" >"$work/result"
	printf '%s\t%s\t%s\t%s\n' "$seed" "$(((end - begin) / 1000000))" "$(number seconds "$work/result")" \
		"$(number eval.exact_match "$work/result")"
	seed=$((seed + 1))
done
